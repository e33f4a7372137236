/* eslint-disable regexp/no-super-linear-backtracking, regexp/no-super-linear-move -- bounded input: the first 220 units of a line. */
import type { Closer } from '../options.js';
import { isSpace } from './lines.js';
import { caseOf } from './shape.js';

const timeTail = /^(\S.*?)(?:\s*[([]|\s+)(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[)\]]?$/u;
/** A time after the closer: in brackets, of hours, minutes and seconds, or with nothing after it; else it is spoken. */
const timeAfter =
  /^\s*(?:\((\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)\)|\[(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)\]|(\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)|(\d{1,2}:\d{2})(?=\s*$))/u;

/** `1:02:03` in seconds. */
export function seconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Words whose full stop belongs to them, so that it closes no label. */
const abbreviations = new Set([
  'MR',
  'MRS',
  'MS',
  'DR',
  'GEN',
  'SEN',
  'REP',
  'ST',
  'HON',
  'LT',
  'COL',
  'SEC',
  'ADM',
  'GOV',
  'AMB',
  'PROF',
  'REV',
  'JR',
  'SR',
  'MAJ',
  'CAPT',
  'CDR',
  'SGT',
  'SECY',
  'RT',
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
    else if (
      caseOf(head.charCodeAt(i)) < 0 &&
      !(char === 'c' && head[i - 1] === 'M') &&
      !/^(?:de|van|von|der|la|le|du|del|di)\b/u.test(head.slice(word, word + 4))
    )
      return -1;
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

/** What a closer leaves of the beginning of a line. */
export interface Raw {
  label: string;
  /** Index in the head after the closer. */
  after: number;
  closer: Closer;
  time?: number;
}

/** `LABEL:`, with a time before or after the colon or none. */
export function byColon(head: string): Raw | null {
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
    const said = following?.[1] ?? following?.[2] ?? following?.[3] ?? following?.[4];
    if (following !== null && said !== undefined) {
      time = seconds(said);
      after += following[0].length;
    }
  }
  return { label, after, closer: 'colon', ...(time === undefined ? {} : { time }) };
}

const mixedPeriod = /^((?:The |An? )?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]*){0,3})\.\s+(?=[\p{Lu}“"[(])/u;

/** `CHAIR POWELL. `, and at a paragraph’s beginning `President Bush. `. */
export function byPeriod(head: string, para: boolean): Raw | null {
  const period = periodAt(head);
  if (period <= 0) {
    const dot = para ? head.indexOf('.') : -1;
    if (dot < 3 || dot > 60) return null;
    const mixed = mixedPeriod.exec(head);
    const last = mixed?.[1]?.split(/\s/u).pop() ?? '';
    return mixed?.[1] === undefined || !/\p{Ll}{2}/u.test(last) || abbreviations.has(last.toUpperCase())
      ? null
      : { label: mixed[1], after: mixed[1].length + 1, closer: 'period' };
  }
  // `P. M.-` and `(Minister).-` are left to the dash.
  if (isDash(head[period + 1])) return null;
  return { label: head.slice(0, period), after: period + 1, closer: 'period' };
}

const isDash = (char: string | undefined): boolean => char === '-' || char === '–' || char === '—';

/** Whether a name in capitals stands here, perhaps with its office in brackets. */
function afterCapitals(label: string): boolean {
  const name = label.replace(/\s*\([^()]*\)$/u, '');
  return /(?:^|\s)\p{Lu}[\p{Lu}’'-]{2,}$/u.test(name) && !/[.,!?]/u.test(name.slice(4));
}

/** `Q - `, `(Minister).-`, `P. M.-`. */
export function byDash(head: string): Raw | null {
  for (let i = 1; i < head.length && i < 140; i++) {
    const char = head[i];
    if (char === ':' || char === '?' || char === '!' || char === ';') return null;
    if (!isDash(char)) continue;
    const next = head.charCodeAt(i + 1);
    const open = i + 1 >= head.length || isSpace(next);
    const before = isSpace(head.charCodeAt(i - 1));
    // `Mr SPEAKER—I call`, as Australia and New Guinea print it: after a name in capitals.
    if (char === '—' && !before && i <= 90 && afterCapitals(head.slice(0, i)) && /^\s?[\p{Lu}“"'(]/u.test(head.slice(i + 1, i + 3)))
      return { label: head.slice(0, i), after: i + 1, closer: 'dash' };
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
