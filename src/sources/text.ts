import type { Reader } from '../options.js';
import { findPageFurniture, reportLineEndHyphens } from './pdf-text/index.js';

const numberLine = /^[-–—]?\s?\d{1,4}\s?[-–—]?$/u;
const pageLine = /^(?:(?:page|seite|p[áa]gina|страница|стр\.|p\.|column)\s{0,3}\d|(?:tel|fax)\s?[:.]|\d{1,2} \p{L}+ \d{4} : column)/iu;

/** Whether a page number, or one of the words that stand before it, can begin here: a quick look at two letters. */
function mayNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 48 && code <= 57) || code === 45 || code === 0x2013 || code === 0x2014) return true;
  const next = text.charCodeAt(at + 1);
  switch (code | 32) {
    case 112: // page, página, p.
      return next === 46 || (next | 32) === 97 || (next | 32) === 0xe1;
    case 115: // Seite
    case 116: // Tel
      return (next | 32) === 101;
    case 99: // column
      return (next | 32) === 111;
    case 102: // fax
      return (next | 32) === 97;
    default:
      return code === 0x421 || code === 0x441;
  }
}

/** Whether the text can come from a printed page at all: a page number alone on a line, a form feed, or columns set apart by blanks. */
function looksPrinted(text: string): boolean {
  if (text.includes('\f')) return true;
  for (let at = text.indexOf('     '); at >= 0; at = text.indexOf('     ', at + 1)) {
    let after = at;
    while (text.charCodeAt(after) === 32) after++;
    const before = text.charCodeAt(at - 1);
    if (at > 0 && before !== 10 && before !== 13 && text.charCodeAt(after) > 32) return true;
    at = after;
  }
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    while (at < end && text.charCodeAt(at) <= 32) at++;
    if (end - at < 60 && mayNumber(text, at)) {
      const line = text.slice(at, end).trim();
      if (numberLine.test(line) || pageLine.test(line)) return true;
    }
    at = end + 1;
  }
  return false;
}

/**
 * Plain text: the text is the input itself, unchanged, and only page headers, footers and numbers of a printed record are
 * marked. Words broken over line ends are reported (`line-end-hyphen`).
 *
 * @example
 * textReader.read('Q: Why?\nA: Because.').text // the same string
 */
export const textReader: Reader = {
  name: 'text',
  formats: ['text'],
  // Anything can be plain text, so this reader only wins where no other one recognises its own format.
  detect: () => 0.1,
  read: (input) => ({ text: input, marks: looksPrinted(input) ? findPageFurniture(input) : [], messages: reportLineEndHyphens(input) }),
};
