/** Content words of a stretch of speech, crudely stemmed: enough to see that two questions are about one thing. */
import type { Token } from './tokens.js';
import { auxiliaries, emptyWords, pronouns } from './words.js';

/** A crude stem: "calling" and "calls" are one word, and "protest" and "protesters". */
export function stem(word: string): string {
  let w = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3);
  else if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('ed')) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us')) w = w.slice(0, -1);
  if (w.length > 6 && w.endsWith('er')) w = w.slice(0, -2);
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  return w;
}

export const isContent = (word: string): boolean =>
  word.length > 2 && !emptyWords.has(word) && !auxiliaries.has(word) && !pronouns.has(word);

/** Stems of the content words from token `first` to `last`, as the lexicon numbers them. */
export function contentStems(tokens: readonly Token[], first: number, last: number): Set<number> {
  const found = new Set<number>();
  for (let i = first; i <= last; i++) {
    const id = tokens[i]!.word.stem;
    if (id >= 0) found.add(id);
  }
  return found;
}

/** How many stems two sets share. */
export function sharedStems(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let n = 0;
  for (const w of small) if (large.has(w)) n++;
  return n;
}
