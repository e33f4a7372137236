import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stockPhrases } from '../../src/analysis/index.js';
import { repeats } from '../../src/analysis/repeats.js';
import { commonPrefixes, suffixArray } from '../../src/analysis/suffix-array.js';
import { briefingOf } from './briefing.js';

const answering = (...answers: string[]) => briefingOf(answers.map((answer) => ({ asker: 'Q', question: 'Why?', answer, labels: [] })));
const found = (...answers: string[]): [string, number][] => stockPhrases(answering(...answers)).map(({ text, count }) => [text, count]);

describe('stockPhrases', () => {
  it('finds what the podium says twice, whatever case, apostrophe and small filler', () => {
    expect(
      found('Well, I’ve shared everything that I wanted to share.', "Sorry. I've shared everything I wanted to share, thanks."),
    ).toEqual([['I’ve shared everything that I wanted to share', 2]]);
  });

  it('gives spans that slice to their words, with who said them', () => {
    const briefings = [answering('We stand by the harbour treaty.'), answering('Again: we stand by the harbour treaty!')];
    const [phrase] = stockPhrases(briefings);
    expect(phrase).toMatchObject({ count: 2, briefings: 2, speakers: [{ name: 'Lee Official', count: 2 }] });
    for (const { briefing, start, end, text } of phrase!.places) expect(briefings[briefing]!.text.slice(start, end)).toBe(text);
  });

  it('leaves out courtesies, function words, questions of the press and what stands within a longer phrase', () => {
    expect(found('Thank you very much everyone.', 'Thank you very much everyone.')).toEqual([]);
    expect(found('It is what it is with us.', 'So it is what it is with us.')).toEqual([]);
    const press = briefingOf(
      [1, 2].map(() => ({ asker: 'Q', question: 'Will the harbour treaty be signed?', answer: 'Yes.', labels: [] })),
    );
    expect(stockPhrases(press)).toEqual([]);
    expect(found('The harbour treaty serves coastal towns best.', 'The harbour treaty serves coastal towns best.')).toHaveLength(1);
  });

  it('keeps a shorter phrase that is said apart from the longer one', () => {
    const long = 'Harbour works bring coastal towns prosperity every single winter.';
    const texts = found(
      long,
      long,
      'Remember that harbour works bring coastal towns jobs.',
      'And harbour works bring coastal towns pride.',
      'Harbour works bring coastal towns hope.',
    );
    expect(texts.some(([text, count]) => /^harbour works bring coastal towns$/iu.test(text) && count === 5)).toBe(true);
  });

  it('counts refusals of function words alone where a verdict rests on them', () => {
    const briefing = briefingOf(
      [1, 2].map(() => ({ asker: 'Q', question: 'Why?', answer: 'I’m not going to get into that.', labels: ['refusal'] })),
    );
    expect(stockPhrases(briefing)).toEqual([]);
    briefing.exchanges.forEach((exchange, at) => {
      const { start, end, text } = briefing.turns[2 * at + 1]!;
      exchange.asks[0]!.verdict!.evidence = [{ start, end, text, rule: 'test', reason: 'test' }];
    });
    expect(stockPhrases(briefing).map(({ text }) => text)).toEqual(['I’m not going to get into that'.replace(/ into that$/u, '')]);
  });

  it('says what it expects', () => {
    expect(() => stockPhrases([], { minCount: 1 })).toThrow(RangeError);
    expect(() => stockPhrases([], { minWords: 1 })).toThrow('Expected minWords of 2 or more, got 1');
  });

  it('is quick on words without end', () => {
    const start = performance.now();
    for (const words of ['la ', 'harbour treaty ', 'a b c d e f g harbour ']) stockPhrases(answering(words.repeat(20_000)));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const sequence = fc.array(fc.nat(3), { minLength: 1, maxLength: 60 });

describe('the suffix array', () => {
  it('is that of sorting, with its common prefixes', () => {
    fc.assert(
      fc.property(sequence, (list) => {
        const s = Int32Array.from(list);
        const suffix = (at: number): string => list.slice(at).join('');
        const sa = [...suffixArray(s, 3)];
        expect(sa).toEqual(list.map((_, at) => at).sort((a, b) => (suffix(a) < suffix(b) ? -1 : 1)));
        const lcp = commonPrefixes(s, Int32Array.from(sa), 1000);
        lcp.forEach((length, at) => {
          const [a, b] = [suffix(sa[at]!), suffix(sa[at + 1]!)];
          expect(a.slice(0, length)).toBe(b.slice(0, length));
          expect(a[length] === undefined || a[length] !== b[length]).toBe(true);
        });
      }),
    );
  });

  it('gives just the maximal repeats', () => {
    fc.assert(
      fc.property(sequence, (list) => {
        const text = list.join('');
        const places = (run: string): number[] => [...text].flatMap((_, at) => (text.startsWith(run, at) ? [at] : []));
        const expected = new Set<string>();
        for (let from = 0; from < text.length; from += 1) {
          for (let to = from + 2; to <= text.length; to += 1) {
            const run = text.slice(from, to);
            const at = places(run);
            const left = new Set(at.map((place) => text[place - 1] ?? 'start'));
            const right = new Set(at.map((place) => text[place + run.length] ?? 'end'));
            if (at.length > 1 && left.size > 1 && right.size > 1) expected.add(`${run} ${at.join(',')}`);
          }
        }
        const given = repeats(Int32Array.from(list), 3, 2, 2).map((repeat) => {
          const at = repeat.places().sort((a, b) => a - b);
          return `${text.slice(at[0], at[0]! + repeat.length)} ${at.join(',')}`;
        });
        expect(given.sort()).toEqual([...expected].sort());
      }),
    );
  });
});
