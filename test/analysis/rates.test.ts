import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBriefings, corpusSummary, coverage, newcombe, rates, unansweredAsks, wilson } from '../../src/analysis/index.js';
import { briefingOf } from './briefing.js';

const monday = briefingOf(
  [
    {
      asker: 'Maria Hill',
      outlet: 'BBC News',
      question: 'Will you go? Will she go?',
      answer: 'No comment.',
      labels: ['refusal', 'refusal'],
    },
    { asker: 'Tom Ray', outlet: 'Meduza', question: 'Is it closed?', answer: 'Yes, it is.', labels: ['substantive'] },
    { asker: 'Ann Poe', outlet: 'BBC', question: 'When? Why?', answer: 'Later.', labels: ['deflection', '?refusal'] },
    { asker: 'Q', question: 'Where?', answer: 'In town.', labels: ['-'] },
    { asker: 'Q', question: 'Thank you.', answer: 'Thank you.', labels: [] },
  ],
  { date: '2024-03-04', institution: 'Ministry', names: { 'BBC News': 'outlet' } },
);
Object.assign(monday.entities[0]!, { aliases: ['BBC'] });
const tuesday = briefingOf([{ asker: 'Q', question: 'Is it open?', answer: 'Yes.', labels: ['substantive'], answerer: 'Kim Other' }], {
  date: '2024-03-05',
});

describe('wilson', () => {
  it('gives the published interval of 81 in 263', () => {
    // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3: 0.2553 to 0.3662.
    const { value, low, high } = wilson(81, 263);
    expect([value, low, high].map((each) => each?.toFixed(4))).toEqual(['0.3080', '0.2553', '0.3662']);
  });

  it('says nothing of no trials', () => expect(wilson(0, 0)).toEqual({ count: 0, n: 0, value: null, low: 0, high: 1 }));

  it('holds its share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (count, more) => {
        const { value, low, high } = wilson(count, count + more);
        return value === null || (0 <= low && low <= value && value <= high && high <= 1);
      }),
    );
  });
});

describe('newcombe', () => {
  it('gives the published interval of 56 in 70 against 48 in 80', () => {
    // Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10: 0.0524 to 0.3339.
    const { value, low, high } = newcombe(wilson(48, 80), wilson(56, 70));
    expect([value, low, high].map((each) => each?.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
  });

  it('turns about with its sides', () => {
    const share = fc.tuple(fc.nat(60), fc.nat(60)).map(([count, more]) => wilson(count, count + more + 1));
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = newcombe(a, b);
        const back = newcombe(b, a);
        expect(there.low).toBeCloseTo(-back.high);
        expect(there.low).toBeLessThanOrEqual(there.value! + 1e-12);
      }),
    );
  });
});

describe('rates', () => {
  it('counts asks, leaves abstained ones out and skips what asks nothing', () => {
    expect(rates(monday)).toMatchObject([
      { key: 'all', n: 4, asked: 6, abstained: 1, unclassified: 1, procedural: 1, counts: { substantive: 1, deflection: 1, refusal: 2 } },
    ]);
    expect(rates(monday)[0]!.rates['refusal']).toMatchObject({ count: 2, n: 4, value: 0.5 });
  });

  it('takes spellings of one outlet together', () => {
    const groups = rates(monday, { by: 'outlet' });
    expect(groups.map(({ name, n, asked }) => [name, n, asked])).toEqual([
      ['BBC News', 3, 4],
      ['Meduza', 1, 1],
      ['outlet not given', 0, 1],
    ]);
  });

  it('groups by who answers, by date and by institution', () => {
    const both = [tuesday, monday];
    expect(rates(both, { by: 'speaker' }).map(({ name, n }) => [name, n])).toEqual([
      ['Lee Official', 4],
      ['Kim Other', 1],
    ]);
    expect(rates(both, { by: 'date' }).map(({ key }) => key)).toEqual(['2024-03-04', '2024-03-05']);
    expect(rates(both, { by: 'institution' }).map(({ name }) => name)).toEqual(['Ministry', 'institution not given']);
  });

  it('gives each of two leaders the verdict of their own answer', () => {
    const joint = structuredClone(monday);
    const ask = joint.exchanges[1]!.asks[0]!;
    const verdict = ask.verdict!;
    joint.speakers.push({ ...joint.speakers[0]!, id: 's9', key: 'kim', name: 'Kim', role: 'official' });
    ask.bySpeaker = [
      { speaker: 's9', verdict: { ...verdict, label: 'refusal' } },
      { speaker: joint.turns[1]!.speaker!, verdict },
    ];
    expect(rates(joint, { by: 'speaker' }).find(({ key }) => key === 'kim')?.counts).toMatchObject({ substantive: 0, refusal: 1 });
  });

  it('takes an outlet’s initials for the outlet', () => {
    const said = { question: 'Is it open?', answer: 'It is.', labels: ['substantive'] };
    const both = briefingOf(
      [
        { ...said, asker: 'Ann Poe', outlet: 'AP' },
        { ...said, asker: 'Tom Ray', outlet: 'Associated Press' },
      ],
      { names: { 'Associated Press': 'outlet' } },
    );
    for (const entity of both.entities) entity.aliases.push('AP');
    expect(rates(both, { by: 'outlet' }).map(({ name, n }) => [name, n])).toEqual([['Associated Press', 2]]);
  });

  it('takes any labels, and words of the prototype as labels, outlets and names', () => {
    const odd = briefingOf(
      [{ asker: 'constructor', outlet: '__proto__', question: 'Is it?', answer: 'toString', labels: ['hasOwnProperty'] }],
      { labels: ['toString', 'hasOwnProperty', 'procedural'] },
    );
    const [group] = rates(odd, { by: 'outlet' });
    expect(group).toMatchObject({ key: '__proto__', name: '__proto__', n: 1, counts: { toString: 0, hasOwnProperty: 1 } });
  });

  it('adds up to the asks there are, whatever the labels', () => {
    const label = fc.constantFrom('substantive', 'deflection', 'refusal', '?refusal', '-');
    const exchange = fc.record({ asker: fc.constantFrom('Ann Poe', 'Q'), labels: fc.array(label, { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(exchange, { maxLength: 12 }), (list) => {
        const briefing = briefingOf(list.map((each) => ({ ...each, question: 'Why?', answer: 'Well.', outlet: each.asker })));
        const asks = list.flatMap(({ labels }) => labels);
        for (const by of ['all', 'outlet', 'asker', 'speaker', 'date', 'slot'] as const) {
          const groups = rates(briefing, { by });
          expect(groups.reduce((sum, { asked }) => sum + asked, 0)).toBe(asks.length);
          for (const { n, counts, abstained, unclassified, asked } of groups) {
            expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(n);
            expect(n + abstained + unclassified).toBe(asked);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('coverage and unanswered asks', () => {
  it('says for each exchange how many asks were answered', () => {
    expect(coverage(monday).map(({ asked, answered, unanswered, abstained }) => [asked, answered, unanswered, abstained])).toEqual([
      [2, 0, ['x1.a1', 'x1.a2'], []],
      [1, 1, [], []],
      [1, 0, ['x3.a1'], ['x3.a2']],
      [0, 0, [], []],
    ]);
  });

  it('names unanswered asks with who asked, and counts what a caller counts as an answer', () => {
    expect(unansweredAsks(monday).map(({ ask, askerName, text }) => [ask, askerName, text])).toEqual([
      ['x1.a1', 'Maria Hill (BBC News)', 'Will you go?'],
      ['x1.a2', 'Maria Hill (BBC News)', 'Will she go?'],
      ['x3.a1', 'Ann Poe (BBC)', 'When?'],
    ]);
    expect(unansweredAsks(monday, { answered: ['substantive', 'deflection'] })).toHaveLength(2);
  });
});

describe('comparison and summary', () => {
  it('compares a briefing with itself: no difference, nothing alone', () => {
    const { rates: compared, outlets, topics, entities, phrases } = compareBriefings(monday, monday);
    expect(compared.map(({ difference }) => difference.value)).toEqual([0, 0, 0]);
    for (const { onlyA, onlyB } of [outlets, topics, entities, phrases]) expect([...onlyA, ...onlyB]).toEqual([]);
  });

  it('shows what one side has alone', () => {
    const { rates: compared, outlets } = compareBriefings(monday, tuesday);
    expect(compared.find(({ label }) => label === 'refusal')).toMatchObject({ a: { count: 2, n: 4 }, b: { count: 0, n: 1 } });
    expect(outlets.onlyA.map(({ name, a }) => [name, a])).toEqual([
      ['BBC News', 4],
      ['Meduza', 1],
    ]);
  });

  it('sums a corpus up, none too, and survives JSON', () => {
    const summary = corpusSummary([monday, tuesday]);
    expect(summary).toMatchObject({ briefings: 2, exchanges: 6, dates: { from: '2024-03-04', to: '2024-03-05' }, undated: 0 });
    expect(summary.byBriefing.map(({ podium, rates: { n } }) => [podium, n])).toEqual([
      [['Lee Official'], 4],
      [['Kim Other'], 1],
    ]);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(corpusSummary([])).toMatchObject({ briefings: 0, dates: null, all: { n: 0 } });
    expect(compareBriefings([], monday).rates[0]).toMatchObject({ a: { n: 0, value: null }, difference: { value: null } });
  });
});
