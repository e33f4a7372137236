/** What was made of the last few inputs, to be found again by what they were. */
export interface Recent<T> {
  find(isIt: (one: T) => boolean): T | undefined;
  add(one: T): T;
}

/**
 * Remembers the last few results. A `WeakMap` by input would remember all of them for as long as the input lives; but each of its entries
 * is gone through at every collection of garbage, which cost two fifths of the time of a verdict (30 November 2026).
 *
 * @param most How many are kept; the oldest gives way.
 */
export function recent<T>(most: number): Recent<T> {
  const kept: T[] = [];
  let next = 0;
  return {
    find: (isIt) => kept.find(isIt),
    add(one) {
      kept[next] = one;
      next = (next + 1) % most;
      return one;
    },
  };
}
