import type { Element } from 'hast';
import { h } from 'hastscript';
import { figuresTable, intro, section } from '../section.js';
import type { CorpusSummary, RateGroup } from '../../analysis/index.js';
import { rateTable } from '../plots/rate-table.js';
import { timePlot } from '../plots/time-plot.js';
import type { View } from '../view.js';
import { dateWords, percent } from '../words.js';
import type { Listed } from './corpus-report.js';
import { nameOf } from './briefings-table.js';

/** The share answered on each day that has a briefing. */
export function overTime(
  { byDate, byBriefing }: CorpusSummary,
  listed: readonly Listed[],
  view: Pick<View, 'lookOf' | 'answered'>,
): Element[] {
  const dated = byDate.filter(({ key, n }) => /^\d{4}-\d{2}-\d{2}$/u.test(key) && n > 0);
  if (dated.length < 2) return [];
  const { word, look } = view.lookOf(view.answered);
  const points = dated.flatMap(({ key, rates }) => {
    const rate = rates[view.answered];
    return rate === undefined ? [] : [{ date: key, rate, look }];
  });
  const first = dated[0]?.key ?? '';
  const last = dated.at(-1)?.key ?? '';
  const values = points.flatMap(({ rate }) => rate.value ?? []);
  const description = `${dated.length} days from ${dateWords(first)} to ${dateWords(last)}. The share ${word} runs from ${percent(Math.min(...values))} to ${percent(Math.max(...values))}.`;
  const name = (group: RateGroup) => {
    const here = byBriefing.filter(({ date }) => date === group.key);
    const only = here.length === 1 ? listed[here[0]?.briefing ?? -1] : undefined;
    return only?.href === undefined ? dateWords(group.key) : nameOf({ ...only, name: dateWords(group.key) });
  };
  return [
    section('time', 'Over time', [
      intro(`The share ${word} on each day, with its 95% interval.`),
      timePlot('time', `Share of asks ${word}, by day`, description, points),
      h(
        'p',
        { className: ['fine'] },
        'A dot is a day; the line through it is the interval. Days with few asks have long lines, and say little.',
      ),
      figuresTable(rateTable('Over time', 'Day', dated, view.answered, view.lookOf, name)),
    ]),
  ];
}
