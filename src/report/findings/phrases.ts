import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { firstOf, intro, section } from '../section.js';
import type { StockPhrase } from '../../analysis/index.js';
import { plainText } from '../text.js';
import { nameText, speakerName } from '../view.js';
import type { View } from '../view.js';
import { clip, listed } from '../words.js';

const most = 15;
const mostPlaces = 12;

/** Words that the podium says again and again. */
export function phrasesSection(phrases: readonly StockPhrase[], view: View): Element[] {
  if (phrases.length === 0) return [];
  const homes = homesOf(view);
  return [
    section('phrases', 'Said again and again', [
      intro('Runs of four words or more that the podium repeats.'),
      h(
        'ol',
        { className: ['phrases'] },
        phrases
          .slice(0, most)
          .map(({ text, count, speakers, places }) =>
            h('li', {}, [
              h('p', { className: ['phrase'], dir: 'auto' }, `“${plainText(clip(text, 200))}”`),
              h('p', { className: ['fine'] }, [
                `${count} times, by ${listed(speakers.map(({ name }) => nameText(name))) || 'the podium'}: `,
                ...links(places, homes, view),
              ]),
            ]),
          ),
      ),
      ...(phrases.length > most ? [h('p', { className: ['fine'] }, `The ${most} weightiest of ${phrases.length}.`)] : []),
    ]),
  ];
}

/** A link for each place of its own: an exchange, or a turn outside one; with how often, where more than once. */
function links(places: StockPhrase['places'], homes: ReadonlyMap<string, string>, view: View): (ElementContent | string)[] {
  const found = new Map<string, { turn: string; times: number }>();
  for (const { turn } of places) {
    const words = homes.get(turn) ?? `turn ${turn.slice(1)}`;
    const before = found.get(words);
    if (before) before.times += 1;
    else found.set(words, { turn, times: 1 });
  }
  const shown = [...found].map(([words, { turn, times }]) =>
    h('span', {}, [
      h('a', { href: `#${turn}`, title: `Turn ${turn.slice(1)}, ${speakerName(turn, view)}` }, words),
      ...(times > 1 ? [` ×${times}`] : []),
    ]),
  );
  return firstOf(shown, mostPlaces);
}

/** The exchange in which each turn answers, as it is shown. */
export function homesOf({ briefing }: View): Map<string, string> {
  const out = new Map<string, string>();
  for (const { id, question, answer, interjections } of briefing.exchanges)
    for (const turn of [...question, ...interjections, ...answer]) if (!out.has(turn)) out.set(turn, `exchange ${id.slice(1)}`);
  return out;
}
