import { casings } from '../text/casing.js';
import { classOf, DIGIT, LOWER, UPPER } from '../text/characters.js';
import { kinds } from '../text/tokens.js';

/** How a word is written, in short: `Xx`, `X`, `x`, `d`, `Xx.`, with runs shortened. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (let at = 0; at < word.length && shape.length < 8; at += 1) {
    const cls = classOf(word.charCodeAt(at));
    const sign = cls === UPPER ? 'X' : cls === LOWER ? 'x' : cls === DIGIT ? 'd' : word.charAt(at);
    if (sign !== last) shape += sign;
    last = sign;
  }
  return shape;
}

/** Coarse shape for contexts: how a token's kind counts in its sentence. */
export function kindIn(casing: number, kind: number): number {
  return casing === casings.cased || kind >= kinds.number ? kind : 7;
}
