import type { Entity, EntityType } from '../../model.js';
import { hanging, oneLine } from './layout.js';
import type { Style } from './style.js';

const groups: readonly (readonly [EntityType, string])[] = [
  ['person', 'People'],
  ['role', 'Roles'],
  ['organization', 'Organizations'],
  ['outlet', 'Outlets'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['treaty', 'Treaties'],
  ['event', 'Events'],
  ['date', 'Dates'],
  ['money', 'Money'],
  ['quantity', 'Quantities'],
];

/** Most entities of one type that are listed. */
const most = 24;

/** Entities by type, the most named first. */
export function entityLines(entities: readonly Entity[], columns: number, style: Style): string[] {
  return groups.flatMap(([type, heading]) => {
    const found = entities.filter((entity) => entity.type === type).sort((a, b) => b.mentions.length - a.mentions.length);
    if (found.length === 0) return [];
    const items = found.slice(0, most).map((entity) => entityText(entity, style));
    if (found.length > most) items.push(style('dim', `and ${found.length - most} more`));
    return hanging(`  ${style('dim', heading.padEnd(15))}`, items.join(', '), columns);
  });
}

/** `Alexander Lukashenko (Lukashenko) ×6`, `August 9 = 2020-08-09`. */
function entityText(entity: Entity, style: Style): string {
  const name = oneLine(entity.name);
  const normalized = [...new Set(entity.mentions.flatMap((mention) => mention.normalized ?? []))].join(' ');
  const value = normalized === '' || normalized === name ? '' : ` = ${normalized}`;
  const aliases = [...new Set(entity.aliases.map(oneLine))].filter((alias) => alias !== name);
  const also = aliases.length === 0 ? '' : style('dim', ` (${aliases.slice(0, 3).join(', ')})`);
  const times = entity.mentions.length === 1 ? '' : style('dim', ` ×${entity.mentions.length}`);
  return `${name}${value}${also}${times}`;
}
