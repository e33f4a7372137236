import { codebookStrategies } from '../lib/strategies.js';
import { readRaw } from '../lib/raw-text.js';
import { standoffRows } from '../answers/standoff.js';

/** Codes of answers: the hash, ranges within the file, asks within the question, evidence within the answer, strategies of the codebook. */
export function checkAnswers(): { checked: string; faults: string[] } {
  const rows = standoffRows(new URL('../../annotations/answers/', import.meta.url));
  const files = new Map<string, { sha256: string; length: number }>();
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const row of rows) {
    if (ids.has(row.id)) faults.push(`${row.id}: id stands twice`);
    ids.add(row.id);
    const file = files.get(row.source) ?? { sha256: readRaw(row.source).sha256, length: readRaw(row.source).raw.length };
    files.set(row.source, file);
    if (file.sha256 !== row.sha256) faults.push(`${row.id}: ${row.source} has changed`);
    const within = (ranges: [number, number][], outer: [number, number][]): boolean =>
      ranges.every(([start, end]) => start < end && outer.some(([from, to]) => start >= from && end <= to));
    const whole: [number, number][] = [[0, file.length]];
    if (!within([...row.question, ...row.answer], whole)) faults.push(`${row.id}: a turn lies outside the file`);
    for (const ask of row.asks) {
      // Page furniture may stand inside an ask: the question's stretches are then several.
      const hull: [number, number][] = [[row.question[0]?.[0] ?? 0, row.question.at(-1)?.[1] ?? 0]];
      if (!within(ask.span, hull)) faults.push(`${row.id}: an ask lies outside the question`);
      for (const code of [...ask.codes, ask.final]) {
        if (!within(code.evidence, row.answer)) faults.push(`${row.id}: evidence lies outside the answer`);
        if (!codebookStrategies.has(code.strategy)) faults.push(`${row.id}: no strategy ${code.strategy}`);
      }
    }
  }
  return { checked: `${rows.length} exchanges of ${files.size} documents`, faults };
}
