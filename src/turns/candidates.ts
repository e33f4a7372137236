/* eslint-disable regexp/no-super-linear-move -- bounded input: the first 220 units of a line. */
import type { Closer } from '../options.js';
import { type Raw, byColon, byDash, byPeriod, seconds } from './closers.js';
import type { Line } from './lines.js';
import { type Shape, caseOf, isCaps, shapeOf } from './shape.js';

/** Something at the beginning of a line that may be a label. */
export interface Candidate {
  line: number;
  /** Where the label begins, mark-up included. */
  start: number;
  /** After the closer, its mark-up and time. */
  end: number;
  /** As printed, closer and mark-up off, white space collapsed. */
  label: string;
  closer: Closer;
  shape: Shape;
  /** Seconds, where a time is printed with the label. */
  time?: number;
  /** Nothing follows on its line. */
  alone: boolean;
  /** It is set in bold. */
  bold: boolean;
}

/** Longest label with its closer, in UTF-16 units. */
const reach = 220;

const timeHead =
  /^(?:\[|\()?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)(?:\]|\))?(?:\s*[-–—|])?\s+(?![ap]\.?\s?m\b|[A-Z]{2,4}$|uhr|часов)(?=\p{L})/iu;
const timeLine = /^(\S.{0,70}?)(?: {2,}|\t+)(\d{1,2}:\d{2}(?::\d{2})?)$/u;
const plain = /^[\p{L}\p{N}.,’'-]+(?: [\p{L}\p{N}.,’'-]+){0,14}$/u;
const tidy = (label: string): string => (plain.test(label) ? label : tidyMarkup(label));
const tidyMarkup = (label: string): string =>
  label
    .replaceAll(/\\([[\]()*_.-])/gu, '$1')
    .replace(/^[*_\s>•]+|[*_\s]+$/gu, '')
    .replaceAll(/\s+/gu, ' ');

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** `.`, `?`, `!`, `,`, `;`, `:` */
const isClosed = (code: number): boolean => code === 46 || code === 63 || code === 33 || code === 44 || code === 59 || code === 58;

/** A label as printed, and its shape. */
export interface Read {
  label: string;
  shape: Shape;
}

/** Whether a line inside a paragraph can begin with a label at all: with a closer in it, a bare `Q`, or capitals. */
function mayLead(text: string, line: Line, colon: boolean): boolean {
  const first = text.charCodeAt(line.from);
  if (first >= 97 && first <= 122) return false;
  if (colon || first === 81 || first === 42 || first === 95 || first === 62) return true;
  return caseOf(first) > 0 && caseOf(text.charCodeAt(line.from + 1)) >= 0 && line.to > line.from + 1;
}

/**
 * Reads what may be a label at the beginning of a line, the likeliest closer first, and adds it to `found`. `colon`: a
 * colon or semicolon stands in the line; `boldEnd`: where bold type ends that begins with the line, −1 where none does; `seen`: labels
 * that were read before in this text.
 */
export function readCandidates(
  text: string,
  line: Line,
  index: number,
  colon: boolean,
  boldEnd: number,
  found: Candidate[],
  seen: Map<string, Read | null>,
): void {
  if (!line.para && !mayLead(text, line, colon)) return;
  let at = line.from;
  const limit = Math.min(line.to, at + reach);
  const opens = text.charCodeAt(at);
  let head = text.slice(at, limit);
  let bold = false;
  let time: number | undefined;
  if (opens === 42 || opens === 95 || opens === 62 || opens === 0x2022) {
    const lead = /^[*_>\s•]*/u.exec(head)?.[0] ?? '';
    if (lead.length < head.length) {
      if (/^[*•]\s/u.test(lead) && !lead.includes('**')) return;
      bold = lead.includes('**') || lead.includes('__');
      at += lead.length;
      head = head.slice(lead.length);
    }
  }
  const letter = head.charCodeAt(0);
  if ((letter >= 48 && letter <= 57) || letter === 40 || letter === 91) {
    const timed = timeHead.exec(head);
    if (timed?.[1] !== undefined) {
      time = seconds(timed[1]);
      at += timed[0].length;
      head = head.slice(timed[0].length);
    }
  }
  const add = (raw: Raw | null): void => {
    if (raw === null) return;
    // The same labels come again and again: each is looked at once.
    let read = seen.get(raw.label);
    if (read === undefined) {
      const label = tidy(raw.label);
      const shape = shapeOf(label);
      read = shape === null ? null : { label, shape };
      seen.set(raw.label, read);
    }
    if (read === null) return;
    const { label, shape } = read;
    let end = at + raw.after;
    while (end < line.to && (text[end] === '*' || text[end] === '_')) end++;
    const candidate: Candidate = {
      line: index,
      start: line.from,
      end,
      label,
      closer: raw.closer,
      shape,
      alone: end >= line.to,
      bold: bold || (boldEnd > 0 && boldEnd >= at + raw.label.trimEnd().length - 1 && boldEnd <= end + 1),
    };
    const said = raw.time ?? time;
    if (said !== undefined) candidate.time = said;
    found.push(candidate);
  };
  if (letter === 81 || letter === 65 || letter === 74) addBare(head, letter, line, add);
  if (colon) add(byColon(head));
  const casing = caseOf(letter);
  // A label in capitals with its colon, or a bare `Q`: no other reading of the line is likelier.
  const first = found[found.length - 1];
  if (
    casing < 0 ||
    (first !== undefined &&
      first.line === index &&
      (first.closer === 'bare' || (first.shape.caps && first.shape.proper && first.label.length > 2)))
  )
    return;
  // A label before a full stop is in capitals, or opens a paragraph.
  if (line.para || caseOf(head.charCodeAt(1)) >= 0) add(byPeriod(head, line.para));
  if (!line.para) return;
  const whole = limit === line.to;
  if (whole && isDigit(text.charCodeAt(line.to - 1))) {
    const timed = timeLine.exec(head);
    if (timed?.[1] !== undefined && timed[2] !== undefined)
      add({ label: timed[1], after: head.length, closer: 'time', time: seconds(timed[2]) });
  }
  add(byDash(head));
  if (whole && head.length <= 160 && !isClosed(head.charCodeAt(head.length - 1)) && (head.length <= 60 || bold || isCaps(head))) {
    add({ label: head, after: head.length, closer: 'newline' });
  }
}

/** `Q` and what follows it without a closer. `A` and `J` are words as well: they need a wide gap or a line of their own. */
function addBare(head: string, letter: number, line: Line, add: (raw: Raw) => void): void {
  const bare = letter === 81 ? /^Q(?=\s|$)(?!\s[-–:.]\s)|^Q\s+--/u : /^[AJ](?=\s{2,}\S|\t|$)/u;
  if (!bare.test(head)) return;
  if (/^Q\s+(?:&|and|AND|und|et)\s+A\b/u.test(head) || (/^Q\s+\p{Ll}/u.test(head) && !line.para)) return;
  add({ label: head.slice(0, 1), after: 1, closer: 'bare' });
}
