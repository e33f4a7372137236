/* eslint-disable regexp/no-super-linear-move -- bounded input: lines of at most 120 units. */
import type { Mark } from '../options.js';
import { readCandidates, type Candidate, type Read } from './candidates.js';
import type { Line, LineTable } from './lines.js';
import { isCaps, shapeOf } from './shape.js';

/** Candidates of all lines but those that the format takes out or has labelled itself. */
export function allCandidates(text: string, table: LineTable, marks: readonly Mark[]): Candidate[] {
  const candidates: Candidate[] = [];
  const skip = marks.filter((mark) => mark.kind === 'meta' || mark.kind === 'quote' || mark.kind === 'furniture' || mark.kind === 'label');
  const bold = new Map<number, number>();
  for (const mark of marks) if (mark.kind === 'bold') bold.set(mark.start, mark.end);
  const seen = new Map<string, Read | null>();
  let s = 0;
  // Where the next colon stands is looked up once for all lines.
  const next = [0, 0, 0];
  const closers = [':', ';', '：'];
  const nearest = (from: number): number => {
    let least = Infinity;
    for (let i = 0; i < 3; i++) {
      let at = next[i] ?? Infinity;
      if (at < from || at === 0) {
        const found = text.indexOf(closers[i] ?? ':', from);
        next[i] = at = found < 0 ? Infinity : found;
      }
      if (at < least) least = at;
    }
    return least;
  };
  for (let index = 0; index < table.lines.length; index++) {
    const line = table.lines[index];
    if (line === undefined || line.blank) continue;
    while (s < skip.length && (skip[s]?.end ?? 0) <= line.from) s++;
    if (s < skip.length && (skip[s]?.start ?? 0) <= line.from) continue;
    const before = candidates.length;
    readCandidates(text, line, index, nearest(line.from) < line.to, bold.size === 0 ? -1 : (bold.get(line.from) ?? -1), candidates, seen);
    const first = candidates[before];
    if (first?.closer === 'colon' && first.shape.caps) {
      const whole = overTwoLines(text, table.lines[index - 1], index - 1, first);
      if (whole !== null) candidates.splice(before, candidates.length - before, whole);
    }
  }
  return candidates;
}

const goesOn = /[-–]$|,$|,.*\p{Lu}$|\s(?:OF|THE|AND|FOR|TO|IN|DE|DEL|DES|DU|ET|Y|E|LA|LOS|UND|DER|FÜR)$/u;
const beginsNew = /^(?:M[RSX]S?|DR|SEN|REP|GOV|GEN|Q|A|QUESTION|THE|PRESIDENT|MODERATOR|OPERATOR)(?:\.|\b)/u;

/** A label in capitals that was broken over two lines, after a comma, a hyphen or a small word: `ANA RUIZ, SECRETARY OF` / `STATE:`. */
function overTwoLines(text: string, line: Line | undefined, index: number, rest: Candidate): Candidate | null {
  if (line === undefined || line.blank || !line.para || line.to - line.from > 120 || beginsNew.test(rest.label)) return null;
  const head = text.slice(line.from, line.to);
  if (!isCaps(head) || head.includes(':') || !goesOn.test(head)) return null;
  // `JEAN-` / `PIERRE` keeps its hyphen where the document prints the name whole.
  const cut = /(\p{L}+)[-–]$/u.exec(head)?.[1];
  const next = /^\p{L}+/u.exec(rest.label)?.[0] ?? '';
  const kept = cut !== undefined && text.includes(`${cut}-${next}`);
  const label = (cut === undefined ? `${head} ${rest.label}` : `${kept ? head : head.slice(0, -1)}${rest.label}`).replaceAll(/\s+/gu, ' ');
  const shape = shapeOf(label);
  return shape === null ? null : { ...rest, line: index, start: line.from, label, shape };
}
