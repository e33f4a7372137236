/* eslint-disable regexp/no-super-linear-move -- bounded input: lines of the head, cut to 320 units. */
import type { Header, Span } from '../../model.js';
import { isDay } from './day.js';
import { findDates } from './dates.js';
import { findInstitution, findPlace } from './places.js';
import { findSpokespersons } from './persons.js';

export interface HeaderInput {
  text: string;
  headerSpans: readonly Span[];
  /** What the format states outright. */
  given: Partial<Header> | undefined;
  /** The caller's date; wins. */
  date: string | undefined;
  /** The layout prints months before days in `3/4/2020`. */
  monthLeads: boolean;
  /** The layout's own house, for heads that name none. */
  house: string | undefined;
}

/** Lines of the head that are looked at. */
const most = 50;
const longest = 4000;
/** As much of a line as can hold a date, a place or a title. */
const widest = 320;

const source = /^(?:source|fuente|quelle|источник|fonte)\s?:\s*(\S.{0,160})$/iu;
const noTitle =
  /^(?:[-*_=]{3}|source|photo|date|place|time|share|skip|https?:|<|by |published|updated|for immediate release|office of|e ?& ?o ?e)/iu;
const late = /\b(?:updated|published|posted|last modified|retrieved|copyright|print(?:ed)?)\b/iu;

function linesOf(spans: readonly Span[]): string[] {
  const lines: string[] = [];
  for (const span of spans) {
    for (const line of span.text.slice(0, longest).split(/[\r\n\f]+/u)) {
      const words = line.replaceAll(/\s+/gu, ' ').trim();
      if (words !== '') lines.push(words);
      if (lines.length >= most) return lines;
    }
  }
  return lines;
}

/** The document's own day: in the title before a line of its own before running words; a day of publication last. */
function findDate(title: string | undefined, lines: readonly string[], monthLeads: boolean): string | undefined {
  let best: string | undefined;
  let score = -Infinity;
  const look = (line: string, base: number): void => {
    for (const found of findDates(line.slice(0, widest), monthLeads)) {
      const alone = (found.end - found.start) / Math.max(line.length, 1);
      const value =
        base +
        (alone > 0.5 ? 2 : alone > 0.25 ? 1 : 0) +
        (/briefing|conference|transcript|interview|remarks|konferenz|conferencia/iu.test(line) ? 2 : 0) -
        (late.test(line) ? 3 : 0) -
        (line.length > 200 ? 1 : 0);
      if (value > score) [best, score] = [found.iso, value];
    }
  };
  if (title !== undefined) look(title, 3);
  lines.forEach((line, i) =>
    look(line, (/^(?:date|datum|fecha|дата|for immediate release)\b/iu.test(line) ? 3 : 0) + (i < 3 ? 1.2 - i * 0.3 : -i * 0.05)),
  );
  return best;
}

const inFrontMatter = (line: string): boolean => /^[\w-]{1,30}: ?\S/u.test(line);

/** Fields of the header from what the format states, then from the head's lines. */
export function readHeader({ headerSpans, given, date, monthLeads, house }: HeaderInput): Header {
  const header: Header = { spokespersons: [], ...given };
  // A format may state the 30th of February; dates are read against the header's day, so it has to be one.
  if (header.date !== undefined && !isDay(header.date)) delete header.date;
  let lines = linesOf(headerSpans);
  // Front matter was read by its own reader: what it holds is not read twice.
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (close > 0 && lines.slice(1, close).some(inFrontMatter)) lines = lines.slice(close + 1);
  if (header.source === undefined) {
    for (const line of lines) {
      const found = source.exec(line)?.[1];
      if (found !== undefined) {
        header.source = found.trim();
        break;
      }
    }
  }
  if (header.title === undefined) {
    const title = lines.find(
      (line) =>
        line.length >= 8 &&
        line.length <= 300 &&
        !noTitle.test(line) &&
        /\p{L}{3}/u.test(line) &&
        findDates(line).every((found) => found.end - found.start < line.length * 0.7),
    );
    if (title !== undefined)
      header.title = title
        .replace(/^#+\s*/u, '')
        .replaceAll(/^\*+|\*+$/gu, '')
        .trim();
  }
  // A day in the title is the day that was spoken; metadata give the day of publication.
  const titled = header.title === undefined ? undefined : findDates(header.title, monthLeads)[0]?.iso;
  const day = date ?? titled ?? header.date ?? findDate(header.title, lines, monthLeads);
  if (day !== undefined) header.date = day;
  const persons = new Set(header.spokespersons.flatMap((person) => person.toLowerCase().split(/\s+/u)));
  const impersonal = lines.filter(
    (line) =>
      !line
        .toLowerCase()
        .split(/[\s,]+/u)
        .every((word) => persons.has(word)),
  );
  const place = header.place ?? findPlace(header.title, impersonal);
  if (place !== undefined) header.place = place;
  const institution = header.institution ?? house ?? findInstitution([header.title ?? '', ...lines.slice(0, 30), header.source ?? '']);
  if (institution !== undefined) header.institution = institution;
  if (header.spokespersons.length === 0) header.spokespersons = findSpokespersons(header.title, lines);
  return header;
}
