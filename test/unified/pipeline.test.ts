import { readFileSync } from 'node:fs';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import type { Plugin } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing.js';
import type { AsyncClassifier } from '../../src/options.js';
import * as api from '../../src/unified/index.js';

const {
  briefingClassify,
  briefingEntities,
  briefingHtml,
  briefingJson,
  briefingLint,
  briefingMarkdown,
  briefingPair,
  briefingParse,
  briefingResult,
  briefingTei,
} = api;
const rendering = readFileSync(new URL('../../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url), 'utf8');
const pipeline = () => unified().use(briefingParse).use(briefingPair).use(briefingClassify).use(briefingEntities, { date: '2020-08-19' });

const publicApi = [
  'briefingClassify',
  'briefingEntities',
  'briefingHtml',
  'briefingJson',
  'briefingLint',
  'briefingMarkdown',
  'briefingPair',
  'briefingParse',
  'briefingResult',
  'briefingTei',
  'fromTree',
  'lintRules',
  'proseParser',
  'toTree',
];

describe('onrecord/unified', () => {
  it('should expose the public api', () => {
    expect(Object.keys(api).sort()).toEqual(publicApi);
  });

  it('gives what parseBriefing gives', async () => {
    const file = await pipeline().use(briefingJson).process(rendering);
    const whole = parseBriefing(rendering, { date: '2020-08-19' });
    // The day is an option of the entities here, not of the turns.
    const expected = { ...whole, header: file.data.briefing?.header };
    expect(JSON.parse(String(file))).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(file.data.briefing).toEqual(expected);
  });

  it('has a compiler that gives the record itself', () => {
    const file = unified().use(briefingParse).use(briefingPair).use(briefingResult).processSync(rendering);
    expect(file.result.exchanges.length).toBeGreaterThan(10);
    expect(file.result.exchanges.every(({ verdict }) => verdict === null)).toBe(true);
  });

  it('takes async classifiers', async () => {
    const later: AsyncClassifier<'heard'> = {
      name: 'later',
      labels: ['heard'],
      async: true,
      classify: () => Promise.resolve({ label: 'heard', confidence: 1 }),
    };
    const file = await unified()
      .use(briefingParse)
      .use(briefingPair)
      .use(briefingClassify, { classifiers: [later] })
      .use(briefingResult)
      .process(rendering);
    expect(file.result.exchanges[0]?.asks[0]?.verdict?.label).toBe('heard');
  });

  it('takes classifications made anew over earlier ones', () => {
    const file = pipeline().use(briefingClassify, { taxonomy: 'bull3' }).use(briefingResult).processSync(rendering);
    expect(file.result.taxonomy.name).toBe('bull3');
  });

  it('remarks on what a person should look at', () => {
    const source = 'Q: Will you resign?\n\nMS. LEE: No comment.\n\nQ: Thanks.\n';
    const file = new VFile({ value: source, path: 'briefing.txt' });
    const processor = unified().use(briefingParse).use(briefingPair).use(briefingClassify, { abstainBelow: 0 }).use(briefingLint);
    processor.runSync(processor.parse(file), file);
    const message = file.messages.find(({ ruleId }) => ruleId === 'unanswered-ask');
    expect(message).toMatchObject({
      source: 'onrecord',
      line: 1,
      column: 4,
      note: expect.any(String) as string,
      url: expect.stringContaining('#unanswered-ask') as string,
    });
    expect(message?.reason).toContain('“Will you resign?” got no answer');
    const unsure = new VFile(source);
    const strict = unified().use(briefingParse).use(briefingPair).use(briefingClassify, { abstainBelow: 1 }).use(briefingLint);
    strict.runSync(strict.parse(unsure), unsure);
    expect(unsure.messages.map(({ ruleId }) => ruleId)).toContain('low-confidence');
  });

  it('takes lint rules of ones own', () => {
    const file = new VFile('Q: Why?\n\nMS. LEE: Because.\n');
    const processor = unified()
      .use(briefingParse)
      .use(briefingLint, { rules: [{ name: 'mine', note: 'n', check: ({ turns }) => turns.map((span) => ({ reason: 'r', span })) }] });
    processor.runSync(processor.parse(file), file);
    expect(file.messages.map(({ ruleId, place }) => [ruleId, place && 'start' in place ? place.start.offset : null])).toEqual([
      ['mine', 3],
      ['mine', 18],
    ]);
  });

  it.each([
    ['briefingHtml', briefingHtml, /^<!doctype html>/u],
    ['briefingMarkdown', briefingMarkdown, /^# /u],
    ['briefingTei', briefingTei, /<TEI /u],
  ] as const)('compiles with %s', (_, compiler, begins) => {
    const file = unified().use(briefingParse).use(briefingPair).use(compiler).processSync(rendering);
    expect(String(file)).toMatch(begins);
    expect(file.data.briefing?.turns).toHaveLength(28);
  });

  it.each<[string, Plugin, string, string]>([
    ['retext-equality', retextEquality as unknown as Plugin, 'The firemen were late. We thank the spokesman.', 'spokesman'],
    ['retext-profanities', retextProfanities as unknown as Plugin, 'It rained. That is a damn shame.', 'damn'],
    [
      'retext-readability',
      retextReadability as unknown as Plugin,
      'It rained. The constitutional ramifications of supranational jurisprudence necessitate interdepartmental harmonization.',
      'The constitutional',
    ],
  ])('has %s point to the true place', async (name, plugin, answer, words) => {
    const source = `Page head\r\n\r\nQ: Why\u00A0so late 😀?\r\n\r\nMS. LEE: ${answer}\r\n\r\nQ: Thanks.\r\n`;
    const file = new VFile(source);
    const processor = unified().use(briefingParse).use(plugin);
    await processor.run(processor.parse(file), file);
    const starts = file.messages
      .filter((message) => message.source === name)
      .map((message) => (message.place && 'start' in message.place ? message.place.start : undefined));
    const offset = source.indexOf(words);
    const before = source.slice(0, offset).split('\r\n');
    expect(starts).toContainEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset });
  });
});
