import type { Closer } from '../options.js';
import { type Line, isSpace } from './lines.js';
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

const timeHead = /^(?:\[|\()?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)(?:\]|\))?(?:\s*[-–—|])?\s+(?![ap]\.?\s?m\b|[A-Z]{2,4}$|uhr|часов)(?=\p{L})/iu;
const timeTail = /^(\S.*?)(?:\s*[([]|\s+)(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[)\]]?$/u;
const timeAfter = /^\s*[([]?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[)\]]?/u;
const timeLine = /^(\S.{0,70}?)(?: {2,}|\t+)(\d{1,2}:\d{2}(?::\d{2})?)$/u;

/** `1:02:03` in seconds. */
export function seconds(time: string): number {
  return time.replace(',', '.').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

const plain = /^[\p{L}\p{N}.,’'-]+(?: [\p{L}\p{N}.,’'-]+){0,14}$/u;
const tidy = (label: string): string => (plain.test(label) ? label : tidyMarkup(label));
const tidyMarkup = (label: string): string => label.replaceAll(/\\([[\]()*_.-])/gu, '$1').replace(/^[*_\s>•]+|[*_\s]+$/gu, '').replaceAll(/\s+/gu, ' ');

/** Words whose full stop belongs to them, so that it closes no label. */
const abbreviations = new Set([
  'MR', 'MRS', 'MS', 'DR', 'GEN', 'SEN', 'REP', 'ST', 'HON', 'LT', 'COL', 'SEC', 'ADM', 'GOV', 'AMB', 'PROF', 'REV', 'JR', 'SR', 'MAJ', 'CAPT', 'CDR', 'SGT', 'SECY', 'RT',
]);

/** Where a label in capitals ends with a full stop, as in `CHAIR POWELL. Good afternoon`; −1 where none does. */
function periodAt(head: string): number {
  let depth = 0;
  let word = 0;
  for (let i = 0; i < head.length && i < 110; i++) {
    const char = head[i] ?? '';
    if (char === '[' || char === '(') depth++;
    else if (char === ']' || char === ')') depth--;
    if (depth > 0) continue;
    if (char === ' ' || char === '\u00a0') word = i + 1;
    else if (char === '.') {
      const next = head.charCodeAt(i + 1);
      const token = head.slice(word, i);
      const dash = head[i + 1] === '-' || head[i + 1] === '—' || head[i + 1] === '–';
      if (!(isSpace(next) || i + 1 === head.length || dash)) {
        word = i + 1;
        continue;
      }
      const initial = token.length === 1 && !(word === 0 && /^[QAJ]$/u.test(token));
      // `P. M.-` : an initial's full stop only closes a label before a dash, and only as the last of several.
      if (abbreviations.has(token.toUpperCase()) || (initial && !dash)) continue;
      return i;
    } else if (char === ':' || char === ';' || char === '?' || char === '!') return -1;
    else if (caseOf(head.charCodeAt(i)) < 0 && !(char === 'c' && head[i - 1] === 'M') && !/^(?:de|van|von|der|la|le|du|del|di)\b/u.test(head.slice(word, word + 4))) return -1;
  }
  return -1;
}

/** Where a colon closes a label: outside brackets, not inside a time or an address; −1 where none does. */
function colonAt(head: string): number {
  let depth = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 40 || code === 91) depth++;
    // OCR reads `JOURNALIST:` as `JOURNALIST;`.
    else if (code === 59) return i <= 24 && depth <= 0 && /^[A-Z][A-Z. ]*$/u.test(head.slice(0, i)) ? i : -1;
    else if (code === 41 || code === 93) depth--;
    else if (code === 0xff1a) return i;
    else if (code === 58 && depth <= 0) {
      const next = head.charCodeAt(i + 1);
      const before = head.charCodeAt(i - 1);
      if (next === 47 && head.charCodeAt(i + 2) === 47) return -1;
      if (next >= 48 && next <= 57 && before >= 48 && before <= 57) continue;
      return i;
    }
  }
  return -1;
}

interface Raw {
  label: string;
  /** Index in the head after the closer. */
  after: number;
  closer: Closer;
  time?: number;
}

function byColon(head: string): Raw | null {
  const colon = colonAt(head);
  if (colon <= 0) return null;
  let label = head.slice(0, colon);
  let after = colon + 1;
  while (head[after] === '*' || head[after] === '_') after++;
  let time: number | undefined;
  const within = timeTail.exec(label);
  if (within?.[1] !== undefined && within[2] !== undefined) {
    label = within[1];
    time = seconds(within[2]);
  } else {
    const following = timeAfter.exec(head.slice(after, after + 30));
    if (following?.[1] !== undefined) {
      time = seconds(following[1]);
      after += following[0].length;
    }
  }
  return { label, after, closer: 'colon', ...(time === undefined ? {} : { time }) };
}

const mixedPeriod = /^((?:The |An? )?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]*){0,3})\.\s+(?=[\p{Lu}“"[(])/u;

function byPeriod(head: string, para: boolean): Raw | null {
  const period = periodAt(head);
  if (period <= 0) {
    const dot = para ? head.indexOf('.') : -1;
    if (dot < 3 || dot > 60) return null;
    const mixed = mixedPeriod.exec(head);
    const last = mixed?.[1]?.split(/\s/u).pop() ?? '';
    return mixed?.[1] === undefined || !/\p{Ll}{2}/u.test(last) || abbreviations.has(last.toUpperCase()) ? null : { label: mixed[1], after: mixed[1].length + 1, closer: 'period' };
  }
  // `P. M.-` and `(Minister).-` are left to the dash.
  if (isDash(head[period + 1])) return null;
  return { label: head.slice(0, period), after: period + 1, closer: 'period' };
}

const isDash = (char: string | undefined): boolean => char === '-' || char === '–' || char === '—';

function byDash(head: string): Raw | null {
  for (let i = 1; i < head.length && i < 140; i++) {
    const char = head[i];
    if (char === ':' || char === '?' || char === '!' || char === ';') return null;
    if (!isDash(char)) continue;
    const next = head.charCodeAt(i + 1);
    const open = i + 1 >= head.length || isSpace(next);
    const before = isSpace(head.charCodeAt(i - 1));
    const period = head[i - 1] === '.' && (open || isDash(head[i + 1]) || /[\p{Lu}“"]/u.test(head[i + 1] ?? ''));
    if (!open && !period && !isDash(head[i + 1])) continue;
    // Before `-- ` without a blank a word breaks off: `Lu- — sorry`.
    if (!before && !period && i > 9) continue;
    // A long dash between words is speech: `Mr. President — thank you`. It closes letters, brackets and full stops only.
    if ((char === '—' || isDash(head[i + 1])) && !period && i > 4 && !/[)\]]\s*$/u.test(head.slice(Math.max(0, i - 3), i))) return null;
    let after = i + 1;
    while (isDash(head[after])) after++;
    // `HON. R. AKBAR.- (Minister for Arts).- `: the office comes between two closers.
    const office = /^\s*\([^()]{2,120}\)(?=\.?[-–—])/u.exec(head.slice(after));
    if (period && office !== null) {
      const end = after + office[0].length;
      return { label: head.slice(0, end), after: end + (/^\.?[-–—]+/u.exec(head.slice(end))?.[0].length ?? 0), closer: 'dash' };
    }
    if (period && !/(?:^|[\s.])\p{Lu}\.$/u.test(head.slice(0, i))) return { label: head.slice(0, i - 1), after, closer: 'dash' };
    return { label: head.slice(0, i), after, closer: 'dash' };
  }
  return null;
}

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
export function readCandidates(text: string, line: Line, index: number, colon: boolean, boldEnd: number, found: Candidate[], seen: Map<string, Read | null>): void {
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
      line: index, start: line.from, end, label, closer: raw.closer, shape, alone: end >= line.to,
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
  if (casing < 0 || (first !== undefined && first.line === index && (first.closer === 'bare' || (first.shape.caps && first.shape.proper && first.label.length > 2)))) return;
  // A label before a full stop is in capitals, or opens a paragraph.
  if (line.para || caseOf(head.charCodeAt(1)) >= 0) add(byPeriod(head, line.para));
  if (!line.para) return;
  const whole = limit === line.to;
  if (whole && isDigit(text.charCodeAt(line.to - 1))) {
    const timed = timeLine.exec(head);
    if (timed?.[1] !== undefined && timed[2] !== undefined) add({ label: timed[1], after: head.length, closer: 'time', time: seconds(timed[2]) });
  }
  add(byDash(head));
  if (whole && head.length <= 160 && !isClosed(head.charCodeAt(head.length - 1)) && (head.length <= 60 || bold || isCaps(head))) {
    add({ label: head, after: head.length, closer: 'newline' });
  }
}

/** `Q` and what follows it without a closer. `A` and `J` are words as well: they need a wide gap or a line of their own. */
function addBare(head: string, letter: number, line: Line, add: (raw: Raw) => void): void {
  const bare = letter === 81 ? /^Q(?=\s|$)(?!\s?[-–:.]\s)|^Q\s+--/u : /^[AJ](?=[\s\u00a0]{2,}\S|\t|$)/u;
  if (!bare.test(head)) return;
  if (/^Q\s+(?:&|and|AND|und|et)\s+A\b/u.test(head) || (/^Q\s+\p{Ll}/u.test(head) && !line.para)) return;
  add({ label: head.slice(0, 1), after: 1, closer: 'bare' });
}
