import { spell } from './vocabulary.js';
import type { Spelled } from './vocabulary.js';

/** How many printed words are kept: a power of two. */
const places = 16_384;
/** A longer word, in UTF-16 units, is looked up anew each time. */
const longest = 40;

/** What was looked up of late, by the letters as printed: it changes no result, only the time. Two words of one place drive each other out. */
const printedAt = new Array<string>(places).fill('');
const spelledAt = new Array<Spelled>(places);

/** Looks up the word printed at `start`…`end`. No string is made of a word that stands in the memo. */
export function spellAt(text: string, start: number, end: number): Spelled {
  let mixed = end - start;
  for (let at = start; at < end; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  const place = (mixed ^ (mixed >>> 15)) & (places - 1);
  const printed = printedAt[place]!;
  if (printed.length === end - start && stands(printed, text, start)) return spelledAt[place]!;
  return learn(text.slice(start, end), place);
}

function stands(printed: string, text: string, start: number): boolean {
  for (let at = 0; at < printed.length; at += 1) if (printed.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function learn(printed: string, place: number): Spelled {
  // A broken entity leaves `don';t`.
  if (printed.length > longest) return spell(printed.replaceAll("';", "'").toLowerCase());
  // A slice of a text would keep that whole text alive.
  const copy = printed.split('').join('');
  const spelled = spell(copy.replaceAll("';", "'").toLowerCase());
  printedAt[place] = copy;
  spelledAt[place] = spelled;
  return spelled;
}
