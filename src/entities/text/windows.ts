import { gaps } from './tokens.js';
import type { Reading } from './row.js';

/** A piece of a text: where it begins, and its words with single line breaks as blanks, unit for unit; and the same in lower case. */
export interface Window {
  from: number;
  text: string;
  /** Patterns read this: one that minds no case takes twice as long to compile. */
  lower: string;
  /** Its tokens: from `first` up to, not including, `last`. */
  first: number;
  last: number;
}

/**
 * The surroundings of trigger words: so many tokens before and after each, joined where they meet, never across a blank
 * line. A pattern then reads a small part of the text only, and reads on over the line breaks of hard-wrapped text.
 */
export function windowsAround({ tokens }: Reading, isTrigger: (key: string) => boolean, reach: number): Window[] {
  const { count, word, gap, start, end, text } = tokens;
  const trigger = new Uint8Array(tokens.keys.length);
  for (let at = 0; at < trigger.length; at += 1) if (isTrigger(tokens.keys[at]!)) trigger[at] = 1;
  const windows: Window[] = [];
  for (let at = 0; at < count; at += 1) {
    if (trigger[word[at]!] === 0) continue;
    let from = at;
    while (from > 0 && at - from < reach && gap[from] !== gaps.paragraph) from -= 1;
    let to = at + 1;
    for (let near = at; to < count && to - near <= reach && gap[to] !== gaps.paragraph; to += 1) if (trigger[word[to]!] === 1) near = to;
    const first = start[from]!;
    const piece = text.slice(first, end[to - 1]).replace(/\s/gu, ' ');
    windows.push({ from: first, text: piece, lower: lowerCase(piece), first: from, last: to });
    at = to - 1;
  }
  return windows;
}

/** Lower case, unit for unit: the rare letter that would become two stays. */
function lowerCase(piece: string): string {
  const lower = piece.toLowerCase();
  return lower.length === piece.length ? lower : piece.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}
