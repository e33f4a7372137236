import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { firstOf, intro, section } from '../section.js';
import type { CorpusSummary } from '../../analysis/index.js';
import { plainText } from '../text.js';
import { nameText } from '../view.js';
import { clip, listed as inWords, many } from '../words.js';
import type { Listed } from './corpus-report.js';

const most = 20;
const mostPlaces = 6;

/** What the podium says again and again, and where. */
export function corpusPhrases({ phrases }: CorpusSummary, listed: readonly Listed[]): Element[] {
  if (phrases.length === 0) return [];
  return [
    section('phrases', 'Said again and again', [
      intro('Runs of words that the podium repeats, within a briefing or from one to the next.'),
      h(
        'ol',
        { className: ['phrases'] },
        phrases
          .slice(0, most)
          .map(({ text, count, briefings, speakers, places }) =>
            h('li', {}, [
              h('p', { className: ['phrase'], dir: 'auto' }, `“${plainText(clip(text, 200))}”`),
              h('p', { className: ['fine'] }, [
                `${many(count, 'time')} in ${many(briefings, 'briefing')}, by ${speakers.length > 3 ? many(speakers.length, 'person', 'people') : inWords(speakers.map(({ name }) => nameText(name))) || 'the podium'}`,
                ...where([...new Map(places.map(({ briefing, turn }) => [briefing, turn]))], listed),
              ]),
            ]),
          ),
      ),
    ]),
  ];
}

/** What was asked about, over all briefings. */
export function corpusTopics({ topics }: CorpusSummary, listed: readonly Listed[]): Element[] {
  if (topics.length === 0) return [];
  return [
    section('topics', 'What was asked about', [
      h(
        'ul',
        { className: ['phrases'] },
        topics
          .slice(0, most)
          .map(({ name, briefings, exchanges }) =>
            h('li', {}, [
              h('b', {}, plainText(clip(name, 60))),
              h('span', { className: ['fine'] }, [
                ` ${many(exchanges.length, 'exchange')} in ${many(briefings, 'briefing')}`,
                ...where([...new Map(exchanges.map(({ briefing, exchange }) => [briefing, exchange]))], listed),
              ]),
            ]),
          ),
      ),
    ]),
  ];
}

/** Links to a place in each of some briefings. */
function where(places: readonly (readonly [briefing: number, id: string])[], listed: readonly Listed[]): (ElementContent | string)[] {
  const links = places.flatMap(([briefing, id]) => {
    const { href } = listed[briefing] ?? {};
    return href === undefined
      ? []
      : [h('a', { href: `${href}#${id}`, title: nameText(clip(listed[briefing]?.name ?? '', 90)) }, String(briefing + 1))];
  });
  if (links.length === 0) return [];
  return [': in no. ', ...firstOf(links, mostPlaces)];
}
