import type { Element } from 'hast';
import { h } from 'hastscript';
import { firstOf, section } from '../section.js';
import type { Topic } from '../../analysis/index.js';
import { plainText } from '../text.js';
import { numberOf } from '../view.js';
import { clip } from '../words.js';

const most = 8;

/** What the asks are about, and where. */
export function topicsSection(topics: readonly Topic[]): Element[] {
  if (topics.length === 0) return [];
  return [
    section('topics', 'What was asked about', [
      h(
        'ul',
        { className: ['topics'] },
        topics.map(({ name, exchanges }) =>
          h('li', {}, [
            h('b', {}, plainText(clip(name, 60))),
            h('span', { className: ['fine'] }, [
              ' ',
              ...firstOf(
                exchanges.map(({ exchange }) => h('a', { href: `#${exchange}` }, numberOf(exchange))),
                most,
              ),
            ]),
          ]),
        ),
      ),
    ]),
  ];
}
