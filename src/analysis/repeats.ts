import { commonPrefixes, suffixArray } from './suffix-array.js';

/** A place in the sequence. */
export type Place = number;

/** A run that occurs more than once and cannot be made longer without losing a place. */
export interface Repeat {
  length: number;
  /** How often it occurs. */
  size: number;
  /** One of its places. */
  first: Place;
  /** All of them, made when asked for. */
  places(): Place[];
}

/** Longest run looked for, in words: a bound on nested repeats, so that hostile input stays linear. */
const longest = 60;

/**
 * The maximal repeats of a sequence: intervals of the suffix array with one common prefix, of which not all places have
 * the same number before them (Abouelhoda, Kurtz and Ohlebusch 2004).
 */
export function repeats(tokens: Int32Array, alphabet: number, minLength: number, minCount: number): Repeat[] {
  const n = tokens.length;
  if (n < 2) return [];
  const sa = suffixArray(tokens, alphabet);
  const lcp = commonPrefixes(tokens, sa, longest);
  const before = (at: number): number => (sa[at]! === 0 ? -1 : tokens[sa[at]! - 1]!);
  const found: Repeat[] = [];
  /** Open intervals: common length, first place in `sa`, the one number before, or `various`. */
  const various = -2;
  const stack: { length: number; from: number; left: number }[] = [];
  for (let i = 0; i < n; i += 1) {
    const common = i < n - 1 ? lcp[i]! : 0;
    let from = i;
    let left = before(i);
    while (stack.length > 0 && stack.at(-1)!.length > common) {
      const top = stack.pop()!;
      if (top.left !== left) top.left = various;
      if (top.left === various && top.length >= minLength && i - top.from + 1 >= minCount)
        found.push(repeatOf(sa, top.length, top.from, i + 1));
      from = top.from;
      left = top.left;
    }
    if (common === 0) continue;
    const top = stack.at(-1);
    if (top?.length === common) {
      if (top.left !== left) top.left = various;
    } else stack.push({ length: common, from, left });
  }
  return found;
}

const repeatOf = (sa: Int32Array, length: number, from: number, to: number): Repeat => ({
  length,
  size: to - from,
  first: sa[from]!,
  places: () => [...sa.subarray(from, to)],
});
