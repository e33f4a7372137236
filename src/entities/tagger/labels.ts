import type { EntityType } from '../../model.js';

/** The types that the tagger tells apart; dates and amounts have recognizers of their own. */
export const taggedTypes: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'outlet', 'role', 'treaty', 'event'];

/** Labels: 0 is outside; then begin, inside, last, unit of each type (BILOU, Ratinov & Roth 2009). */
export const labelCount = 1 + 4 * taggedTypes.length;
export const labelOf = (type: number, position: 0 | 1 | 2 | 3): number => 1 + 4 * type + position;
export const begin = 0;
export const inside = 1;
export const last = 2;
export const unit = 3;

/** Whether label `next` may follow label `before`. */
export function follows(before: number, next: number): boolean {
  const open = before !== 0 && ((before - 1) & 3) <= inside;
  const goesOn = next !== 0 && (((next - 1) & 3) === inside || ((next - 1) & 3) === last);
  if (open !== goesOn) return false;
  return !open || (before - 1) >> 2 === (next - 1) >> 2;
}

/** Whether a stretch may begin, or end, with a label. */
export const mayStart = (label: number): boolean => label === 0 || ((label - 1) & 3) === begin || ((label - 1) & 3) === unit;
export const mayEnd = (label: number): boolean => label === 0 || ((label - 1) & 3) === last || ((label - 1) & 3) === unit;
