import type { CueHit } from '../cues/run.js';
import { hash, mix } from '../text/stems.js';
import type { WordInfo } from '../text/vocabulary.js';
import type { Sentence, Words } from '../text/words.js';

/** Hashed words as buckets that all weigh the same. */
export interface Bag {
  index: number[];
  weight: number;
}

/** Buckets of hashed words of a sentence: a power of two. */
export const sentenceBuckets = 8192;
/** Sentences of an answer that are looked at. */
export const mostSentences = 40;
/** Words of a sentence that are looked at. */
const longestSentence = 50;
/** Words of its opening. */
const openingWords = 4;

/** What the hashed words of a sentence are before any ask comes in. */
export interface SentenceWords {
  /** The words, their pairs and jumps. */
  words: Bag;
  cues: Bag;
  /** Hashes of the cues' strategies, and of the first words. */
  strategies: number[];
  opening: number[];
}

const mask = sentenceBuckets - 1;
const wordSeed = hash('word');
const cueSeed = hash('cue');

/** Buckets that together have length 1. */
export const bagOf = (index: number[]): Bag => ({ index, weight: 1 / Math.sqrt(Math.max(1, index.length)) });

/** Hashes the sentences of an answer. */
export function sentenceWords({ info, sentences }: Words, hits: readonly CueHit[]): SentenceWords[] {
  const hashed: SentenceWords[] = [];
  for (let index = 0; index < Math.min(sentences.length, mostSentences); index += 1) hashed.push(hashSentence(info, sentences[index]!));
  for (const { cue, sentence } of hits) {
    const own = hashed[sentence];
    if (own === undefined) continue;
    own.cues.index.push(hash(cue.id, cueSeed) & mask);
    own.strategies.push(hash(cue.strategy, cueSeed) | 0);
  }
  return hashed;
}

function hashSentence(info: readonly WordInfo[], { from, to: end }: Sentence): SentenceWords {
  const to = Math.min(end, from + longestSentence);
  const count = to - from;
  // Its length is known before, so that it need not grow: each word, each pair, each jump.
  const buckets = new Array<number>(count + Math.max(0, count - 1) + Math.max(0, count - 2));
  const opening: number[] = [];
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const word = info[at]!.hash;
    buckets[next++] = mix(word, wordSeed) & mask;
    if (at + 1 < to) buckets[next++] = mix(Math.imul(word, 31), info[at + 1]!.hash) & mask;
    if (at + 2 < to) buckets[next++] = mix(Math.imul(word, 37), info[at + 2]!.hash) & mask;
    if (at < from + openingWords) opening.push(word);
  }
  return { words: bagOf(buckets), cues: { index: [], weight: 1 }, strategies: [], opening };
}

/** Hashes mixed with what an ask brings, as buckets. */
export function mixed(hashes: readonly number[], seed: number, most: number): number[] {
  const buckets: number[] = [];
  for (let at = 0; at < Math.min(most, hashes.length); at += 1) buckets.push(mix(hashes[at]!, seed) & mask);
  return buckets;
}
