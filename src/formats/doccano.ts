import type { Writer } from '../options.js';
import { sourceName } from './asks/rows.js';
import { marksOf } from './standoff.js';

/**
 * doccano (sequence labelling, JSONL import): one briefing a line, with `label` as `[start, end, name]` in code points. Names are
 * `ask:LABEL` for asks (`ask` where not classified), `evidence` for the words a verdict rests on, and the type for mentions. Spans
 * overlap, so that the project needs "allow overlapping spans".
 */
export const doccanoWriter: Writer = {
  name: 'doccano',
  mediaType: 'application/jsonl',
  extension: 'jsonl',
  write(briefing, context) {
    const label = marksOf(briefing).map(({ place: { start, end }, ...mark }): [number, number, string] => [
      start,
      end,
      mark.kind === 'mention' ? mark.entity.type : mark.kind === 'evidence' ? 'evidence' : named(mark.ask.verdict?.label),
    ]);
    const meta = { source: sourceName(context), date: briefing.header.date ?? null, generator: briefing.generator.version };
    return JSON.stringify({ text: briefing.text, label: label.sort((a, b) => a[0] - b[0] || b[1] - a[1]), ...meta });
  },
  many: { begin: '', separator: '\n', end: '' },
};

const named = (label: string | undefined): string => (label === undefined ? 'ask' : `ask:${label}`);
