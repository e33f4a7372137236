/** A line that holds text, without the white space around it. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** A form feed stands right before it. */
  feed: boolean;
}

/** Lines that number a page and can be nothing else. */
const PAGE_NUMBER =
  /^(?:[-–—|[(]\s{0,2})?(?:page|seite|pagina|página|страница|стр\.|p\.)\s{0,3}\d{1,4}(?:\s{0,3}(?:of|von|de|di|sur|\/|из)\s{0,3}\d{1,4})?(?:\s{0,2}[-–—|\])])?$/i;
/** `19 July 2011 : Column 772`, `Column 109WS`. */
const COLUMN = /^(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,9},? \d{4}\s?[:—-]\s?)?Column\s\d{1,5}[A-Z]{0,3}$/;
/** The line a fax machine prints over each page: `TEL: 19.Oct.92 11:11 No.003 P.02/05`. */
const FAX = /\bP\s?\.\s?\d{1,3}\s?\/\s?\d{1,3}$/;
/** A date on a line of its own. */
export const DATE = /^(?:[A-Z][a-z]{2,9},? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,9}\.?,? \d{4}|[A-Z][a-z]{2,9}\.? \d{1,2},? \d{4})$/;
export const BARE_NUMBER = /^(?:[-–—]\s{0,2})?\d{1,4}(?:\s{0,2}[-–—])?$/;
export const DASHED_NUMBER = /^[-–—]\s?\d{1,3}\s?[-–—]$/;
const LONGEST = 160;

export function isPageNumber(line: string): boolean {
  return line.length <= 40 && PAGE_NUMBER.test(line);
}

/** Column numbers and fax lines stand in the text without running heads around them. */
export function standsAlone(line: string): boolean {
  return line.length <= 100 && (COLUMN.test(line) || FAX.test(line));
}

/** What a running head is on every page: its words, with the digits left out. Null for a line that is too long, ends a sentence or is a stage direction. */
export function runningKey(line: string): string | null {
  if (line.length > LONGEST || /[,;:?!…"”’)\]]$|[^.]\p{Ll}\.$/u.test(line)) return null;
  const key = line.replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return /[\p{L}#]/u.test(key) ? key : null;
}

export function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  let feed = false;
  for (const match of text.matchAll(/[^\n\r\f]+|\f/g)) {
    if (match[0] === '\f') {
      feed = true;
      continue;
    }
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed, feed });
    feed = false;
  }
  return lines;
}
