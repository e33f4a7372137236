import { classOf, DIGIT, PUNCT, UPPER } from './characters.js';

/** How a token is written. */
export const kinds = { lower: 0, capital: 1, capitals: 2, mixed: 3, number: 4, punctuation: 5, address: 6 } as const;

/** Whether a word of this kind begins with a capital. */
export const isCapital = (kind: number): boolean => kind >= kinds.capital && kind <= kinds.mixed;

/** What stands before a token. */
export const gaps = { none: 0, space: 1, line: 2, paragraph: 3 } as const;

/** How a word is written by itself. */
export function kindOf(word: string): number {
  const cls = classOf(word.charCodeAt(0));
  if (cls === PUNCT) return word.length > 1 && /[a-z]/i.test(word) ? kinds.lower : kinds.punctuation;
  if (/:\/\/|@|\.[a-z]{2,}/.test(word)) return kinds.address;
  if (cls === DIGIT) return kinds.number;
  if (cls === UPPER) {
    const rest = word.slice(1);
    if (rest === '' || rest === '.') return kinds.capital;
    if (!/\p{Ll}/u.test(rest)) return kinds.capitals;
    return /\p{Lu}/u.test(rest) ? kinds.mixed : kinds.capital;
  }
  return /\p{Lu}/u.test(word) ? kinds.mixed : kinds.lower;
}
