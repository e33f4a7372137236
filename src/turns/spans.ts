import type { Span } from '../model.js';
import { isSpace } from './lines.js';

/** A span with its words. */
export const spanOf = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });

/** First place from `at` on that is no white space, at most `limit`. */
export function skipSpace(text: string, at: number, limit: number): number {
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The place after the last character before `at` that is no white space, at least `limit`. */
export function skipSpaceBack(text: string, at: number, limit: number): number {
  while (at > limit && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
