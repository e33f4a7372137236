import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element } from 'xast';
import { strategies } from '../../answers/strategies.js';
import type { EntityType } from '../../model.js';
import { xmlText } from '../xml.js';

const types: readonly EntityType[] = [
  'person',
  'organization',
  'place',
  'group',
  'outlet',
  'role',
  'treaty',
  'event',
  'date',
  'money',
  'quantity',
];

/**
 * The labelling interface (XML) that the tasks of `labelStudioWriter` belong to.
 *
 * @param labels The taxonomy's labels, such as `briefing.taxonomy.labels`.
 * @example
 * await writeFile('interface.xml', labelStudioConfig(taxonomies.default.labels));
 */
export function labelStudioConfig(labels: readonly string[]): string {
  const choices = (name: string, values: readonly string[]): Element =>
    x(
      'Choices',
      { name, toName: 'text', perRegion: 'true', whenTagName: 'span', whenLabelValue: 'ask' },
      values.map((value) => x('Choice', { value: xmlText(value) })),
    );
  const view = x('View', [
    x(
      'Labels',
      { name: 'span', toName: 'text' },
      ['ask', 'evidence', ...types].map((value) => x('Label', { value })),
    ),
    x('Relations', [x('Relation', { value: 'rests on' })]),
    x('Text', { name: 'text', value: '$text' }),
    choices('label', [...new Set([...labels, 'procedural'])]),
    choices('strategy', strategies),
  ]);
  return `${toXml(view, { closeEmptyElements: true })}\n`;
}
