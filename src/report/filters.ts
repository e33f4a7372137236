import type { Element } from 'hast';
import { h } from 'hastscript';
import { entityHeadings } from './entity-words.js';
import { verdictLook } from './labels.js';
import type { View } from './view.js';
import { nameText, outletOf } from './view.js';

/** Most names offered in a list. */
const most = 150;

/** Filters and search. Hidden until the script shows them: without a script they could do nothing. */
export function filters(view: View): Element[] {
  const { exchanges, taxonomy, entities } = view.briefing;
  if (exchanges.length < 2) return [];
  const labels = taxonomy.labels.filter((label) => exchanges.some(({ verdict }) => verdict?.label === label && !verdict.abstained));
  const outlets = counted(exchanges.flatMap((exchange) => outletOf(exchange, view) ?? []));
  return [
    h('form', { id: 'find', className: ['find'], role: 'search', ariaLabel: 'Find in the transcript', hidden: true }, [
      select('label', 'Answer', 'all answers', [
        ...labels.map((label): Choice => [label, view.lookOf(label).word]),
        ...(exchanges.some(({ verdict }) => verdictLook(verdict, view.lookOf).unsure) ? ([['unsure', 'too uncertain']] as Choice[]) : []),
      ]),
      select('outlet', 'Outlet', 'all outlets', outlets),
      h('label', {}, [
        h('span', {}, 'Name'),
        h('select', { id: 'find-entity', name: 'entity' }, [
          h('option', { value: '' }, 'all names'),
          ...entityHeadings.flatMap(([type, , heading]) => {
            const found = entities
              .filter((entity) => entity.type === type && entity.mentions.some(({ turn }) => turn !== null))
              .sort((a, b) => b.mentions.length - a.mentions.length)
              .slice(0, most);
            if (found.length === 0 || ['date', 'money', 'quantity'].includes(type)) return [];
            return [
              h(
                'optgroup',
                { label: heading },
                found.map(({ id, name }) => h('option', { value: id }, nameText(name))),
              ),
            ];
          }),
        ]),
      ]),
      h('label', { className: ['search'] }, [
        h('span', {}, 'Words'),
        h('input', { id: 'find-words', name: 'words', type: 'search', autoComplete: 'off', spellCheck: 'false' }),
      ]),
      h('button', { type: 'reset' }, 'Show all'),
      h('p', { id: 'find-count', className: ['count'], role: 'status' }),
    ]),
  ];
}

type Choice = readonly [value: string, words: string];

function select(name: string, title: string, all: string, choices: readonly Choice[]): Element | null {
  if (choices.length < 2) return null;
  return h('label', {}, [
    h('span', {}, title),
    h('select', { id: `find-${name}`, name }, [
      h('option', { value: '' }, all),
      ...choices.map(([value, words]) => h('option', { value }, words)),
    ]),
  ]);
}

/** Each outlet once, the most frequent first, with how often it asks. */
function counted(outlets: readonly { key: string; name: string }[]): Choice[] {
  const counts = new Map<string, { name: string; n: number }>();
  for (const { key, name } of outlets) counts.set(key, { name, n: (counts.get(key)?.n ?? 0) + 1 });
  return [...counts]
    .sort((a, b) => b[1].n - a[1].n || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key, { name, n }]): Choice => [key, `${name} (${n})`]);
}
