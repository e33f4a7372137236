import type { Words } from '../text/words.js';

/** A stretch of an answer that a reader takes for one sentence. */
export interface WholeSentence {
  /** Its sentences as the model sees them, `last` included: more than one where a blank line breaks it. */
  first: number;
  last: number;
  /** With the brackets and quotation marks that open and close it. */
  start: number;
  end: number;
}

const openers = '[({"\'“‘«¿¡';
const closers = '])}"\'”’»';

/** What may stand between two halves of one sentence: blank lines, a comma, a dash, a bracket or quotation mark; no mark that ends one. */
const between = /^[\s,;[\](){}"'“”‘’«»–—-]*$/;

/**
 * A sentence as evidence shows it. The model takes a blank line for the end of a sentence, and a word for its beginning; who reads
 * the evidence wants the sentence whole where a text is printed with double spacing, and the `[` of "[As] you know".
 * What the model sees stays as it is.
 *
 * @param text The answer as it was given: `words.text` has lost brackets.
 */
export function wholeSentence(words: Words, text: string, index: number): WholeSentence | undefined {
  const { sentences } = words;
  if (sentences[index] === undefined) return undefined;
  let [first, last] = [index, index];
  while (first > 0 && goesOn(words, first - 1)) first -= 1;
  while (goesOn(words, last)) last += 1;
  return { first, last, start: opened(text, sentences[first]!.start), end: closed(text, sentences[last]!.end) };
}

/** Whether the next sentence goes on with this one: no end mark closes it, and what follows is in lower case. */
function goesOn({ text, end, sentences }: Words, index: number): boolean {
  const [one, next] = [sentences[index], sentences[index + 1]];
  if (one === undefined || next === undefined) return false;
  const letter = text.charAt(next.start);
  return letter !== letter.toUpperCase() && between.test(text.slice(end[one.to - 1] ?? one.end, next.start));
}

/** Back over marks that open, where white space or nothing stands before them. */
function opened(text: string, start: number): number {
  let at = start;
  while (at > 0 && openers.includes(text.charAt(at - 1))) at -= 1;
  return at === 0 || /\s/.test(text.charAt(at - 1)) ? at : start;
}

/** Forth over marks that close, where white space or nothing stands behind them. */
function closed(text: string, end: number): number {
  let at = end;
  while (at < text.length && closers.includes(text.charAt(at))) at += 1;
  return at === text.length || /\s/.test(text.charAt(at)) ? at : end;
}
