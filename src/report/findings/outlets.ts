import type { Element } from 'hast';
import { h } from 'hastscript';
import { figuresTable, section } from '../section.js';
import type { RateGroup } from '../../analysis/index.js';
import { intervalPlot } from '../plots/interval-plot.js';
import { rateTable } from '../plots/rate-table.js';
import type { View } from '../view.js';
import { percent } from '../words.js';

/** Most groups that are drawn; the table has them all. */
const most = 20;

/** Rates of some grouping of the asks: a plot, and a table under it. */
export function ratesSection(
  id: string,
  title: string,
  head: string,
  groups: readonly RateGroup[],
  view: Pick<View, 'lookOf' | 'answered'>,
  intro: string,
): Element[] {
  const drawn = groups.filter(({ n }) => n > 0);
  if (drawn.length === 0) return [];
  const { word, look } = view.lookOf(view.answered);
  const description = drawn
    .slice(0, most)
    .map(({ name, rates }) => {
      const rate = rates[view.answered];
      return `${name}: ${rate?.count ?? 0} of ${rate?.n ?? 0}${rate?.value == null ? '' : `, ${percent(rate.value)}, interval ${percent(rate.low)} to ${percent(rate.high)}`}`;
    })
    .join('; ');
  const rows = drawn.slice(0, most).flatMap(({ name, rates }) => {
    const rate = rates[view.answered];
    return rate === undefined ? [] : [{ name, rate, look }];
  });
  return [
    section(id, title, [
      h('p', { className: ['intro'] }, intro),
      intervalPlot(id, `Share of asks ${word}, ${title.toLowerCase()}`, description, rows),
      h('p', { className: ['fine'] }, [
        `The dot is the share ${word}; the line is its 95% interval, wide where asks are few. Overlapping lines are no evidence of a difference.`,
        ...(drawn.length > most ? [` The ${most} largest of ${drawn.length} are drawn; the table has all.`] : []),
      ]),
      figuresTable(rateTable(title, head, groups, view.answered, view.lookOf)),
    ]),
  ];
}
