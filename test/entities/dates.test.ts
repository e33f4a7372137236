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

  it('reads weekdays as the nearest, or the last or next one', () => {
    expect(values('Friday, this Friday, last Wednesday, next Wednesday; we met on Tuesday evening.', '2021-06-02')).toEqual([
      ['Friday', '2021-06-04'],
      ['this Friday', '2021-06-04'],
      ['last Wednesday', '2021-05-26'],
      ['next Wednesday', '2021-06-09'],
      ['Tuesday evening', '2021-06-01'],
    ]);
  });

  it('reads spans of time back and ahead', () => {
    expect(values('two weeks ago, a year ago, several months ago, six months from now', '2021-06-02')).toEqual([
      ['two weeks ago', '2021-05-19'],
      ['a year ago', '2020-06-02'],
      ['several months ago', '2020-11-02'],
      ['six months from now', '2021-12-02'],
    ]);
  });

  it('gives a yearless date the year that brings it nearest, at the end of a month too', () => {
    expect(values('June 9th, the 9th of June, and June; in September.', '2020-12-31')).toEqual([
      ['June 9th', '2021-06-09'],
      ['the 9th of June', '2021-06-09'],
      ['June', '2021-06'],
      ['September', '2020-09'],
    ]);
  });

  it('takes the day of the month where a weekday stands before it', () => {
    expect(values('Monday, the 23rd of September', '2024-09-18')).toEqual([['Monday, the 23rd of September', '2024-09-23']]);
  });

  it('gives a day that the calendar lacks no value', () => {
    expect(values('February 29, 2021; 2/30/2020; February 29, 2020; 31/12/2020')).toEqual([
      ['February 29, 2021', undefined],
      ['2/30/2020', undefined],
      ['February 29, 2020', '2020-02-29'],
      ['31/12/2020', '2020-12-31'],
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
