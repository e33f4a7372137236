import type { Words } from '../text/words.js';
import type { View } from './answer-view.js';

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

/** Aligns an answer with an ask by the content words they share, weighted by rarity. */
export function align(ask: ReadonlyMap<string, number>, answer: View): Alignment {
  let total = 0;
  for (const weight of ask.values()) total += weight;
  const { sentences } = answer.words;
  const bySentence: number[] = [];
  const anywhere = new Set<string>();
  let content = 0;
  let shared = 0;
  let head = 0;
  for (const { from, to } of sentences) {
    const seen = new Set<string>();
    let weight = 0;
    for (let at = from; at < to; at += 1) {
      const stem = answer.stems[at] ?? '';
      if (stem === '') continue;
      content += 1;
      const own = ask.get(stem);
      if (own === undefined) continue;
      shared += 1;
      if (!anywhere.has(stem)) {
        anywhere.add(stem);
        if (at < headLength) head += own;
      }
      if (!seen.has(stem)) {
        seen.add(stem);
        weight += own;
      }
    }
    bySentence.push(total > 0 ? weight / total : 0);
  }
  let whole = 0;
  for (const stem of anywhere) whole += ask.get(stem) ?? 0;
  let best = -1;
  bySentence.forEach((weight, index) => {
    if (weight > (best < 0 ? 0 : (bySentence[best] ?? 0))) best = index;
  });
  return {
    bySentence,
    best,
    whole: total > 0 ? whole / total : 0,
    head: total > 0 ? head / total : 0,
    topical: content > 0 ? shared / content : 0,
  };
}

/** The content stems of a text with their weights. */
export function contentOf({ info }: Words, table: IdfTable): Map<string, number> {
  const content = new Map<string, number>();
  for (const { stem, stemHash } of info) if (stem !== '') content.set(stem, idf(stemHash, table));
  return content;
}
