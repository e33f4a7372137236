import { kinds } from './tokens.js';
import type { Tokens } from './tokens.js';

/** How a sentence is written: with capitals for names, without any, or in capitals throughout. */
export const casings = { cased: 0, lower: 1, upper: 2 } as const;

/**
 * The casing of each token's sentence. A lower-case sentence inside a text that is cased elsewhere
 * is a fragment of cased text and stays `cased`: there a lower-case word is no name.
 */
export function casingOf(tokens: Tokens): Uint8Array {
  const casing = new Uint8Array(tokens.count);
  let sentences = 0;
  let lowered = 0;
  for (let from = 0; from < tokens.count;) {
    let to = from + 1;
    while (to < tokens.count && tokens.first[to] === 0) to += 1;
    const found = sentenceCasing(tokens, from, to);
    sentences += 1;
    if (found === casings.lower) lowered += 1;
    if (found !== casings.cased) casing.fill(found, from, to);
    from = to;
  }
  if (sentences > 8 && lowered < sentences / 2) {
    for (let at = 0; at < tokens.count; at += 1) if (casing[at] === casings.lower) casing[at] = casings.cased;
  }
  return casing;
}

function sentenceCasing(tokens: Tokens, from: number, to: number): number {
  let lower = 0;
  let capital = 0;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const kind = tokens.kind[at]!;
    const length = tokens.end[at]! - tokens.start[at]!;
    if (kind === kinds.lower) lower += 1;
    else if (kind === kinds.capitals) capitals += 1;
    else if (kind === kinds.mixed || (kind === kinds.capital && length > 1)) capital += 1;
  }
  if (capital + capitals === 0 && lower >= 2) return casings.lower;
  if (capitals >= 3 && lower === 0 && capitals > 4 * capital) return casings.upper;
  return casings.cased;
}
