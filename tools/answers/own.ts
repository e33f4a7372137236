import { readFileSync } from 'node:fs';
import { codedOf } from './data.js';
import type { Coded } from './data.js';

interface OwnRow {
  id?: string;
  document?: string;
  question: string;
  answer: string;
  asks: { text: string; strategy: string; second?: string; confidence?: number; evidence?: string }[];
}

/**
 * A user's own codes: one JSON object a line, `{ question, answer, asks: [{ text, strategy, second?, evidence? }], document?, id? }`.
 * `evidence` are words of the answer; `document` keeps what belongs together in one fold.
 */
export function readOwn(path: string): Coded[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const row = JSON.parse(line) as OwnRow;
      if (typeof row.question !== 'string' || typeof row.answer !== 'string' || !Array.isArray(row.asks)) {
        throw new TypeError(`Expected \`question\`, \`answer\` and \`asks\` at line ${index + 1} of ${path}, got \`${line.slice(0, 60)}\``);
      }
      return codedOf(
        row.id ?? `row-${index + 1}`,
        row.document ?? row.id ?? `row-${index + 1}`,
        row.question,
        row.answer,
        row.asks.map((ask) => {
          const start = ask.evidence === undefined || ask.evidence === '' ? -1 : row.answer.indexOf(ask.evidence);
          return { ...ask, evidence: start < 0 ? [] : [{ start, end: start + (ask.evidence?.length ?? 0) }] };
        }),
      );
    })
    .filter(({ asks }) => asks.length > 0);
}
