import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing.js';
import type { Briefing } from '../../src/model.js';
import { hasShared, listShared, readShared, whereShared } from '../shared.js';
import { sample } from './sample.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(read('schema/briefing-1.json')) as object);

/** Null, or what is wrong. */
const faults = (briefing: unknown): unknown => (validate(JSON.parse(JSON.stringify(briefing))) ? null : validate.errors?.slice(0, 5));

describe('schema/briefing-1.json', () => {
  it('takes what parseBriefing gives', () => {
    const rendering = read('examples/briefings/peskov-belarus-2020-08-19.txt');
    expect(faults(parseBriefing(rendering, { date: '2020-08-19' }))).toBeNull();
    expect(faults(parseBriefing(rendering, { stages: ['turns'] }))).toBeNull();
    expect(faults(parseBriefing(rendering, { taxonomy: 'thomas2024' }))).toBeNull();
    expect(faults(parseBriefing(''))).toBeNull();
    expect(faults(sample)).toBeNull();
  });

  it.each<[string, (briefing: Record<string, never> & Briefing<string>) => unknown]>([
    ['another version', (briefing) => ({ ...briefing, schema: 'https://unpkg.com/onrecord@2/schema/briefing-2.json' })],
    ['an unknown field', (briefing) => ({ ...briefing, mood: 'sour' })],
    ['a negative offset', (briefing) => ({ ...briefing, headerSpans: [{ start: -1, end: 2, text: 'x' }] })],
    ['a confidence over 1', (briefing) => ({ ...briefing, layout: { name: 'x', confidence: 1.1 } })],
    ['a date that is none', (briefing) => ({ ...briefing, header: { spokespersons: [], date: '2024-02-30' } })],
    ['an id of the wrong kind', (briefing) => ({ ...briefing, turns: [{ ...briefing.turns[0], speaker: 'x1' }] })],
    ['a missing field', ({ messages: _, ...briefing }) => briefing],
  ])('rejects %s', (_, change) => {
    expect(faults(change(structuredClone(sample) as never))).not.toBeNull();
  });

  const files = ['white-house', 'australia-pm', 'rev', 'hansard-uk', 'canada-captions', 'mexico-mananera'].flatMap((folder) =>
    listShared(`transcripts/${folder}`).slice(0, 2),
  );
  it.skipIf(!hasShared).each(files)(`takes %s${whereShared}`, (file) => {
    expect(faults(parseBriefing(readShared(file)))).toBeNull();
  });
});
