import type { Entity, EntityType, Mention } from '../model.js';
import { nameText } from './view.js';

/** Types of entities in the order of the index, with their heading. */
export const entityHeadings: readonly (readonly [EntityType, string, string])[] = [
  ['person', 'Person', 'People'],
  ['role', 'Role', 'Roles'],
  ['organization', 'Organization', 'Organizations'],
  ['outlet', 'Outlet', 'Outlets'],
  ['place', 'Place', 'Places'],
  ['group', 'Group', 'Groups'],
  ['treaty', 'Treaty', 'Treaties'],
  ['event', 'Event', 'Events'],
  ['date', 'Date', 'Dates'],
  ['money', 'Money', 'Money'],
  ['quantity', 'Quantity', 'Quantities'],
];

const singular = new Map(entityHeadings.map(([type, one]) => [type, one]));

/** `Person: Alexander Lukashenko (also Lukashenko)`. */
export function entityTitle(entity: Entity, mention?: Mention): string {
  const others = entity.aliases.map(nameText).filter((alias) => alias !== nameText(entity.name));
  const also = others.length === 0 ? '' : ` (also ${others.slice(0, 4).join(', ')})`;
  const value = mention?.normalized === undefined ? '' : `, ${mention.normalized}`;
  return `${singular.get(entity.type) ?? entity.type}: ${nameText(entity.name)}${value}${also}`;
}
