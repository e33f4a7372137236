import type { Mark } from '../options.js';
import { readCandidates, type Candidate, type Read } from './candidates.js';
import type { LineTable } from './lines.js';

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
    readCandidates(text, line, index, nearest(line.from) < line.to, bold.size === 0 ? -1 : (bold.get(line.from) ?? -1), candidates, seen);
  }
  return candidates;
}
