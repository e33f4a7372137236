import { lists, wordFacts } from '../tagger/words.js';
import { fold } from './fold.js';

/**
 * Whether two halves around a hyphen at a line end are rather one word (`unemploy-` `ment`) than a compound (`long-` `term`):
 * the whole is a known word, and an everyday one if both halves are; or the second half is no word at all.
 */
export function joinsWords(first: string, second: string): boolean {
  if (first.length < 2 || second.length < 2 || first.length + second.length > 40) return false;
  const [head, tail, whole] = [first, second, first + second].map((word) => wordFacts(fold(word)));
  const isEveryday = (word: typeof head): boolean => (word!.lists & lists.everyday) !== 0;
  if (isEveryday(head) && isEveryday(tail)) return isEveryday(whole);
  return whole!.fine !== 0 || whole!.lists !== 0 || (tail!.fine === 0 && tail!.lists === 0);
}

/** A printed name with the words that a line end breaks made whole. */
export function withoutBreaks(printed: string): string {
  if (!printed.includes('-')) return printed;
  return printed.replace(/(?<!\p{L})(\p{L}+)-[ \t\r]*\n[ \t\r]*(\p{Ll}+)/gu, (broken, first: string, second: string) =>
    joinsWords(first, second) ? first + second : broken,
  );
}
