import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { section } from './section.js';
import type { RateGroup } from '../analysis/index.js';
import type { Exchange } from '../model.js';
import type { Findings } from './findings/all.js';
import { inShort } from './findings/in-short.js';
import { chip, glyph, verdictLook } from './labels.js';
import { shareBar } from './plots/share-bar.js';
import type { View } from './view.js';
import { askersOf, numberOf } from './view.js';
import { many, percent } from './words.js';

/** The first thing to read: how much was asked, how much of it was answered, and how sure that is. */
export function glance(findings: Findings, view: View): Element {
  const { all } = findings;
  return section('glance', 'At a glance', [
    ...(all === undefined || all.asked === 0
      ? [h('p', { className: ['lead'] }, 'No ask was found, so there is no rate.')]
      : headline(all, view)),
    ...inShort(findings, view),
    ...strip(view),
  ]);
}

/** The headline figures of a group of asks. */
export function headline(all: RateGroup, { lookOf, answered }: Pick<View, 'lookOf' | 'answered'>): ElementContent[] {
  const rate = all.rates[answered];
  if (all.n === 0 || rate === undefined || rate.value === null) {
    return [
      h('p', { className: ['lead'] }, `${many(all.asked, 'ask')}, none of which could be classified with confidence: so there is no rate.`),
    ];
  }
  const among = all.n === all.asked ? many(all.n, 'ask') : `the ${many(all.n, 'ask')} that could be judged`;
  return [
    h('p', { className: ['lead'] }, [
      h('b', {}, `${all.counts[answered] ?? 0} of ${among}`),
      ` ${all.counts[answered] === 1 ? 'was' : 'were'} ${lookOf(answered).word}: ${percent(rate.value)}.`,
      all.n < 100
        ? ` With so few asks, read it as ${percent(rate.low)} to ${percent(rate.high)} (95% interval).`
        : ` The 95% interval runs from ${percent(rate.low)} to ${percent(rate.high)}.`,
    ]),
    shareBar(all, lookOf),
    h('ul', { className: ['figures'] }, [
      ...Object.entries(all.rates).map(([label, { count, n, value, low, high }]) =>
        h('li', {}, [
          h('span', { className: ['big'] }, String(count)),
          chip(lookOf(label)),
          h(
            'span',
            { className: ['fine'] },
            `${value === null ? 'no rate' : percent(value)} of ${n} · 95% interval ${percent(low)}–${percent(high)}`,
          ),
        ]),
      ),
      ...(all.abstained === 0 ? [] : [left(all.abstained, 'too uncertain', 'left out of every rate')]),
      ...(all.unclassified === 0 ? [] : [left(all.unclassified, 'not judged', 'left out of every rate')]),
    ]),
  ];
}

const left = (n: number, what: string, why: string): Element =>
  h('li', {}, [
    h('span', { className: ['big'] }, String(n)),
    h('span', { className: ['chip', 'ln'] }, what),
    h('span', { className: ['fine'] }, why),
  ]);

/** Every exchange as a tile, in order; each leads to its words. */
function strip(view: View): ElementContent[] {
  const { exchanges, taxonomy } = view.briefing;
  if (exchanges.length === 0) return [];
  const looks = exchanges.map(({ verdict }) => verdictLook(verdict, view.lookOf));
  const shown = [...taxonomy.labels.filter((label) => label !== 'procedural'), 'procedural', null].map(view.lookOf);
  return [
    h('h3', { id: 'strip-title' }, 'Every exchange in order'),
    h(
      'ol',
      { className: ['strip', ...(exchanges.length > 120 ? ['dense'] : [])], ariaLabelledBy: 'strip-title' },
      exchanges.map((exchange) => tile(exchange, view)),
    ),
    h('p', { className: ['legend'] }, [
      ...shown
        .filter(({ label }) => looks.some((look) => look.label === label))
        .flatMap((look): ElementContent[] => [chip(look), { type: 'text', value: ' ' }]),
      ...(looks.some(({ unsure }) => unsure) ? ['A broken edge: too uncertain to count. '] : []),
      ...(view.before.size > 0 ? ['↳ follows up an exchange before it.'] : []),
    ]),
  ];
}

function tile(exchange: Exchange<string>, view: View): Element {
  const { id, verdict } = exchange;
  const before = view.before.get(id) ?? [];
  const look = verdictLook(verdict, view.lookOf);
  const words = [
    `Exchange ${numberOf(id)}, ${askersOf(exchange, view)}: ${look.word}`,
    ...before.map(({ kind, from }) => `${kind === 'relay' ? 'takes up' : 'presses again on'} ${numberOf(from)}`),
  ].join(', ');
  return h(
    'li',
    {},
    h(
      'a',
      { className: ['tile', look.look, ...(look.unsure ? ['unsure'] : [])], href: `#${id}`, ariaLabel: words, title: words, dataFor: id },
      [
        glyph(look.look),
        h('span', { className: ['n'] }, numberOf(id)),
        ...(before.length === 0 ? [] : [h('span', { className: ['follow'] }, '↳')]),
      ],
    ),
  );
}
