import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { section } from '../section.js';
import type { CorpusSummary } from '../../analysis/index.js';
import { shareBar } from '../plots/share-bar.js';
import type { View } from '../view.js';
import { nameText } from '../view.js';
import { clip, dateWords, figure, listed as inWords, percent } from '../words.js';
import type { Listed } from './corpus-report.js';

/** Every briefing in a line, the newest first, with a link into its page. */
export function briefingsTable(summary: CorpusSummary, listed: readonly Listed[], view: Pick<View, 'lookOf' | 'answered'>): Element {
  const lines = [...summary.byBriefing].sort((a, b) => byDate(a.date, b.date) || a.briefing - b.briefing);
  const { word } = view.lookOf(view.answered);
  return section('briefings', 'The briefings', [
    h('div', { className: ['wide'], tabIndex: 0, role: 'region', ariaLabel: 'Table of the briefings' }, [
      h('table', { className: ['list'] }, [
        h('thead', {}, [
          h('tr', {}, [
            h('th', { scope: 'col', className: ['num'] }, 'No.'),
            h('th', { scope: 'col' }, 'Date'),
            h('th', { scope: 'col' }, 'Briefing'),
            h('th', { scope: 'col', className: ['num'] }, 'Exchanges'),
            h('th', { scope: 'col', className: ['num'] }, 'Asks'),
            h('th', { scope: 'col', className: ['num'] }, word),
            h('th', { scope: 'col', className: ['num'] }, '95% interval'),
            h('th', { scope: 'col', className: ['share'] }, 'All labels'),
          ]),
        ]),
        h(
          'tbody',
          {},
          lines.map(({ briefing, date, institution, podium, exchanges, rates }) => {
            const rate = rates.rates[view.answered];
            return h('tr', {}, [
              number(figure(briefing + 1)),
              h('td', { className: ['date'] }, date === null ? '–' : h('time', { dateTime: date }, dateWords(date))),
              h('th', { scope: 'row' }, [
                nameOf(listed[briefing]),
                h(
                  'span',
                  { className: ['fine'] },
                  ` ${nameText(clip([institution, podium.length > 4 ? `${podium.length} people answer` : inWords(podium)].filter(Boolean).join(', '), 90))}`,
                ),
              ]),
              number(figure(exchanges)),
              number(figure(rates.asked)),
              number(rate?.value == null ? '–' : percent(rate.value)),
              number(rate?.value == null ? '–' : `${percent(rate.low)}–${percent(rate.high)}`),
              h('td', { className: ['share'] }, rates.n === 0 ? '' : shareBar(rates, view.lookOf, 14)),
            ]);
          }),
        ),
      ]),
    ]),
  ]);
}

const number = (words: string): Element => h('td', { className: ['num'] }, words);

/** A briefing's name, as a link where it has a page. */
export function nameOf(listed: Listed | undefined, words = 90): ElementContent {
  const name = nameText(clip(listed?.name ?? 'a briefing', words));
  return listed?.href === undefined ? { type: 'text', value: name } : h('a', { href: listed.href }, name);
}

/** The newest first, those without a date last. */
function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? 1 : -1;
}
