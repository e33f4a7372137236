import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allReaders } from '../../bench/turns/readers.js';
import type { Span } from '../../src/model.js';
import { splitTurns, type SplitResult } from '../../src/turns/index.js';
import { hasShared, listShared, readShared, whereShared } from '../shared.js';

/** Everything that must be disjoint and, with white space, the whole text. */
function uncovered(result: SplitResult): string {
  const spans: Span[] = [
    ...result.headerSpans,
    ...result.furniture,
    ...result.turns.flatMap((turn) => [...(turn.labelSpan ? [turn.labelSpan] : []), turn]),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let rest = '';
  for (const span of spans) {
    if (span.start < at) throw new Error(`Spans overlap at ${span.start}: ${JSON.stringify(span.text.slice(0, 60))}`);
    rest += result.text.slice(at, span.start);
    at = span.end;
  }
  return (rest + result.text.slice(at)).trim();
}

function check(result: SplitResult): void {
  const { text, turns, speakers } = result;
  expect(uncovered(result)).toBe('');
  const within = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
  for (const turn of turns) {
    expect([...turn.asides, ...turn.furniture, ...turn.spoken].every((span) => within(turn, span))).toBe(true);
    if (turn.labelSpan) expect(turn.labelSpan.end).toBeLessThanOrEqual(turn.start);
  }
  const spans = [
    ...result.headerSpans,
    ...result.furniture,
    ...turns,
    ...turns.flatMap((turn) => [...turn.asides, ...turn.furniture, ...turn.spoken]),
    ...turns.flatMap((turn) => turn.labelSpan ?? []),
    ...speakers.flatMap((speaker) => speaker.evidence),
    ...result.messages.flatMap((message) => message.span ?? []),
  ];
  expect(spans.filter((span) => text.slice(span.start, span.end) !== span.text)).toEqual([]);
  expect(turns.map((turn) => turn.id)).toEqual(turns.map((_, i) => `t${i + 1}`));
  expect(speakers.map((speaker) => speaker.id)).toEqual(speakers.map((_, i) => `s${i + 1}`));
  const ids = new Set(speakers.map((speaker) => speaker.id));
  expect(turns.filter((turn) => turn.speaker !== null && !ids.has(turn.speaker))).toEqual([]);
}

const readers = await allReaders();

describe.skipIf(!hasShared)(`header, furniture, labels and turns are the whole text${whereShared}`, () => {
  const folders = [
    'australia-pm',
    'canada-captions',
    'captions',
    'federal-reserve',
    'hansard-pacific',
    'hansard-uk',
    'mexico-mananera',
    'otter',
    'podcast-markdown',
    'rev',
    'white-house-background-call',
    'white-house-html-full-page',
    'white-house-html',
    'white-house-joint-conference',
    'white-house',
  ];
  it.each(folders)(
    '%s',
    (folder) => {
      for (const path of listShared(`transcripts/${folder}`)) check(splitTurns(readShared(path), { readers }));
    },
    60_000,
  );

  it('the founding briefing', () => {
    check(splitTurns(readShared('briefing/meduza-peskov-2020-08-19.txt')));
  });
});

const piece = fc.constantFrom(
  'Q',
  'Q:',
  'Q.',
  'MS. VOSS:',
  'PRESIDENT BRANDT.',
  'Dmitri Belov :',
  '— ',
  '- ',
  '[inaudible]',
  '(Laughter.)',
  '## Part',
  '**Q**:',
  'Speaker 2  1:29',
  '00:30',
  'Page 3 of 9',
  'END',
  '* * *',
  'Why is that?',
  'Because it is.',
  'constructor:',
  '__proto__:',
  'toString',
  ' ',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\f',
  '\ufeff',
  '”',
  '😀',
  ':',
  '---\ntitle: x\n---\n',
);

describe('any text', () => {
  it('is covered, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 }))), (pieces) => {
        const text = pieces.join(' ').replaceAll('\u0000', '');
        for (const format of ['text', 'markdown'] as const) check(splitTurns(text, { format }));
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });

  it('comes out the same twice', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('\n');
        expect(splitTurns(text, { format: 'text' })).toEqual(splitTurns(text, { format: 'text' }));
      }),
      { numRuns: 50, seed: 7 },
    );
  });
});

describe('hostile text', () => {
  const size = 200_000;
  it.each([
    ['one long line', 'a'.repeat(size)],
    ['colons', ':'.repeat(size)],
    ['brackets', '('.repeat(size)],
    ['labels', 'Q: \n'.repeat(size / 4)],
    ['capitals', 'A'.repeat(size)],
    ['bare questions', 'Q '.repeat(size / 2)],
    ['dashes', '— a?\n'.repeat(size / 5)],
    ['white space', ' \n'.repeat(size / 2)],
    ['asterisks', '*'.repeat(size)],
    ['names', 'Mr. X: '.repeat(size / 7)],
    ['every label new', Array.from({ length: 15_000 }, (_, i) => `Ann${i} Bell${i}: Why?`).join('\n')],
  ])(
    '%s is read in linear time',
    (_, text) => {
      // Processor time: other work on the machine counts less.
      const start = process.cpuUsage();
      check(splitTurns(text, { format: 'text' }));
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6).toBeLessThan(8);
    },
    120_000,
  );
});
