import { casingOf } from './casing.js';
import { tokenize } from './tokens.js';
import type { Tokens } from './tokens.js';
import type { RecognizerContext } from '../../options.js';

/** A text as recognizers see it: its tokens, the casing of each, and the row of tokens without square brackets. */
export interface Reading {
  tokens: Tokens;
  casing: Uint8Array;
  /** Indexes of tokens. Brackets are left out, so that `[Svetlana] Tikhanovskaya` reads as one name. */
  row: Int32Array;
}

/** A context that carries the reading of its text, so that recognizers share it. */
export interface SharedContext extends RecognizerContext {
  reading?: Reading;
}

/** Reads a text, or takes the reading that the context carries. */
export function readingOf(text: string, context: SharedContext): Reading {
  return context.reading?.tokens.text === text ? context.reading : read(text);
}

/** Cuts a text into the tokens that recognizers look at. */
export function read(text: string): Reading {
  const tokens = tokenize(text);
  const bracket = tokens.words.map((word) => word === '[' || word === ']');
  const row = new Int32Array(tokens.count);
  let count = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    if (bracket[tokens.word[at]!]) {
      // A bracket that opens a sentence passes its mark on to the next word.
      if (tokens.first[at] === 1 && at + 1 < tokens.count) tokens.first[at + 1] = 1;
      continue;
    }
    row[count++] = at;
  }
  return { tokens, casing: casingOf(tokens), row: row.subarray(0, count) };
}

/** The stretch of text from one token of the row up to another, with the bracket that opens inside or just before it. */
export function stretch({ tokens, row }: Reading, from: number, to: number): { start: number; end: number } {
  const first = row[from]!;
  const last = row[to - 1]!;
  let start = tokens.start[first]!;
  let end = tokens.end[last]!;
  const { text } = tokens;
  let depth = 0;
  for (let at = first + 1; at < last; at += 1) {
    const word = tokens.words[tokens.word[at]!]!;
    if (word === '[') depth += 1;
    if (word === ']') depth -= 1;
  }
  if (depth < 0 && text.charAt(start - 1) === '[') start -= 1;
  if (depth > 0 && text.charAt(end) === ']') end += 1;
  return { start, end };
}
