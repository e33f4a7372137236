import type { WordInfo } from '../text/vocabulary.js';

/** The content words of a text by their stems, numbered as they come. */
export interface StemColumn {
  /** The number of each word's stem; -1 for function words. */
  of: number[];
  /** The stems by their numbers. */
  list: string[];
  numbers: ReadonlyMap<string, number>;
  /** How many content words there are. */
  total: number;
}

/** Numbers the stems of a text. */
export function stemColumn(info: readonly WordInfo[]): StemColumn {
  const of = new Array<number>(info.length);
  const list: string[] = [];
  const numbers = new Map<string, number>();
  let total = 0;
  for (let at = 0; at < info.length; at += 1) {
    const { stem } = info[at]!;
    if (stem === '') {
      of[at] = -1;
      continue;
    }
    total += 1;
    let number = numbers.get(stem);
    if (number === undefined) {
      number = list.length;
      numbers.set(stem, number);
      list.push(stem);
    }
    of[at] = number;
  }
  return { of, list, numbers, total };
}
