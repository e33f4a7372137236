import { hash } from '../text/stems.js';

/** Numbers for the words that patterns name, from 1 on, found by a word's hash: no string is compared. */
export interface WordNumbers {
  /** By place: a word's number and its hash; 0 where the place is free. */
  number: Int32Array;
  hash: Int32Array;
  count: number;
  /** The same by the words themselves. */
  byWord: ReadonlyMap<string, number>;
}

/** Numbers words. Two that share a hash share a number: a gate may then open in vain, but none stays shut. */
export function numberWords(words: Iterable<string>): WordNumbers {
  const distinct = new Set(words);
  let size = 16;
  while (size < 4 * distinct.size) size *= 2;
  const byWord = new Map<string, number>();
  const numbers: WordNumbers = { number: new Int32Array(size), hash: new Int32Array(size), count: 0, byWord };
  for (const word of distinct) {
    const own = hash(word) | 0;
    let place = own & (size - 1);
    while (numbers.number[place] !== 0 && numbers.hash[place] !== own) place = (place + 1) & (size - 1);
    if (numbers.number[place] === 0) numbers.count += 1;
    numbers.number[place] ||= numbers.count;
    numbers.hash[place] = own;
    byWord.set(word, numbers.number[place]!);
  }
  return numbers;
}

/** A word's number by its hash; 0 for a word that no pattern names. */
export function numberOf({ number, hash: hashes }: WordNumbers, own: number): number {
  const mask = number.length - 1;
  for (let place = own & mask; number[place] !== 0; place = (place + 1) & mask) if (hashes[place] === own) return number[place]!;
  return 0;
}
