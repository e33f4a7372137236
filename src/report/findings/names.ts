import type { Element } from 'hast';
import { h } from 'hastscript';
import { firstOf, section } from '../section.js';
import type { NameGap } from '../../analysis/index.js';
import type { Entity } from '../../model.js';
import { entityHeadings } from '../entity-words.js';
import type { View } from '../view.js';
import { nameText, numberOf } from '../view.js';
import { figure } from '../words.js';

const most = 40;

/** Names that only the room says, and names that only the podium says. */
export function namesSection(unsaid: readonly NameGap[], unprompted: readonly NameGap[]): Element[] {
  if (unsaid.length + unprompted.length === 0) return [];
  return [
    section('names', 'Names one side does not say', [
      h('div', { className: ['columns'] }, [
        gap('Asked about, never named by the podium', unsaid, 'Every name that was asked about was also said from the podium.'),
        gap('Named by the podium, asked about by nobody', unprompted, 'The podium named nobody and nothing that was not asked about.'),
      ]),
    ]),
  ];
}

const gap = (title: string, names: readonly NameGap[], none: string): Element =>
  h('div', {}, [
    h('h3', {}, title),
    names.length === 0
      ? h('p', {}, none)
      : h('ul', { className: ['gaps'] }, [
          ...names.slice(0, most).map(({ name, type, exchanges }) =>
            h('li', {}, [
              h('b', {}, nameText(name)),
              h('span', { className: ['fine'] }, [
                ` ${type}`,
                ...(exchanges.length === 0
                  ? []
                  : [
                      ' · ',
                      ...firstOf(
                        exchanges.map((id) => h('a', { href: `#${id}` }, numberOf(id))),
                        10,
                      ),
                    ]),
              ]),
            ]),
          ),
          ...(names.length > most ? [h('li', { className: ['fine'] }, `and ${figure(names.length - most)} more`)] : []),
        ]),
  ]);

/** Most entities of one type that are listed. */
const mostOfType = 60;

/** Everybody and everything named, by type, with other names and how often. */
export function entitiesSection({ briefing: { entities } }: View): Element[] {
  if (entities.length === 0) return [];
  return [
    section('entities', 'Who and what is named', [
      h(
        'dl',
        { className: ['entities'] },
        entityHeadings.flatMap(([type, , heading]) => {
          const found = entities.filter((entity) => entity.type === type).sort((a, b) => b.mentions.length - a.mentions.length);
          if (found.length === 0) return [];
          return [
            h('dt', {}, heading),
            h(
              'dd',
              {},
              h('ul', {}, [
                ...found.slice(0, mostOfType).map(entityItem),
                ...(found.length > mostOfType ? [h('li', { className: ['fine'] }, `and ${figure(found.length - mostOfType)} more`)] : []),
              ]),
            ),
          ];
        }),
      ),
    ]),
  ];
}

function entityItem(entity: Entity): Element {
  const name = nameText(entity.name);
  const others = entity.aliases.map(nameText).filter((alias) => alias !== name);
  const values = [...new Set(entity.mentions.flatMap(({ normalized }) => normalized ?? []))].filter((value) => value !== name);
  const more = [
    ...(values.length > 0 ? [values.slice(0, 3).join(', ')] : []),
    ...(others.length > 0 ? [`also ${others.slice(0, 4).join(', ')}`] : []),
  ];
  return h('li', {}, [
    h('span', {}, name),
    h(
      'span',
      { className: ['fine'] },
      `${more.length === 0 ? '' : ` (${more.join('; ')})`}${entity.mentions.length > 1 ? ` ×${entity.mentions.length}` : ''}`,
    ),
  ]);
}
