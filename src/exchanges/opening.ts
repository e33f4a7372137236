/** A place in a sentence where asking begins, and the small tests that all finders share. */
import { Gap, type Token } from './tokens.js';
import { adverbs, subjectStart, whContractions, whWords } from './words.js';

export interface Opening {
  /** Token index of the first word. */
  at: number;
  kind: 'polar' | 'wh' | 'request' | 'indirect' | 'elliptic';
  /** Token index of the question word, request verb or inverted verb. */
  head: number;
  /** Token index of the inverted verb, where it stands apart from the head. */
  verb?: number;
  /** A question word with no inversion after it: a subordinate clause if another opening follows. */
  weak?: boolean;
}

/** The question word in a word: "what" in "what" and "what's". */
export const whOf = (word: string): string | undefined => (whWords.has(word) ? word : whContractions.get(word));

/** Can a subject begin at this token? */
export const subjectAt = (tokens: readonly Token[], at: number, last: number): boolean => {
  if (at > last) return false;
  const token = tokens[at]!;
  return token.gap < Gap.Dash && (subjectStart.has(token.lower) || token.capital);
};

/** The next token that is no adverb. */
export const skipAdverbs = (tokens: readonly Token[], at: number, last: number): number => {
  while (at <= last && adverbs.has(tokens[at]!.lower)) at++;
  return at;
};
