/** What asks are about: chains, topics, names that one side never says, matters closed and taken up again. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenClosures, chains, coverage, topics, unansweredAsks, unpromptedNames, unsaidNames } from '../../src/analysis/index.js';
import { parseBriefing } from '../../src/index.js';
import type { Briefing } from '../../src/model.js';
import { hasShared, listShared, readShared, whereShared } from '../shared.js';
import { briefingOf } from './briefing.js';

const small = briefingOf(
  [
    {
      asker: 'Ann',
      outlet: 'Alpha',
      question: 'Will the ferry contract with Norway be cancelled?',
      answer: 'I have nothing to add on Norway.',
      labels: ['refusal'],
    },
    {
      asker: 'Ben',
      outlet: 'Beta',
      question: 'How many teachers did the schools lose?',
      answer: 'Forty, and Brussels knows.',
      labels: ['substantive'],
    },
    { asker: 'Ben', outlet: 'Beta', question: 'But is forty a small number?', answer: 'It is.', labels: ['substantive'], follows: 'x2' },
    {
      asker: 'Cho',
      outlet: 'Gamma',
      question: 'So the ferry contract stays? What did Petra Voss sign in Norway?',
      answer: 'Wait and see.',
      labels: ['deflection', 'deflection'],
    },
    { asker: 'Dan', outlet: 'Delta', question: 'Will taxes on diesel rise?', answer: 'On Friday you will know.', labels: ['deflection'] },
  ],
  { names: { Norway: 'place', 'Petra Voss': 'person', Brussels: 'place' } },
);

describe('chains', () => {
  it('joins the same asker who presses, and another who comes back later, with the reason', () => {
    const found = chains(small);
    expect(found.map(({ kind, exchanges, askers }) => [kind, exchanges, askers])).toEqual([
      ['relay', ['x1', 'x4'], ['Ann (Alpha)', 'Cho (Gamma)']],
      ['pursuit', ['x2', 'x3'], ['Ben (Beta)']],
    ]);
    const [link] = found[0]!.links;
    expect(link).toMatchObject({ by: 'similarity', from: 'x1', to: 'x4' });
    expect(link!.shared).toEqual(expect.arrayContaining(['ferry', 'contract', 'Norway']));
    expect(link!.reason).toMatch(/^Another asker comes back to .*ferry/u);
    expect(found[0]!.name).toContain('ferry contract');
  });

  it('drops a link of the pairing that the words do not bear out', () => {
    const wrong = structuredClone(small);
    Object.assign(wrong.exchanges[4]!, { follows: 'x4', followKind: 'pursuit' });
    expect(chains(wrong).flatMap(({ exchanges }) => exchanges)).not.toContain('x5');
  });

  it('is empty without exchanges', () => expect(chains(briefingOf([]))).toEqual([]));
});

describe('topics', () => {
  it('are names and noun groups, without verbs and courtesies', () => {
    const names = topics(small).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Norway', 'ferry contract']);
    expect(names).toContain('Petra Voss');
    for (const junk of ['cancelled', 'number', 'small', 'lose', 'sign', 'friday'])
      expect(names.join(' ').toLowerCase()).not.toContain(junk);
  });

  it('count asks, exchanges and briefings', () => {
    expect(topics([small, small]).find(({ name }) => name === 'ferry contract')).toMatchObject({
      asks: 4,
      briefings: 2,
      exchanges: { length: 4 },
    });
  });
});

describe('names', () => {
  it('that only one side says', () => {
    expect(unsaidNames(small).map(({ name, exchanges }) => [name, exchanges])).toEqual([['Petra Voss', ['x4']]]);
    expect(unpromptedNames(small).map(({ name }) => name)).toEqual(['Brussels']);
  });

  it('a surname alone counts as said, even where nobody recognized it', () => {
    const said = briefingOf([{ asker: 'Ann', question: 'Did Petra Voss sign?', answer: 'Ms. Voss did.', labels: ['substantive'] }], {
      names: { 'Petra Voss': 'person' },
    });
    expect(unsaidNames(said)).toEqual([]);
  });
});

describe('brokenClosures', () => {
  it('finds what was closed and came up again, but not what stayed closed', () => {
    expect(brokenClosures(small)).toMatchObject([
      {
        exchange: 'x1',
        matter: 'Norway',
        closing: { text: 'I have nothing to add on Norway.' },
        takenUp: [{ exchange: 'x4', answered: false }],
      },
    ]);
  });
});

/** What people ask of the founding briefing; true of our rendering and of the original. */
function foundingFacts(briefing: Briefing<string>): void {
  const x = (...numbers: number[]): string[] => numbers.map((number) => `x${number}`);
  const found = chains(briefing).map(({ exchanges }) => exchanges);
  expect(found).toEqual([x(1, 2), x(1, 13, 14), x(3, 6), x(7, 8), x(10, 11)]);
  const askers = chains(briefing).map((chain) => chain.askers.join(' → '));
  expect(askers).toContain('Kommersant FM → Meduza → BBC News');
  expect(askers).toContain('Kommersant FM → TV Rain');
  expect(unsaidNames(briefing).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Svetlana Tikhanovskaya', 'Coordination Council', 'Emmanuel Macron', 'Alexander Bortnikov']),
  );
  expect(unsaidNames(briefing).map(({ name }) => name)).not.toContain('Belarus');
  const closed = brokenClosures(briefing);
  expect(closed.find(({ exchange, matter }) => exchange === 'x8' && matter === 'Belarus')?.takenUp.map(({ exchange }) => exchange)).toEqual(
    x(9, 10, 13, 14),
  );
  expect(coverage(briefing)).toHaveLength(14);
  expect(unansweredAsks(briefing).map(({ ask }) => ask)).toContain('x8.a1');
}

describe('the founding briefing', () => {
  it('as we render it', () => {
    const text = readFileSync(new URL('../../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url), 'utf8');
    foundingFacts(parseBriefing(text, { date: '2020-08-19' }));
  });

  it.skipIf(!hasShared)('itself' + whereShared, () => {
    foundingFacts(parseBriefing(readShared(listShared('briefing')[0]!), { date: '2020-08-19' }));
  });
});

describe.skipIf(!hasShared)('real transcripts' + whereShared, () => {
  const sources = ['white-house', 'federal-reserve', 'white-house-joint-conference', 'rev'].flatMap((folder) =>
    listShared('transcripts/' + folder).slice(0, 3),
  );

  it.each(sources)('%s: every id is there, every span slices, nothing changes the briefing', (source) => {
    const briefing = parseBriefing(readShared(source));
    const before = JSON.stringify(briefing);
    const ids = new Set(briefing.exchanges.map(({ id }) => id));
    const results = {
      chains: chains(briefing),
      closures: brokenClosures(briefing),
      unsaid: unsaidNames(briefing),
      unprompted: unpromptedNames(briefing),
    };
    for (const { exchanges, links, labels } of results.chains) {
      expect(exchanges.every((id) => ids.has(id))).toBe(true);
      expect([links.length + 1, labels.length]).toEqual([exchanges.length, exchanges.length]);
      links.forEach((link, at) => expect([link.from, link.to]).toEqual([exchanges[at], exchanges[at + 1]]));
    }
    const spans = [
      ...results.closures.map(({ closing }) => closing),
      ...[...results.unsaid, ...results.unprompted].flatMap(({ mentions }) => mentions),
    ];
    for (const { start, end, text } of spans) expect(briefing.text.slice(start, end)).toBe(text);
    expect(JSON.stringify(briefing)).toBe(before);
    expect(JSON.parse(JSON.stringify(results))).toEqual(results);
  });
});
