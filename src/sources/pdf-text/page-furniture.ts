import type { Mark } from '../../options.js';
import { BARE_NUMBER, cutLines, DASHED_NUMBER, DATE, isPageNumber, runningKey, standsAlone, type Line } from './lines.js';
import { runningHeads } from './running-heads.js';

/** Lines looked at on each side of a page number or form feed. */
const REACH = 3;
/** A line at page breaks is a running head if it comes back this often. */
const LEAST = 2;
/** Page numbers without a word are looked for this many lines around; two of them stand at least `CLOSEST` apart. */
const FARTHEST = 80;
const CLOSEST = 8;

/**
 * Finds page headers, page footers and page numbers in text that was taken from a PDF or a printed record, by what
 * page headers are: short lines next to a page number or a form feed that come back, digits aside, on other pages, or
 * lines set in columns that come back word for word. The text stays as it is; each line found becomes a `furniture`
 * mark of kind `page`, sorted by start. Time is linear in the text.
 *
 * @example
 * findPageFurniture('… said so.\n   Page 1 of 9\nMay 4   Chair Doe   FINAL\n…')
 */
export function findPageFurniture(text: string): Mark[] {
  const heads = runningHeads(text);
  const breaks = atPageBreaks(text);
  if (heads.length === 0) return breaks;
  const starts = new Set(breaks.map((mark) => mark.start));
  return [...breaks, ...heads.filter((mark) => !starts.has(mark.start))].sort((a, b) => a.start - b.start);
}

/** Whether a text can hold page numbers at all; spares most texts the work. */
const MAY_HAVE_PAGES = /\f|page|column|seite|p[áa]gina|\bp\. ?\d|стр|^[^\S\n\r]{0,80}[-–—]? ?\d{1,4} ?[-–—]?[^\S\n\r]{0,8}$/im;

interface Pages {
  lines: Line[];
  /** A page number, column number or fax line. */
  numbered: boolean[];
  /** The value of a line that is only a number, else -1. */
  bare: number[];
  keys: (string | null)[];
  /** On how many lines next to page breaks a key stands; 0 for one that stands elsewhere as well, as labels and phrases do. */
  times: Map<string, number>;
}

function atPageBreaks(text: string): Mark[] {
  if (!MAY_HAVE_PAGES.test(text)) return [];
  const lines = cutLines(text);
  // `-12-` alone on a line can be nothing but a page number where others stand like it.
  const dashed = lines.filter((line) => DASHED_NUMBER.test(line.text)).length >= LEAST;
  const pages: Pages = {
    lines,
    numbered: lines.map((line) => isPageNumber(line.text) || standsAlone(line.text) || (dashed && DASHED_NUMBER.test(line.text))),
    bare: lines.map((line) => (BARE_NUMBER.test(line.text) ? Number(/\d+/.exec(line.text)?.[0]) : -1)),
    keys: [],
    times: new Map(),
  };
  const anchors: number[] = [];
  for (let i = 0; i < lines.length; i++)
    if (pages.numbered[i] === true || lines[i]?.feed === true || isSequence(pages.bare, i)) anchors.push(i);
  if (anchors.length === 0) return [];
  // Only now: most texts hold no page break, and keys are dear.
  pages.keys = lines.map((line) => runningKey(line.text));
  count(pages, anchors);
  const taken = new Set<number>();
  for (const anchor of anchors) {
    takeBreak(pages, anchor, taken);
    if (pages.numbered[anchor] === true) for (const i of footnotes(lines, anchor)) taken.add(i);
  }
  takeFirstPage(pages, taken);
  return [...taken]
    .sort((a, b) => a - b)
    .map((i) => ({ start: lines[i]?.start ?? 0, end: lines[i]?.end ?? 0, kind: 'furniture', furniture: 'page' }));
}

/** Counts the lines around page breaks by their key, each line once. */
function count({ lines, keys, times }: Pages, anchors: readonly number[]): void {
  let next = 0;
  for (const anchor of anchors) {
    if (standsAlone(lines[anchor]?.text ?? '')) continue;
    for (let i = Math.max(next, anchor - REACH); i <= Math.min(lines.length - 1, anchor + REACH); i++) {
      const key = keys[i] ?? null;
      if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
      next = i + 1;
    }
  }
  const all = new Map<string, number>();
  for (const key of keys) if (key !== null && times.has(key)) all.set(key, (all.get(key) ?? 0) + 1);
  // The title page may print the head once more.
  for (const [key, near] of times) if ((all.get(key) ?? 0) > near + 2) times.set(key, 0);
}

function takeBreak(pages: Pages, anchor: number, taken: Set<number>): void {
  const line = pages.lines[anchor];
  if (line === undefined) return;
  if (pages.numbered[anchor] === true || !line.feed) taken.add(anchor);
  if (standsAlone(line.text)) return;
  // Outward on both sides, as long as the lines come back.
  for (let i = anchor - 1; i >= anchor - REACH && comesBack(pages, i); i--) taken.add(i);
  const after = taken.has(anchor) ? anchor + 1 : anchor;
  for (let i = after; i <= anchor + REACH && comesBack(pages, i); i++) taken.add(i);
  for (const i of pageCluster(pages.lines, anchor)) taken.add(i);
}

function comesBack({ keys, times, numbered }: Pages, i: number): boolean {
  const key = keys[i] ?? null;
  return numbered[i] === true || (key !== null && (times.get(key) ?? 0) >= LEAST);
}

/** Lines above a page's end in which its footnotes begin, and how far above the signs that call them stand. */
const NOTES = 8;
const PAGE_LINES = 70;

/**
 * Footnotes above a page's end: a number alone on a line, or before a capital, that stands as a sign right after a word
 * higher up on the page (`around the country.1`).
 */
function footnotes(lines: readonly Line[], anchor: number): number[] {
  let first = anchor;
  for (let i = anchor - 1; i >= Math.max(0, anchor - NOTES); i--) {
    if (isPageNumber(lines[i]?.text ?? '')) break;
    const number = /^(\d{1,2})(?:$|\.?\s+(?=\p{Lu}))/u.exec(lines[i]?.text ?? '')?.[1];
    if (number === undefined) continue;
    const sign = new RegExp(`[\\p{L}.,;:”"’)]${number}(?=\\s|$)`, 'u');
    const above = lines.slice(Math.max(0, i - PAGE_LINES), i);
    if (above.some(({ text }) => sign.test(text))) first = i;
  }
  return lines.slice(first, anchor).map((_, i) => first + i);
}

/** The first page has its header too, without a page break before it. */
function takeFirstPage({ lines, keys, times }: Pages, taken: Set<number>): void {
  const found = new Set([...taken].map((i) => keys[i] ?? null));
  for (let i = 0; i < Math.min(REACH, lines.length); i++) {
    const key = keys[i] ?? null;
    if (key !== null && /\p{L}/u.test(key) && found.has(key) && (times.get(key) ?? 0) >= LEAST) taken.add(i);
  }
}

/** A bare number is a page number if the number before or after it, also alone on a line, is its neighbour. */
function isSequence(bare: readonly number[], at: number): boolean {
  const value = bare[at] ?? -1;
  if (value < 0) return false;
  for (let step = CLOSEST; step <= FARTHEST; step++) if (bare[at - step] === value - 1 && value > 0) return true;
  for (let step = CLOSEST; step <= FARTHEST; step++) if (bare[at + step] === value + 1) return true;
  return false;
}

/** A page break that stands there once: `Page 51`, a date, a heading, `351`; or `875`, `Page 3`, a heading, a date. */
function pageCluster(lines: readonly Line[], anchor: number): number[] {
  if (!isPageNumber(lines[anchor]?.text ?? '')) return [];
  const cluster: number[] = BARE_NUMBER.test(lines[anchor - 1]?.text ?? '') ? [anchor - 1] : [];
  let certain = cluster.length;
  for (let i = anchor + 1; i <= anchor + 4; i++) {
    const line = lines[i]?.text ?? '';
    if (line.length > 40 || line.length === 0 || /[:.?!,;]$/.test(line)) break;
    cluster.push(i);
    if (BARE_NUMBER.test(line) || DATE.test(line)) certain = cluster.length;
    if (BARE_NUMBER.test(line)) break;
  }
  // One heading more after a date: `Twelfth Meeting`.
  if (certain > 1 && cluster.length === certain + 1 && /^\p{Lu}\S*(?: \p{Lu}\S*){1,4}$/u.test(lines[cluster.at(-1) ?? 0]?.text ?? ''))
    certain += 1;
  // Short lines up to the end of the text belong to the last page's foot.
  if (cluster.at(-1) === lines.length - 1 && certain > 1) certain = cluster.length;
  return cluster.slice(0, certain);
}
