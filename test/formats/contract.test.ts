import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing.js';
import type { AskRow } from '../../src/formats/index.js';
import {
  asksJsonlWriter,
  convokitWriter,
  csvWriter,
  defaultWriters,
  markdownWriter,
  readCodingSheet,
  teiWriter,
  webAnnotationWriter,
} from '../../src/formats/index.js';
import type { Briefing } from '../../src/model.js';
import { xmlReader } from '../../src/sources/xml/index.js';
import { splitTurns } from '../../src/turns/index.js';
import { sample } from './sample.js';

const rendering = parseBriefing(readFileSync(new URL('../../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url), 'utf8'), {
  date: '2020-08-19',
});
const empty = parseBriefing('');

/** Words that break formats: mark-up, quotes, formulas, prototypes, astral characters, controls. */
const hostile = parseBriefing(
  'constructor: <b>&amp;"\'= Will you,\r\n\r\n=1+1 and ]]> stay 😀?\u0001\n\n__proto__: @SUM(A1) --> “Yes”; [laughs] \u{1F680} `x` *y* _z_ | a\n\nconstructor: -Why?\n\n__proto__: +No.\n',
);
const briefings: [string, Briefing<string>][] = [
  ['sample', sample],
  ['our rendering', rendering],
  ['hostile words', hostile],
  ['nothing', empty],
];
const context = { source: 'a b/ü.txt', index: 0 };

describe.each(defaultWriters.map((writer) => [writer.name, writer] as const))('%s', (_, writer) => {
  it.each(briefings)('keeps the contract of writers on %s', (_, briefing) => {
    const before = structuredClone(briefing);
    const text = writer.write(briefing, context);
    expect(writer.write(briefing, context)).toBe(text);
    expect(briefing).toEqual(before);
    expect(text).not.toMatch(/\n$/u);
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text.replace(/^\uFEFF/u, ''));
    expect(writer.write(briefing, { index: 0 })).not.toContain('undefined');
  });

  it('has a name, a media type and an extension', () => {
    expect(writer).toMatchObject({
      name: expect.stringMatching(/^[a-z-]+$/u) as string,
      mediaType: expect.stringContaining('/') as string,
      extension: expect.stringMatching(/^[a-z]+$/u) as string,
    });
  });
});

describe('asks-jsonl', () => {
  it.each(briefings)('has one row an ask of %s, each with an id of its own', (_, briefing) => {
    const rows = asksJsonlWriter
      .write(briefing, context)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as AskRow);
    const asks = briefing.exchanges.flatMap((exchange) => exchange.asks);
    expect(rows.map((row) => row.ask_id)).toEqual(asks.map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const row of rows) {
      expect(briefing.text.slice(row.start, row.end)).toBe(row.ask);
      for (const { start, end, text } of row.evidence) expect(briefing.text.slice(start, end)).toBe(text);
    }
  });
});

describe('csv', () => {
  it('is read back by d3-dsv, with no cell that a spreadsheet runs', () => {
    const formula = structuredClone(sample);
    const ask = formula.exchanges[0]?.asks[0];
    if (ask) ask.text = '=cmd|calc';
    const csv = csvWriter.write(formula, context);
    const rows = csvParse(csv.slice(1));
    expect(csv.startsWith('\uFEFFask_id,')).toBe(true);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      ask: "'=cmd|calc",
      label: 'substantive',
      evidence: 'He signed it.',
      asker: 'Ana Ruiz',
      outlet: 'Radio Sur',
    });
    for (const briefing of [formula, hostile]) {
      for (const row of csvParse(csvWriter.write(briefing, context).slice(1)))
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/u);
    }
  });

  it('has the head once when there are several', () => {
    expect(csvWriter.write(sample, { ...context, index: 1 })).not.toContain('ask_id');
  });
});

describe('readCodingSheet', () => {
  const sheet = csvWriter.write(sample, context);

  it('changes nothing where nothing was coded', () => {
    expect(readCodingSheet(sheet, sample)).toEqual(sample);
  });

  it('takes over what a person changed, and rolls the exchange up anew', () => {
    const edited = sheet.replace(',,substantive,explicit,', ',KL,,decline,');
    expect(edited).not.toBe(sheet);
    const coded = readCodingSheet(edited, sample);
    const [first, second] = coded.exchanges[0]?.asks ?? [];
    expect(first?.verdict).toMatchObject({
      label: 'refusal',
      strategy: 'decline',
      confidence: 1,
      abstained: false,
      origin: { by: 'human', name: 'KL' },
    });
    expect(second?.verdict?.origin.by).toBe('rule');
    expect(coded.exchanges[0]?.verdict).toMatchObject({ label: 'refusal', coverage: { answered: 0, asked: 2 } });
    expect(sample.exchanges[0]?.asks[0]?.verdict?.label).toBe('substantive');
  });

  it('keeps the evidence where a coder agrees', () => {
    const agreed = readCodingSheet('ask_id,label,strategy,coder\nx1.a1,substantive,explicit,KL', sample).exchanges[0]?.asks[0]?.verdict;
    expect(agreed).toMatchObject({ origin: { by: 'human' }, evidence: [{ text: 'He signed it.' }] });
  });

  it.each([
    ['label\nrefusal', 'Expected a column ask_id, got label'],
    ['ask_id,label\nx9.a1,refusal', 'Expected an ask of this briefing in row 2, got `x9.a1`'],
    ['ask_id,label\nx1.a1,evasive', 'Expected a label of substantive, deflection, refusal, procedural in row 2, got `evasive`'],
    ['ask_id,strategy\nx1.a1,constructor', 'Expected a strategy of the codebook in row 2, got `constructor`'],
    ['ask_id,start,label\nx1.a1,3,refusal', 'the sheet was made from another text'],
  ])('says what is wrong with %j', (csv, reason) => {
    expect(() => readCodingSheet(csv, sample)).toThrow(reason);
  });
});

describe('markdown', () => {
  it('lets no word of the source become mark-up', () => {
    const own = structuredClone(sample);
    own.header.title = '1. <b> & *y* [z](u) `c`';
    expect(markdownWriter.write(own, context).split('\n')[0]).toBe('# 1\\. \\<b\\> \\& \\*y\\* \\[z\\](u) \\`c\\`');
  });
});

describe('web-annotation', () => {
  it.each(briefings)('points to the words of %s by code points and by quotation', (_, briefing) => {
    const page = JSON.parse(webAnnotationWriter.write(briefing, context)) as {
      items: {
        id: string;
        target: { selector: { type: string; start: number; end: number; exact: string; prefix: string; suffix: string }[] };
      }[];
    };
    const characters = [...briefing.text];
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    for (const { target } of page.items) {
      const [position, quote] = target.selector;
      expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(briefing.text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    }
    expect(page.items.length).toBeGreaterThanOrEqual(briefing.turns.length);
  });
});

describe('tei', () => {
  it.each(briefings)('is well-formed for %s, its ids are unique and its pointers lead somewhere', (_, briefing) => {
    const [ids, pointers] = [[] as string[], [] as string[]];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ attributes }) => {
      for (const [name, { value }] of Object.entries(attributes)) {
        if (name === 'xml:id') ids.push(value);
        if (['who', 'ana', 'ref', 'target'].includes(name)) pointers.push(...value.split(' '));
      }
    });
    parser.write(teiWriter.write(briefing, context)).close();
    expect(new Set(ids).size).toBe(ids.length);
    for (const pointer of pointers) expect(ids).toContain(pointer.slice(1));
    expect(ids.filter((id) => /^t\d+$/u.test(id))).toHaveLength(briefing.turns.length);
    expect(ids.filter((id) => /^x\d+\.a\d+$/u.test(id))).toHaveLength(briefing.exchanges.flatMap(({ asks }) => asks).length);
  });

  it('gives its turns back to a reader of TEI', () => {
    const again = splitTurns(teiWriter.write(rendering, context), { readers: [xmlReader] });
    const shape = (turns: Briefing<string>['turns']) => turns.map(({ label, text }) => `${label}: ${text.replace(/\s+/gu, ' ').trim()}`);
    expect(shape(again.turns)).toEqual(shape(rendering.turns));
  });
});

describe('convokit', () => {
  it('writes a corpus whose references lead somewhere', () => {
    const session = convokitWriter.open();
    const files = new Map<string, string>();
    const keep = (pieces: { path: string; text: string }[]) => {
      for (const { path, text } of pieces) files.set(path, (files.get(path) ?? '') + text);
    };
    keep(session.add(sample, { source: 'one', index: 0 }));
    keep(session.add(rendering, { source: 'two', index: 1 }));
    keep(session.add(empty, { source: 'three', index: 2 }));
    keep(session.end());
    expect([...files.keys()].sort()).toEqual(['conversations.json', 'corpus.json', 'index.json', 'speakers.json', 'utterances.jsonl']);
    const utterances = (files.get('utterances.jsonl') ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string | null>);
    const read = (path: string) => JSON.parse(files.get(path) ?? '') as Record<string, { meta: Record<string, unknown> }>;
    const [speakers, conversations, index] = [read('speakers.json'), read('conversations.json'), read('index.json')];
    const ids = utterances.map(({ id }) => id);
    expect(utterances).toHaveLength(sample.turns.length + rendering.turns.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const utterance of utterances) {
      expect(Object.keys(speakers)).toContain(utterance['speaker']);
      expect(Object.keys(conversations)).toContain(utterance['conversation_id']);
      expect(ids).toContain(utterance['conversation_id']);
      if (utterance['reply-to'] !== null) expect(ids.indexOf(utterance['reply-to'] ?? '')).toBeLessThan(ids.indexOf(utterance['id'] ?? ''));
    }
    expect(utterances.filter((utterance) => utterance['reply-to'] === null).map(({ id }) => id)).toEqual(Object.keys(conversations));
    expect(conversations['one#t1']?.meta['label']).toBe('substantive');
    expect(Object.keys(index).sort()).toEqual([
      'conversations-index',
      'overall-index',
      'speakers-index',
      'utterances-index',
      'vectors',
      'version',
    ]);
  });
});
