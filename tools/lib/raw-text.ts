/**
 * Standoff labels index the raw file, so that they outlive changes of the readers. This module turns raw
 * stretches into words and finds words that a reader extracted in the raw file again.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The named entities that the transcripts hold. */
export const namedEntities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  eacute: 'é',
  aacute: 'á',
  ntilde: 'ñ',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  uuml: 'ü',
  ouml: 'ö',
  egrave: 'è',
  ccedil: 'ç',
};

/** A raw file's words without tags, with the raw offset of each unit. */
export interface RawText {
  text: string;
  /** `at[i]` is the raw offset of `text[i]`; `at[text.length]` the raw length. */
  at: Int32Array;
}

/** Takes tags out and decodes entities where the file is HTML or XML; leaves other files as they are. */
export function visibleText(raw: string, markup: boolean, escaped = isEscaped(raw)): RawText {
  if (!markup) return { text: raw, at: Int32Array.from({ length: raw.length + 1 }, (_, i) => i) };
  let text = '';
  const at: number[] = [];
  const put = (words: string, offset: number): void => {
    for (let k = 0; k < words.length; k += 1) at.push(offset);
    text += words;
  };
  let i = 0;
  while (i < raw.length) {
    const char = raw[i]!;
    const escape = escaped && char === '\\' ? /^(?:(?:\\x[\da-f]{2})+|\\[nrt'"\\])/.exec(raw.slice(i, i + 400))?.[0] : undefined;
    if (escape !== undefined) {
      put(unescape(escape), i);
      i += escape.length;
      continue;
    }
    const rest = char === '<' || char === '&' ? raw.slice(i, i + 4000) : '';
    const cdata = rest.startsWith('<![CDATA[') ? '<![CDATA[' : rest.startsWith(']]>') ? ']]>' : undefined;
    const tag = /^<[/!?a-z][^>]*>/i.exec(rest)?.[0];
    const entity = /^&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/.exec(rest);
    if (cdata !== undefined) i += cdata.length;
    else if (tag !== undefined) {
      put(' ', i);
      i += tag.length;
    } else if (entity !== null) {
      const [whole, decimal, hex, name] = entity;
      const words =
        name === undefined
          ? String.fromCodePoint(decimal === undefined ? parseInt(hex!, 16) : Number(decimal))
          : Object.hasOwn(namedEntities, name)
            ? namedEntities[name]!
            : whole;
      put(words, i);
      i += whole.length;
    } else {
      put(char, i);
      i += 1;
    }
  }
  at.push(raw.length);
  return { text, at: Int32Array.from(at) };
}

/** A page saved as a Python bytes literal: its escapes stand for UTF-8 bytes. */
export const isEscaped = (raw: string): boolean => /(?:^|\n)b['"]</.test(raw);

function unescape(escape: string): string {
  if (escape.startsWith('\\x')) return Buffer.from(escape.replaceAll('\\x', ''), 'hex').toString('utf8');
  return escape[1] === "'" || escape[1] === '"' || escape[1] === '\\' ? escape[1] : ' ';
}

/** A raw file with its hash, its words, and the places of its words. */
export interface RawFile {
  source: string;
  raw: string;
  sha256: string;
  visible: RawText;
  /** Units of `visible.text` that are no white space, and their places in it. */
  dense: { text: string; at: Int32Array };
}

/** Reads a file of the shared transcripts. */
export function readRaw(source: string): RawFile {
  const bytes = readFileSync(new URL(`../../../shared/transcripts/${source}`, import.meta.url));
  const raw = bytes.toString('utf8');
  const visible = visibleText(raw, /\.(?:html?|xml)$/.test(source));
  let dense = '';
  const at: number[] = [];
  for (let i = 0; i < visible.text.length; i += 1) {
    if (/\s/.test(visible.text[i]!)) continue;
    dense += visible.text[i]!;
    at.push(i);
  }
  return {
    source,
    raw,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    visible,
    dense: { text: dense, at: Int32Array.from(at) },
  };
}

/** Where `words` stand in the raw file at or after `from` (a place in `dense`), white space aside. */
export function findRaw(file: RawFile, words: string, from = 0): { start: number; end: number; next: number } | undefined {
  const wanted = words.replaceAll(/\s+/g, '');
  if (wanted === '') return undefined;
  const place = file.dense.text.indexOf(wanted, from);
  if (place < 0) return undefined;
  const first = file.visible.at[file.dense.at[place]!]!;
  const last = file.dense.at[place + wanted.length - 1]!;
  return { start: first, end: file.visible.at[last + 1]!, next: place + wanted.length };
}

/** How far the next piece of a broken turn may lie behind the last one, in units that are no white space. */
const furthestPiece = 1500;

/**
 * As `findRaw`, for words that page furniture breaks in the raw file: the stretches in order, each as long as it can be.
 * Undefined unless all the words are found.
 */
export function findPieces(file: RawFile, words: string, from = 0): { ranges: [number, number][]; next: number } | undefined {
  const whole = findRaw(file, words, from);
  if (whole !== undefined) return { ranges: [[whole.start, whole.end]], next: whole.next };
  let rest = words.replaceAll(/\s+/g, '');
  const ranges: [number, number][] = [];
  let next = from;
  while (rest !== '') {
    const within = (length: number): number => {
      const place = file.dense.text.indexOf(rest.slice(0, length), next);
      return place >= 0 && (ranges.length === 0 || place - next < furthestPiece) ? place : -1;
    };
    let low = Math.min(12, rest.length);
    if (within(low) < 0) return undefined;
    let high = rest.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (within(middle) >= 0) low = middle;
      else high = middle - 1;
    }
    const place = within(low);
    ranges.push([file.visible.at[file.dense.at[place]!]!, file.visible.at[file.dense.at[place + low - 1]! + 1]!]);
    next = place + low;
    rest = rest.slice(low);
  }
  return { ranges, next };
}

/** The words of a raw stretch, white space collapsed. */
export function wordsOf(file: RawFile, start: number, end: number): string {
  return visibleText(file.raw.slice(start, end), file.visible.text !== file.raw, isEscaped(file.raw))
    .text.replaceAll(/\s+/g, ' ')
    .trim();
}
