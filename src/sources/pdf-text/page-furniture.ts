import type { Mark } from '../../options.js';

interface Line {
  start: number;
  end: number;
  text: string;
  /** A form feed stands right before it. */
  feed: boolean;
}

/** Lines that number a page and can be nothing else. */
const PAGE_NUMBER = /^(?:[-–—|[(]\s{0,2})?(?:page|seite|pagina|página|страница|стр\.|p\.)\s{0,3}\d{1,4}(?:\s{0,3}(?:of|von|de|di|sur|\/|из)\s{0,3}\d{1,4})?(?:\s{0,2}[-–—|\])])?$/i;
/** `19 July 2011 : Column 772`, `Column 109WS`. */
const COLUMN = /^(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+,? \d{4}\s?[:—-]\s?)?Column\s\d{1,5}(?:[A-Z]{1,3})?$/;
const BARE_NUMBER = /^(?:[-–—]\s{0,2})?\d{1,4}(?:\s{0,2}[-–—])?$/;
/** Lines looked at on each side of a page number or form feed. */
const REACH = 3;
const LONGEST = 160;
/** A line at page breaks is a running head if it comes back this often. */
const LEAST = 2;

/**
 * Finds page headers, page footers and page numbers in text that was taken from a PDF or a printed record, by what
 * page headers are: short lines next to a page number or a form feed that come back, digits aside, on other pages.
 * The text stays as it is; each line found becomes a `furniture` mark of kind `page`, sorted by start.
 * Time is linear in the text.
 *
 * @example
 * findPageFurniture('… said so.\n   Page 1 of 9\nMay 4   Chair Doe   FINAL\n…')
 */
export function findPageFurniture(text: string): Mark[] {
  if (!/\f|page|column|seite|p[áa]gina|\bp\. ?\d|стр|^\s{0,80}[-–—]? ?\d{1,4} ?[-–—]?\s{0,8}$/im.test(text)) return [];
  const lines = cutLines(text);
  const numbers = lines.map((line) => PAGE_NUMBER.test(line.text) || COLUMN.test(line.text));
  const anchors: number[] = [];
  lines.forEach((line, i) => {
    if (numbers[i] === true || line.feed || (BARE_NUMBER.test(line.text) && isSequence(lines, i))) anchors.push(i);
  });
  if (anchors.length === 0) return [];
  const taken = new Set<number>();
  const times = new Map<string, Set<number>>();
  for (const anchor of anchors) {
    if (COLUMN.test(lines[anchor]?.text ?? '')) continue;
    for (const i of around(anchor, lines.length)) {
      const key = pattern(lines[i]?.text ?? '');
      if (key === null) continue;
      const pages = times.get(key) ?? new Set<number>();
      times.set(key, pages.add(i));
    }
  }
  for (const anchor of anchors) {
    const line = lines[anchor];
    if (line === undefined) continue;
    if (numbers[anchor] === true || !line.feed) taken.add(anchor);
    if (COLUMN.test(line.text)) continue;
    for (const i of around(anchor, lines.length)) {
      const key = pattern(lines[i]?.text ?? '');
      if (key === null || (times.get(key)?.size ?? 0) < LEAST) continue;
      if (gapIsFurniture(lines, numbers, anchor, i, times)) taken.add(i);
    }
    for (const i of pageCluster(lines, anchor)) taken.add(i);
  }
  const runningHeads = new Set([...taken].map((i) => pattern(lines[i]?.text ?? '')));
  // The first page has its header too, without a page break before it.
  lines.slice(0, REACH).forEach((line, i) => {
    const key = pattern(line.text);
    if (key !== null && runningHeads.has(key) && (times.get(key)?.size ?? 0) >= LEAST) taken.add(i);
  });
  return [...taken].sort((a, b) => a - b).map((i) => ({ start: lines[i]?.start ?? 0, end: lines[i]?.end ?? 0, kind: 'furniture', furniture: 'page' }));
}

/** The lines that hold text, without the white space around it. */
function cutLines(text: string): Line[] {
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

function around(anchor: number, count: number): number[] {
  const near: number[] = [];
  for (let i = Math.max(0, anchor - REACH); i <= Math.min(count - 1, anchor + REACH); i++) near.push(i);
  return near;
}

/** What a running head is on every page: its words, with the digits left out. Null for a line that is too long or ends a sentence. */
function pattern(line: string): string | null {
  if (line.length > LONGEST || /[,;?!]$/.test(line)) return null;
  const key = line.replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return /\p{L}|#/u.test(key) ? key : null;
}

/** Between a running head and its page break stand only other running heads. */
function gapIsFurniture(lines: readonly Line[], numbers: readonly boolean[], anchor: number, i: number, times: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const [from, to] = i < anchor ? [i, anchor - 1] : [anchor, i];
  for (let j = from; j <= to; j++) {
    const key = pattern(lines[j]?.text ?? '');
    if (numbers[j] !== true && (key === null || (times.get(key)?.size ?? 0) < LEAST)) return false;
  }
  return true;
}

/** A bare number is a page number if the number before or after it, also alone on a line, is its neighbour. */
function isSequence(lines: readonly Line[], at: number): boolean {
  const value = Number(/\d+/.exec(lines[at]?.text ?? '')?.[0]);
  for (let step = 1; step <= 80; step++) {
    for (const i of [at - step, at + step]) {
      const other = lines[i]?.text;
      if (other === undefined || !BARE_NUMBER.test(other)) continue;
      const number = Number(/\d+/.exec(other)?.[0]);
      if (step >= 8 && number === value + Math.sign(i - at)) return true;
    }
  }
  return false;
}

/** `Page 51`, a date line, a heading, `351`: a page break that stands there once. */
function pageCluster(lines: readonly Line[], anchor: number): number[] {
  const cluster: number[] = [];
  if (!PAGE_NUMBER.test(lines[anchor]?.text ?? '')) return cluster;
  for (let i = anchor + 1; i <= anchor + 4; i++) {
    const line = lines[i]?.text ?? '';
    if (BARE_NUMBER.test(line)) return [...cluster, i];
    if (line.length > 40 || line.length === 0 || /[:.?!,;]$/.test(line)) return [];
    cluster.push(i);
  }
  return [];
}
