import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { RateGroup } from '../../analysis/index.js';
import type { LabelLook } from '../labels.js';
import { percent } from '../words.js';

/** The figures of a plot as a table: everything that the plot shows can be read here. */
export function rateTable(
  caption: string,
  head: string,
  groups: readonly RateGroup[],
  answered: string,
  lookOf: (label: string) => LabelLook,
  nameOf: (group: RateGroup) => ElementContent | string = ({ name }) => name,
): Element {
  const labels = Object.keys(groups[0]?.counts ?? {});
  return h('div', { className: ['wide'], tabIndex: 0, role: 'region', ariaLabel: caption }, [
    h('table', {}, [
      h('caption', {}, caption),
      h('thead', {}, [
        h('tr', {}, [
          h('th', { scope: 'col' }, head),
          h('th', { scope: 'col', className: ['num'] }, 'asks judged'),
          ...labels.map((label) => h('th', { scope: 'col', className: ['num'] }, lookOf(label).word)),
          h('th', { scope: 'col', className: ['num'] }, 'uncertain'),
          h('th', { scope: 'col', className: ['num'] }, `rate ${lookOf(answered).word}`),
          h('th', { scope: 'col', className: ['num'] }, '95% interval'),
        ]),
      ]),
      h(
        'tbody',
        {},
        groups.map((group) => {
          const rate = group.rates[answered];
          return h('tr', {}, [
            h('th', { scope: 'row' }, nameOf(group)),
            number(group.n),
            ...labels.map((label) => number(group.counts[label] ?? 0)),
            number(group.abstained + group.unclassified),
            number(rate?.value == null ? '–' : percent(rate.value)),
            number(rate?.value == null ? '–' : `${percent(rate.low)}–${percent(rate.high)}`),
          ]);
        }),
      ),
    ]),
  ]);
}

const number = (value: number | string): Element => h('td', { className: ['num'] }, String(value));
