import type { AnswerView } from './answer-view.js';
import type { Words } from '../text/words.js';

/** Inverse document frequencies by hashed stem, 0…255; length a power of two. */
export type IdfTable = Uint8Array;

/** The weight of a stem by its hash: how rare it is in briefings, 0 to 1. */
export function idf(stemHash: number, table: IdfTable): number {
  return table.length === 0 ? 1 : table[stemHash & (table.length - 1)]! / 255;
}

/** How an answer takes up the words of an ask. */
export interface Alignment {
  /** The ask's weight that each sentence takes up, 0 to 1. */
  bySentence: number[];
  /** The sentence that takes up most; the first among equals; -1 where none takes up anything. */
  best: number;
  /** The ask's weight taken up anywhere, in the first 15 words, and in the last sentence. */
  whole: number;
  head: number;
  /** Share of the answer's content words that the ask holds. */
  topical: number;
}

const headLength = 15;

/** Aligns answers with asks by the content words they share, weighted by rarity. */
export function aligner({ words: { sentences }, stems }: AnswerView): (ask: ReadonlyMap<string, number>) => Alignment {
  // By stem of the answer: its place among the ask's weights, -1 where the ask lacks it, and the sentence that it was last seen in.
  const places = new Array<number>(stems.list.length);
  const seenIn = new Array<number>(stems.list.length);
  return (ask) => {
    let total = 0;
    const weights: number[] = [];
    places.fill(-1);
    seenIn.fill(-1);
    for (const [stem, weight] of ask) {
      total += weight;
      const number = stems.numbers.get(stem);
      if (number === undefined) continue;
      places[number] = weights.length;
      weights.push(weight);
    }
    const bySentence = new Array<number>(sentences.length).fill(0);
    const alignment: Alignment = { bySentence, best: -1, whole: 0, head: 0, topical: 0 };
    if (weights.length === 0) return alignment;
    let shared = 0;
    for (let index = 0; index < sentences.length; index += 1) {
      const { from, to } = sentences[index]!;
      let weight = 0;
      for (let at = from; at < to; at += 1) {
        const stem = stems.of[at]!;
        const place = stem < 0 ? -1 : places[stem]!;
        if (place < 0) continue;
        const own = weights[place]!;
        shared += 1;
        const last = seenIn[stem]!;
        if (last === index) continue;
        seenIn[stem] = index;
        weight += own;
        if (last >= 0) continue;
        alignment.whole += own;
        if (at < headLength) alignment.head += own;
      }
      if (total > 0) bySentence[index] = weight / total;
      if (bySentence[index]! > (alignment.best < 0 ? 0 : bySentence[alignment.best]!)) alignment.best = index;
    }
    if (total > 0) {
      alignment.whole /= total;
      alignment.head /= total;
    }
    alignment.topical = shared / stems.total;
    return alignment;
  };
}

/** The content stems of a text with their weights. */
export function contentOf({ info }: Words, table: IdfTable): Map<string, number> {
  const content = new Map<string, number>();
  for (const { stem, stemHash } of info) if (stem !== '') content.set(stem, idf(stemHash, table));
  return content;
}
