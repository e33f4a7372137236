import { strategies } from '../../answers/strategies.js';

const types = [
  'Ask',
  'Evidence',
  'Person',
  'Organization',
  'Place',
  'Group',
  'Outlet',
  'Role',
  'Treaty',
  'Event',
  'Date',
  'Money',
  'Quantity',
];
const forms = ['polar', 'alternative', 'wh', 'declarative', 'tag', 'request', 'hypothetical'];
const slots = ['polarity', 'choice', 'value', 'reason', 'account', 'stance', 'comment'];

/** brat's `annotation.conf`: it shows nothing that this file doesn't declare. */
export function annotationConf(labels: readonly string[]): string {
  const attribute = (name: string, values: readonly string[]): string => `${name}\tArg:Ask, Value:${values.join('|')}`;
  return [
    '[entities]',
    ...types,
    '',
    '[relations]',
    'Rests_on\tArg1:Ask, Arg2:Evidence',
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    '',
    '[attributes]',
    attribute('Label', labels),
    attribute('Strategy', strategies),
    attribute('Form', forms),
    attribute('Slot', slots),
    'Abstained\tArg:Ask',
    '',
  ].join('\n');
}
