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

/** Entities by type, the most named first; dates in their order. */
export function entityLines(entities: readonly Entity[], columns: number, style: Style): string[] {
  return groups.flatMap(([type, heading]) => {
    const found = entities
      .filter((entity) => entity.type === type)
      .sort(type === 'date' ? byDate : (a, b) => b.mentions.length - a.mentions.length);
    if (found.length === 0) return [];
    const items = found.slice(0, most).map((entity) => entityText(entity, style));
    if (found.length > most) items.push(style('dim', `and ${found.length - most} more`));
    return hanging(`  ${style('dim', heading.padEnd(15))}`, items.join(', '), columns);
  });
}

const valueOf = (entity: Entity): string => [...new Set(entity.mentions.flatMap((mention) => mention.normalized ?? []))].join(' ');

/** Dates without a day come last. */
function byDate(a: Entity, b: Entity): number {
  const [first, second] = [valueOf(a) || '~', valueOf(b) || '~'];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** `Alexander Lukashenko (Lukashenko) ×6`, `2020-08-18 (Yesterday)`, `$8 = 8 USD`. */
function entityText(entity: Entity, style: Style): string {
  const value = valueOf(entity);
  const dated = entity.type === 'date' && value !== '';
  const name = oneLine(entity.name);
  const shown = dated ? value : value === '' || value === name ? name : `${name} = ${value}`;
  const others = [...new Set([...(dated ? [name] : []), ...entity.aliases.map(oneLine)])].filter(
    (alias) => alias !== shown && (dated || alias !== name),
  );
  const also = others.length === 0 ? '' : style('dim', ` (${others.slice(0, 3).join(', ')})`);
  const times = entity.mentions.length === 1 ? '' : style('dim', `\u00A0×${entity.mentions.length}`);
  return `${shown}${also}${times}`;
}
