import type { Briefing, Speaker } from '../model.js';
import { byCode } from './lists.js';

/** Where a name stands for an outlet, whatever the spelling: `BBC` and `BBC News` have one key. */
export interface Outlet {
  key: string;
  printed: string;
}

/** Of two letters, capitals alone say something: `AP`, `FT`. */
const isTelling = (spelling: string): boolean => spelling.length > 2 || /^\p{Lu}{2}$/u.test(spelling);

/** Spellings of outlets and names of entities that stand for one outlet, by lower-case spelling. */
export function outletNames(briefing: Briefing<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { type, name, aliases } of briefing.entities) {
    if (type !== 'outlet') continue;
    for (const spelling of [name, ...aliases]) if (isTelling(spelling)) names.set(spelling.toLowerCase(), name.toLowerCase());
  }
  return names;
}

/** The outlet of a speaker; null where none is printed. */
export function outletOf(speaker: Speaker | null, names: ReadonlyMap<string, string>): Outlet | null {
  const printed = speaker?.affiliation;
  if (printed === undefined || printed.trim() === '') return null;
  const lower = printed.trim().toLowerCase();
  return { key: names.get(lower) ?? lower, printed: printed.trim() };
}

/** The commonest of some spellings; of equals the fullest, then the first by code. */
export function commonest(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = -1;
  for (const [name, count] of [...counts].sort(([a], [b]) => b.length - a.length || byCode(a, b))) {
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}
