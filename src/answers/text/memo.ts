import { spell } from './vocabulary.js';
import type { Spelled } from './vocabulary.js';

/** How many printed words are kept: a power of two. */
const places = 16_384;
/** A longer word, in UTF-16 units, is looked up anew each time. */
const longest = 40;

/** A word as it is printed somewhere, and what is known of it. */
interface Printed extends Spelled {
  printed: string;
}

/** What was looked up of late: it changes no result, only the time. Two words of one place drive each other out. */
const memo = new Array<Printed | undefined>(places).fill(undefined);

/** Looks up the word printed at `start`…`end`. No string is made of a word that stands in the memo. */
export function spellAt(text: string, start: number, end: number): Spelled {
  let mixed = end - start;
  for (let at = start; at < end; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  const place = (mixed ^ (mixed >>> 15)) & (places - 1);
  const known = memo[place];
  return known !== undefined && stands(known.printed, text, start, end) ? known : learn(text.slice(start, end), place);
}

function stands(printed: string, text: string, start: number, end: number): boolean {
  if (printed.length !== end - start) return false;
  for (let at = 0; at < printed.length; at += 1) if (printed.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function learn(printed: string, place: number): Printed {
  const keeps = printed.length <= longest;
  // A slice of a text would keep that whole text alive.
  const copy = keeps ? printed.split('').join('') : printed;
  // A broken entity leaves `don';t`.
  const { first, second } = spell(copy.replaceAll("';", "'").toLowerCase());
  const learned: Printed = { printed: copy, first, second };
  if (keeps) memo[place] = learned;
  return learned;
}
