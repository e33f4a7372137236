import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { bratWriter, doccanoWriter, labelStudioConfig, labelStudioWriter } from '../../src/formats/index.js';
import type { Briefing } from '../../src/model.js';
import { briefings, context, hostile } from './briefings.js';
import { program } from './programs.js';
import { sample } from './sample.js';

/** Emoji stand before the words that are marked: an offset in UTF-16 units would point beside them. */
const shifted: Briefing<string> = shift(sample, '😀👩‍🚀 ');

function shift(briefing: Briefing<string>, words: string): Briefing<string> {
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    const moved = Object.fromEntries(Object.entries(value).map(([key, field]) => [key, move(field)]));
    return 'start' in moved && 'text' in moved
      ? { ...moved, start: Number(moved['start']) + words.length, end: Number(moved['end']) + words.length }
      : moved;
  };
  return { ...(move(briefing) as Briefing<string>), text: words + briefing.text };
}

const spansOf = (briefing: Briefing<string>): string[] => [
  ...briefing.exchanges.flatMap(({ asks }) =>
    asks.flatMap(({ text, verdict }) => [text, ...(verdict?.evidence ?? []).map((piece) => piece.text)]),
  ),
  ...briefing.entities.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
];

describe.each([...briefings, ['words after emoji', shifted] as const])('marks of %s', (_, briefing) => {
  const characters = [...briefing.text];

  it('doccano: every label by code points', () => {
    const { text, label } = JSON.parse(doccanoWriter.write(briefing, context)) as { text: string; label: [number, number, string][] };
    expect(text).toBe(briefing.text);
    expect(label.map(([start, end]) => characters.slice(start, end).join('')).sort()).toEqual(spansOf(briefing).sort());
  });

  it('label-studio: every region by code points, ids unique within a control', () => {
    const { predictions } = JSON.parse(labelStudioWriter.write(briefing, context)) as {
      predictions: { result: { id?: string; from_name?: string; value?: { start: number; end: number; text: string } }[] }[];
    };
    const results = predictions[0]?.result ?? [];
    for (const { value } of results) if (value) expect(characters.slice(value.start, value.end).join('')).toBe(value.text);
    const regions = results.filter(({ from_name }) => from_name === 'span').map(({ id }) => id);
    expect(new Set(regions).size).toBe(spansOf(briefing).length);
  });
});

describe('labelStudioConfig', () => {
  it('offers every label, choice and relation that the tasks use', () => {
    const offered = new Set<string>();
    const parser = new SaxesParser();
    parser.on('opentag', ({ attributes: { value } }) => void offered.add(value ?? ''));
    parser.write(labelStudioConfig(['Clear "Reply"', 'refusal', ...sample.taxonomy.labels])).close();
    expect(offered).toContain('Clear "Reply"');
    for (const [, briefing] of briefings) {
      for (const [, used] of labelStudioWriter.write(briefing, context).matchAll(/"(?:labels|choices)": \[\s*"([^"]+)"/gu))
        expect(offered).toContain(used);
    }
  });
});

describe('brat', () => {
  it('cuts spans at line breaks, declares what it uses, and gives two sources of one name two files', () => {
    const session = bratWriter.open();
    const pieces = [
      ...session.add(hostile, { source: 'a/b.txt', index: 0 }),
      ...session.add(sample, { source: 'a b', index: 1 }),
      ...session.end(),
    ];
    expect(pieces.map(({ path }) => path)).toEqual(['a_b.txt', 'a_b.ann', 'a_b-2.txt', 'a_b-2.ann', 'annotation.conf']);
    const conf = pieces.at(-1)?.text ?? '';
    for (const { path, text } of pieces) {
      if (!path.endsWith('.ann')) continue;
      for (const line of text.split('\n').filter(Boolean)) expect(line).toMatch(/^[TARN#]\d+\t\S/u);
      for (const [, kind] of text.matchAll(/^T\d+\t(\S+)/gmu)) expect(conf).toContain(`\n${kind}\n`);
      for (const [, name, value] of text.matchAll(/^A\d+\t(\S+) T\d+ (\S+)$/gmu))
        expect(conf).toMatch(new RegExp(`^${name}\\tArg:Ask, Value:.*\\b${value}\\b`, 'mu'));
    }
  });
});

const python = program('python3', ['--version'], 'python3');

describe.skipIf(python.missing)(`doccano, Label Studio and brat, read by Python${python.note}`, () => {
  it('finds the same words', () => {
    const directory = mkdtempSync(join(tmpdir(), 'onrecord-'));
    try {
      const session = bratWriter.open();
      const pieces = [
        ...session.add(shifted, { source: 'one', index: 0 }),
        ...session.add(hostile, { source: 'two', index: 1 }),
        ...session.end(),
      ];
      for (const { path, text } of pieces) writeFileSync(join(directory, path), text);
      writeFileSync(
        join(directory, 'doccano.jsonl'),
        [shifted, hostile].map((briefing) => doccanoWriter.write(briefing, context)).join('\n'),
      );
      writeFileSync(join(directory, 'label-studio.json'), labelStudioWriter.write(shifted, context));
      const { status, stdout, stderr } = python.run([fileURLToPath(new URL('read_offsets.py', import.meta.url)), directory]);
      expect(status, stderr).toBe(0);
      const read = JSON.parse(stdout) as {
        doccano: [string, string][][];
        'label-studio': Record<string, string[]>;
        brat: Record<string, [string, string][]>;
      };
      expect(read.doccano[0]).toContainEqual(['ask:substantive', 'Did the minister sign the order?']);
      expect(read.doccano.map((spans) => spans.map(([, words]) => words).sort())).toEqual(
        [shifted, hostile].map((each) => spansOf(each).sort()),
      );
      expect(read['label-studio']['x1.a2']).toEqual(['ask', 'refusal', 'decline']);
      expect(read.brat['one.ann']).toContainEqual(['Evidence', 'He signed it.']);
      expect(read.brat['two.ann']?.length).toBe(spansOf(hostile).length);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
