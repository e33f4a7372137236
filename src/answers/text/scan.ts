import type { Sentence } from './words.js';
import type { WordInfo } from './vocabulary.js';
import { phraseGroups, phraseNames } from './phrases.js';

/** A word of a phrase: the groups of the phrases that end with it, and the words that lead on, by their number. */
export interface PhraseNode {
  groups: number[] | null;
  next: Map<number, PhraseNode>;
}

/** Phrases by their first word, and a number for each word that stands in one. */
const openings = new Map<string, PhraseNode>();
const numbers = new Map<string, number>();
phraseNames.forEach((name, group) => {
  for (const phrase of phraseGroups[name]) {
    const [first = '', ...rest] = phrase.split(' ');
    let node = grown(openings, first);
    for (const word of rest) {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      node = grown(node.next, numbers.get(word)!);
    }
    (node.groups ??= []).push(group);
  }
});

function grown<K>(nodes: Map<K, PhraseNode>, key: K): PhraseNode {
  const known = nodes.get(key) ?? { groups: null, next: new Map<number, PhraseNode>() };
  nodes.set(key, known);
  return known;
}

/** The phrases that begin with a word. */
export const openingsOf = (word: string): PhraseNode | null => openings.get(word) ?? null;
/** The number of a word that goes on a phrase; -1 for all others. */
export const phraseNumberOf = (word: string): number => numbers.get(word) ?? -1;

/** How often the phrases of each group stand in a text. Of one group, a longer phrase and its first word both count. */
export interface PhraseCounts {
  /** Sentence by group. */
  bySentence: number[];
  whole: number[];
  /** Among the first words. */
  opening: number[];
  /** The first word of the first of them; a word that no text has where there is none. */
  first: number[];
}

/** No text has a word of this number. */
const none = 2 ** 30;
/** Words looked at as the very opening. */
const openingWords = 6;

/** Counts the phrases of a text. A phrase belongs to the sentence that it begins in. */
export function countPhrases(info: readonly WordInfo[], sentences: readonly Sentence[]): PhraseCounts {
  const groups = phraseNames.length;
  const counts: PhraseCounts = {
    bySentence: new Array<number>(Math.max(1, sentences.length) * groups).fill(0),
    whole: new Array<number>(groups).fill(0),
    opening: new Array<number>(groups).fill(0),
    first: new Array<number>(groups).fill(none),
  };
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { from, to } = sentences[sentence]!;
    for (let at = from; at < to; at += 1) {
      let node = info[at]!.openings;
      for (let next = at + 1; node !== null; next += 1) {
        if (node.groups !== null) for (const group of node.groups) count(counts, group, sentence * groups + group, at);
        const number = next < info.length ? info[next]!.phraseNumber : -1;
        node = number < 0 ? null : (node.next.get(number) ?? null);
      }
    }
  }
  return counts;
}

function count({ bySentence, whole, opening, first }: PhraseCounts, group: number, cell: number, at: number): void {
  bySentence[cell]! += 1;
  whole[group]! += 1;
  if (at < openingWords) opening[group]! += 1;
  if (at < first[group]!) first[group] = at;
}
