import type { Message } from '../../model.js';
import { repairEntities } from './entities.js';
import { repairMojibake } from './mojibake.js';

/** How often each repair was needed. */
export interface RepairCounts {
  bytesRepr: number;
  entities: number;
  mojibake: number;
}

/** Repairs leaked entities and mojibake in a piece of extracted text and adds to the counts. */
export function repairText(text: string, counts: RepairCounts): string {
  const entities = repairEntities(text);
  const mojibake = repairMojibake(entities.text);
  counts.entities += entities.count;
  counts.mojibake += mojibake.count;
  return mojibake.text;
}

/** One message for each kind of repair that was made. */
export function repairMessages(counts: RepairCounts): Message[] {
  const messages: Message[] = [];
  const add = (rule: string, count: number, what: string): void => {
    if (count > 0) messages.push({ rule, severity: 'info', reason: `Repaired ${what}: ${count}.` });
  };
  add('repair-bytes-repr', counts.bytesRepr, 'byte strings printed instead of decoded');
  add('repair-entities', counts.entities, 'character references left in the text');
  add('repair-mojibake', counts.mojibake, 'characters read in the wrong encoding');
  return messages;
}
