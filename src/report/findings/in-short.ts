import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { plainText } from '../text.js';
import type { View } from '../view.js';
import { nameText } from '../view.js';
import { clip, listed, many } from '../words.js';
import type { Findings } from './all.js';

/** The findings in a line each; every line leads to its part of the page. */
export function inShort({ unanswered, chains, closures, phrases, unsaid }: Findings, { speakers }: View): Element[] {
  const lines: ElementContent[][] = [];
  const line = (id: string, lead: string, rest: string): void =>
    void lines.push([h('a', { href: `#${id}` }, lead), { type: 'text', value: rest }]);
  if (unanswered.length > 0) {
    const named = unanswered.filter(({ asker }) => speakers.get(asker ?? '')?.anonymous === false);
    const askers = [...new Set(named.map(({ askerName }) => nameText(askerName)))];
    line(
      'unanswered',
      `${many(unanswered.length, 'ask')} got no answer`,
      askers.length === 0 || askers.length > 6 || named.length < unanswered.length / 2
        ? '.'
        : `: from ${listed(named.length < unanswered.length ? [...askers, 'others'] : askers)}.`,
    );
  }
  const open = chains.filter(({ labels }) => labels.length > 1);
  if (open.length > 0)
    line(
      'chains',
      `${many(open.length, 'matter')} came up again`,
      `: ${open
        .slice(0, 4)
        .map(({ name }) => plainText(clip(name, 40)))
        .join('; ')}${open.length > 4 ? '; and more' : ''}.`,
    );
  if (closures.length > 0)
    line(
      'closures',
      `${many(closures.length, 'matter')} the podium had closed`,
      ` ${closures.length === 1 ? 'was' : 'were'} asked about again.`,
    );
  const [phrase] = [...phrases].sort((a, b) => b.count - a.count);
  if (phrase !== undefined) line('phrases', 'The podium repeats itself', `: “${plainText(clip(phrase.text, 70))}”, ${phrase.count} times.`);
  const people = unsaid.filter(({ type }) => type === 'person' || type === 'organization');
  if (people.length > 0)
    line(
      'names',
      'Asked about, never named by the podium',
      `: ${listed(people.slice(0, 5).map(({ name }) => nameText(name)))}${people.length > 5 ? ' and others' : ''}.`,
    );
  return lines.length === 0
    ? []
    : [
        h(
          'ul',
          { className: ['short'] },
          lines.map((children) => h('li', {}, children)),
        ),
      ];
}
