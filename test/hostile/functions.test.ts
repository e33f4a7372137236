/** Every public function on every text: sound, the same twice, or an error that says what was expected. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/briefing-1.json' with { type: 'json' };
import * as analysis from '../../src/analysis/index.js';
import { commandReaders } from '../../src/cli/readers.js';
import * as formats from '../../src/formats/index.js';
import * as onrecord from '../../src/index.js';
import type { Briefing } from '../../src/model.js';
import { anyBriefing, anyText } from './arbitraries.js';
import { checks, numRuns, refusedOr } from './cases.js';
import { consumers, treeConsumers } from './consumers.js';
import { anyChanges, changed } from './mutations.js';

const options = { date: '2024-05-01', format: 'text' } as const;
/** Every other text is read without a day of the caller's, so that its own counts. */
const dated = (text: string): { date?: string; format: 'text' } => (text.length % 2 === 0 ? options : { format: 'text' });
const named = (name: string, work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, { cause: error });
  }
};

describe('every public function', { timeout: 0 }, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  const valid = ajv.compile(schema);

  it('takes every briefing, and gives the same twice', () => {
    fc.assert(
      fc.property(anyBriefing, (text) => {
        const briefing: Briefing<string> = onrecord.parseBriefing(text, dated(text));
        if (!valid(briefing)) throw new Error(ajv.errorsText(valid.errors));
        const copy = JSON.parse(JSON.stringify(briefing)) as Briefing<string>;
        for (const [name, consume] of Object.entries(consumers)) {
          const [one, other] = [briefing, copy].map((each) => JSON.stringify(named(name, () => refusedOr(() => consume(each)))));
          if (one !== other) throw new Error(`${name} gives something else the second time`);
        }
        expect(JSON.stringify(briefing)).toBe(JSON.stringify(copy));
      }),
      checks,
    );
  });

  it('takes half a character for a name, a source and a title', () => {
    const text = 'Q: \ud83dYou know?\n\nMR. HA\udc00LE: \ud83dYou know \ud800Geneva.\n\nQ: Why?\n\nMR. HA\udc00LE: So.\n';
    const briefing: Briefing<string> = onrecord.parseBriefing(text, { format: 'text' });
    const titled = { ...briefing, header: { ...briefing.header, title: '\udc00', institution: '\ud83d', date: '2024-05-01' } };
    for (const [name, consume] of Object.entries(consumers)) named(name, () => refusedOr(() => consume(titled)));
    for (const writer of formats.defaultWriters)
      named(writer.name, () => refusedOr(() => writer.write(titled, { source: '\ud800', index: 0 })));
  });

  it('takes every briefing as a tree', () => {
    fc.assert(
      fc.property(anyBriefing, (text) => {
        const briefing: Briefing<string> = onrecord.parseBriefing(text, dated(text));
        for (const [name, consume] of Object.entries(treeConsumers)) named(name, () => consume(briefing));
      }),
      checks,
    );
  });

  it('takes what readBriefing lets through of a changed briefing', () => {
    fc.assert(
      fc.property(anyBriefing, anyChanges, (text, changes) => {
        const read = refusedOr(() => onrecord.readBriefing(changed(onrecord.parseBriefing(text, dated(text)), changes)));
        if (read === undefined) return;
        for (const [name, consume] of Object.entries(consumers)) named(name, () => refusedOr(() => consume(read)));
      }),
      checks,
    );
  });

  it('reads every text in every format, or says what was expected', () => {
    const heads = [
      '',
      '<p>',
      '<html><body>',
      '<a>',
      'WEBVTT\n\n',
      '1\n00:00:01,000 --> 00:00:02,000\n',
      '{"text":"',
      '[{"',
      'speaker,text\n',
      '---\n',
      '# ',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...heads), anyText, (head, text) => {
        for (const reader of [...onrecord.defaultReaders, ...commandReaders]) {
          const sure = reader.detect(head + text);
          expect(sure >= 0 && sure <= 1, reader.name).toBe(true);
          const result = refusedOr(() => reader.read(head + text));
          let last = 0;
          for (const { start, end } of result?.marks ?? []) {
            if (start < last || end < start || end > result!.text.length)
              throw new Error(`${reader.name}: a mark ${start}–${end} after ${last}`);
            last = start;
          }
        }
      }),
      checks,
    );
  });

  it('splits, pairs and cuts every text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const split = onrecord.splitTurns(text + other, { format: 'text' });
        const exchanges = onrecord.pairExchanges(split.turns, split);
        const ids = new Set(split.turns.map(({ id }) => id));
        for (const { question, answer } of exchanges) for (const id of [...question, ...answer]) expect(ids.has(id)).toBe(true);
        for (const { start, end, text: words } of onrecord.cutAsks(text)) expect(text.slice(start, end)).toBe(words);
        for (const taxonomy of Object.keys(onrecord.taxonomies) as (keyof typeof onrecord.taxonomies)[]) {
          const { confidence } = onrecord.classifyAnswer({ question: text, answer: other, taxonomy } as never);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
        }
      }),
      checks,
    );
  });

  it('reads sheets and codes of any cells, or says what was expected', () => {
    const cell = fc.oneof(anyText, fc.constantFrom('x1.a1', 'refusal', 'AB', '0', '=1+1', '"', 'onrecord', 'model', ''));
    const columns = ['ask_id', 'source', 'start', 'end', 'coder', 'label', 'strategy', 'origin', '__proto__', 'constructor'];
    const briefing: Briefing<string> = onrecord.parseBriefing('Q: Why?\n\nMR. X: So.\n', options);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns), fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 5 }), (head, rows) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const csv = [head, ...rows.map((row) => row.map(quoted))].map((row) => row.join(',')).join('\n');
        const codes = refusedOr(() => analysis.readCodes(csv));
        if (codes) refusedOr(() => analysis.agreement(codes));
        refusedOr(() => formats.readCodingSheet(csv, briefing));
      }),
      checks,
    );
  });

  it('measures agreement and shares within their ranges', () => {
    const label = fc.constantFrom('a', 'b', 'constructor', '__proto__');
    const share = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => analysis.wilson(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { maxLength: 12 }), share, share, (pairs, one, other) => {
        const kappa = analysis.cohenKappa(pairs);
        expect(kappa === null || (kappa >= -1 - 1e-9 && kappa <= 1 + 1e-9)).toBe(true);
        const alpha = analysis.krippendorffAlpha(pairs);
        expect(alpha === null || alpha <= 1 + 1e-9).toBe(true);
        for (const { low, high } of [one, other]) expect(0 <= low && low <= high && high <= 1).toBe(true);
        const { low, high } = analysis.newcombe(one, other);
        expect(-1 <= low && low <= high && high <= 1).toBe(true);
      }),
      checks,
    );
  });

  it('names any taxonomy’s labels in codebooks', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (labels) => {
        formats.labelStudioConfig(labels);
        const { map, ...rest } = onrecord.taxonomies.default;
        const taxonomy = {
          ...rest,
          name: labels[0]!,
          labels: [...new Set(labels)],
          map: Object.fromEntries(Object.keys(map).map((strategy, at) => [strategy, labels[at % labels.length]!])),
        };
        refusedOr(() => formats.refiQdaCodebook(taxonomy as never));
        refusedOr(() => onrecord.codebookMarkdown(onrecord.codebook(taxonomy as never)));
      }),
      checks,
    );
  });

  it('reads later as it reads at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyBriefing, async (text) => {
        const [once, { message }] = [refusedOr(() => JSON.stringify(onrecord.parseBriefing(text, dated(text)))), { message: 'none' }];
        expect(JSON.stringify(await onrecord.parseBriefingAsync(text, dated(text)))).toBe(once ?? message);
        for await (const result of onrecord.parseBriefings([text, { id: 'x', text, format: 'json' }], dated(text)))
          if (result.id === '1') expect('briefing' in result && JSON.stringify(result.briefing)).toBe(once);
          else if ('error' in result) expect(result.error.message).toMatch(/^Expected/u);
      }),
      { ...checks, numRuns },
    );
  });
});
