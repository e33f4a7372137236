import { afterEach, describe, expect, it } from 'vitest';
import { tagEntities } from '../../src/entities/index.js';

const values = (text: string, date?: string): [string, string | undefined][] =>
  tagEntities(text, date === undefined ? {} : { date })
    .flatMap(({ type, mentions }) => (type === 'date' ? mentions : []))
    .map((mention) => [mention.text, mention.normalized]);
const amounts = (text: string): [string, string, string | undefined][] =>
  tagEntities(text).flatMap(({ type, mentions }) =>
    type === 'money' || type === 'quantity'
      ? mentions.map((mention): [string, string, string | undefined] => [type, mention.text, mention.normalized])
      : [],
  );

describe('dates', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata'])('reads dates against the day in %s alike', (place) => {
    process.env['TZ'] = place;
    expect(
      values('Yesterday, on August 9 and last Monday; three days ago; in March 2019; on 5 May 2021; December 30.', '2020-08-19'),
    ).toEqual([
      ['Yesterday', '2020-08-18'],
      ['August 9', '2020-08-09'],
      ['last Monday', '2020-08-17'],
      ['three days ago', '2020-08-16'],
      ['March 2019', '2019-03'],
      ['5 May 2021', '2021-05-05'],
      ['December 30', '2020-12-30'],
    ]);
  });

  it('reads periods at their own precision', () => {
    expect(values('last year, next month, this week, the 1990s, 2024-07-31', '2020-01-15')).toEqual([
      ['last year', '2019'],
      ['next month', '2020-02'],
      ['this week', '2020-W03'],
      ['the 1990s', '199X'],
      ['2024-07-31', '2024-07-31'],
    ]);
  });

  it('gives relative and yearless dates no value without the day', () => {
    expect(values('Yesterday, August 9, and August 9, 2020.')).toEqual([
      ['Yesterday', undefined],
      ['August 9', undefined],
      ['August 9, 2020', '2020-08-09'],
    ]);
  });

  it('reads on over the line breaks of hard-wrapped text', () => {
    expect(values('It was decided in a meeting on August\n9 with everybody there.', '2020-08-19')).toEqual([['August\n9', '2020-08-09']]);
  });

  it('takes verbs for verbs', () => {
    expect(
      values('They may march in august company; the March for Life; I second that.', '2020-08-19').map(([text]) => text),
    ).not.toContain('may');
  });
});

describe('amounts', () => {
  it('reads money and measured quantities', () => {
    expect(amounts('They gave $3.5 billion, 20 million euros, A$40m and five percent, or 300 miles.')).toEqual([
      ['money', '$3.5 billion', '3500000000 USD'],
      ['money', '20 million euros', '20000000 EUR'],
      ['money', 'A$40m', '40000000 AUD'],
      ['quantity', 'five percent', '5 percent'],
      ['quantity', '300 miles', '300 miles'],
    ]);
  });
});
