import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, cohenKappa, krippendorffAlpha, readCodes, type Code } from '../../../src/analysis/agreement/index.js';

const repeat = (a: string, b: string, times: number): [string, string][] => Array.from({ length: times }, () => [a, b]);

describe('cohenKappa', () => {
  it('gives the figures of published examples', () => {
    // 50 proposals judged by two readers: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no.
    const readers = [...repeat('y', 'y', 20), ...repeat('y', 'n', 5), ...repeat('n', 'y', 10), ...repeat('n', 'n', 15)];
    expect(cohenKappa(readers)).toBeCloseTo(0.4, 10);
    // Cohen (1968), table 1: 200 diagnoses by two judges.
    const cohen = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ].flatMap((row, i) => row.flatMap((count, j) => repeat(String(i), String(j), count)));
    expect(cohenKappa(cohen)).toBeCloseTo(0.492, 3);
  });

  it('is not defined without units, or where both know one category only', () => {
    expect(cohenKappa([])).toBeNull();
    expect(cohenKappa(repeat('a', 'a', 5))).toBeNull();
  });

  it('is 1 for like codes, and the same whichever coder or unit comes first', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'constructor'), fc.constantFrom('a', 'b', '__proto__')), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (list) => {
        const kappa = cohenKappa(list);
        expect(cohenKappa([...list].reverse())).toBe(kappa);
        expect(cohenKappa(list.map(([a, b]) => [b, a]))).toBe(kappa);
        const same = cohenKappa(list.map(([a]) => [a, a]));
        expect(same === null || same === 1).toBe(true);
        if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('krippendorffAlpha', () => {
  const byUnit = (...coders: string[]): (string | null)[][] =>
    [...coders[0]!].map((_, i) => coders.map((codes) => (codes[i] === '.' ? null : codes[i]!)));

  it('gives the figures of Krippendorff (2011)', () => {
    // Two coders, ten units, two values (section B), and four coders, twelve units, five values, codes missing (section C).
    expect(krippendorffAlpha(byUnit('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
    expect(krippendorffAlpha(byUnit('123321412...', '1233224125.3', '.3332342251.', '12332441251.'))).toBeCloseTo(0.743, 3);
  });

  it('is not defined where no unit is coded twice, or for one category', () => {
    expect(
      krippendorffAlpha([
        ['a', null],
        [undefined, 'b'],
      ]),
    ).toBeNull();
    expect(krippendorffAlpha([['a', 'a']])).toBeNull();
  });

  it('is 1 for like codes; neither the order of units nor that of coders nor lone codes play a part', () => {
    const units = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 3, maxLength: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(units, (list) => {
        const alpha = krippendorffAlpha(list) ?? -9;
        expect(krippendorffAlpha([...list].reverse()) ?? -9).toBeCloseTo(alpha, 9);
        expect(krippendorffAlpha(list.map((unit) => [...unit].reverse())) ?? -9).toBeCloseTo(alpha, 9);
        expect(krippendorffAlpha([...list, ['a', null, null]]) ?? -9).toBeCloseTo(alpha, 9);
        const same = krippendorffAlpha(list.map(([first]) => [first, first]));
        expect(same === null || same === 1).toBe(true);
      }),
    );
  });
});

const sheet = `ask_id,source,start,end,coder,label,strategy,abstained
x1.a1,a.txt,0,9,AB,refusal,decline,
x2.a1,a.txt,20,29,AB,deflection,general,
x3.a1,a.txt,40,49,AB,substantive,explicit,
x4.a1,a.txt,60,69,AB,,,
x1.a1,a.txt,0,9,CD,refusal,defer,
x2.a1,a.txt,20,29,CD,deflection,general,
x3.a1,a.txt,40,49,CD,deflection,general,
x1.a1,a.txt,0,9,onrecord,refusal,decline,false
x2.a1,a.txt,20,29,onrecord,refusal,decline,true
x3.a1,a.txt,40,49,onrecord,substantive,explicit,false
`;

describe('agreement', () => {
  it('measures people among themselves, and the library against each of them', () => {
    const result = agreement(readCodes(sheet));
    expect(result).toMatchObject({ asks: 3, codedTwice: 3, among: ['AB', 'CD'] });
    expect(result.coders).toEqual([
      { coder: 'AB', n: 3, abstained: 0 },
      { coder: 'CD', n: 3, abstained: 0 },
      { coder: 'onrecord', n: 3, abstained: 1 },
    ]);
    expect(result.labels.pairs).toHaveLength(1);
    expect(result.labels.pairs[0]).toMatchObject({ n: 3, agreed: 2 / 3 });
    expect(result.labels.pairs[0]!.confusion).toEqual({
      categories: ['substantive', 'deflection', 'refusal'],
      counts: [
        [0, 1, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    });
    expect(result.labels.byCategory.find(({ category }) => category === 'refusal')).toMatchObject({ n: 2, agreed: 1, alpha: 1 });
    expect(result.strategies.agreed).toBeCloseTo(1 / 3);
    expect(result.model.map(({ person }) => person)).toEqual(['AB', 'CD']);
    expect(result.model[0]).toMatchObject({ n: 3, abstained: 1, labels: { agreed: 2 / 3 }, labelsWhereSure: { n: 2, agreed: 1 } });
    expect(result.model[0]!.byLabel.find(({ label }) => label === 'refusal')).toMatchObject({ n: 1, precision: 0.5, recall: 1 });
  });

  it('is perfect for one and the same coding, in any order', () => {
    const label = fc.constantFrom('substantive', 'deflection', 'refusal');
    const codings = fc.uniqueArray(fc.tuple(fc.nat(50), label), { selector: ([unit]) => unit, minLength: 2 });
    fc.assert(
      fc.property(codings, (list) => {
        const codes = ['AB', 'CD', 'EF'].flatMap((coder) =>
          list.map(([unit, given]): Code => ({ unit: `x${unit}`, coder, label: given, strategy: null })),
        );
        const { labels } = agreement(codes);
        expect(labels.agreed).toBe(1);
        expect(labels.alpha === null || labels.alpha === 1).toBe(true);
        expect(agreement([...codes].reverse()).labels.alpha).toBe(labels.alpha);
      }),
    );
  });

  it('takes a code once only', () => {
    const code: Code = { unit: 'x1.a1', coder: 'AB', label: 'refusal', strategy: null };
    expect(() => agreement([code, code])).toThrow('Expected one code of x1.a1 by AB, got two');
  });
});

describe('readCodes', () => {
  it('reads what spreadsheets make of the sheet', () => {
    const semicolons = '\uFEFFask_id;coder;strategy\r\nx1.a1;AB;decline\r\n';
    expect(readCodes(semicolons)).toEqual([{ unit: 'x1.a1', coder: 'AB', label: 'refusal', strategy: 'decline' }]);
  });

  it('takes rows that the library wrote for its own', () => {
    expect(readCodes('ask_id,coder,label,origin\nx1.a1,,refusal,model\n')[0]).toMatchObject({ coder: 'onrecord' });
  });

  it('gives labels of another taxonomy', () => {
    const [code] = readCodes('ask_id,coder,label,strategy\nx1.a1,AB,substantive,partial\n', { taxonomy: 'strict' });
    expect(code!.label).toBe('deflection');
  });

  it.each([
    ['id,coder,label\nx1,AB,refusal\n', 'Expected a column ask_id, got id, coder, label in s.csv, row 1'],
    ['ask_id,coder\nx1,AB\n', 'Expected a column label or strategy, got ask_id, coder in s.csv, row 1'],
    ['', 'Expected a column ask_id, got none in s.csv, row 1'],
    ['ask_id,coder,label\nx1,AB,refusal\nx2,,refusal\n', 'Expected a coder, got none in s.csv, row 3'],
    ['ask_id,coder,label\n,AB,refusal\n', 'Expected an ask_id, got none in s.csv, row 2'],
    ['ask_id,coder,strategy\nx1,AB,no comment\n', 'Expected a strategy of the codebook, got `no comment` in s.csv, row 2'],
    ['ask_id,coder,strategy\nx1,AB,constructor\n', 'got `constructor` in s.csv, row 2'],
    ['ask_id,coder,label\nx1,AB,refusal\nx1,AB,refusal\n', 'got another in s.csv, row 3 (the first is in s.csv, row 2)'],
    [
      'ask_id,start,end,coder,label\nx1,0,5,AB,refusal\nx1,1,5,CD,refusal\n',
      'Expected x1 at 0–5, as in s.csv, row 2, got 1–5 in s.csv, row 3',
    ],
    ['ask_id,start,end,coder,label\nx1,zero,5,AB,refusal\n', 'Expected start as a whole number, got `zero` in s.csv, row 2'],
  ])('says what is wrong with %j', (csv, reason) => {
    expect(() => readCodes(csv, { name: 's.csv' })).toThrow(reason);
  });
});
