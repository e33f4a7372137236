import { existsSync } from 'node:fs';
import { readStart } from './data.js';
import type { Coded } from './data.js';
import { readStandoff } from './standoff.js';

const root = new URL('../../', import.meta.url);
/** The shared material beside the checkout. */
export const shared = new URL('../shared/', root);
/** Families whose texts may be trained on. */
export const trainable = [
  'white-house',
  'white-house-background-call',
  'white-house-html',
  'white-house-joint-conference',
  'australia-pm',
  'federal-reserve',
];

/** All rows that may be trained on: the committed codes, and of the start those whose document they do not cover. */
export function readCorpus(): { rows: Coded[]; sources: { name: string; asks: number }[] } {
  const { rows: own, missing } = readStandoff(new URL('annotations/answers/', root), new URL('transcripts/', shared));
  if (missing > 0) console.error(`${missing} codes left out: their source is not there or has changed`);
  const start = new URL('annotations/answers.jsonl', shared);
  const covered = new Set(own.map(({ document }) => document));
  const first = existsSync(start) ? readStart(start).filter(({ document }) => !covered.has(document)) : [];
  const asks = (rows: Coded[]): number => rows.reduce((sum, row) => sum + row.asks.length, 0);
  return {
    rows: [...own, ...first],
    sources: [
      { name: 'annotations/answers', asks: asks(own) },
      { name: 'shared/annotations/answers.jsonl', asks: asks(first) },
    ],
  };
}
