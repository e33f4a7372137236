import type { EntityType } from '../../model.js';
import type { Found } from '../overlap.js';
import { fold } from '../text/fold.js';
import { isAcronymOf } from './names.js';

/** Types whose names are shortened to initials or to their last words. */
export const titled: ReadonlySet<EntityType> = new Set<EntityType>(['organization', 'outlet', 'treaty', 'event']);

/** `United States Navy` and `U.S. Navy` are one: a folded name with the union in letters. */
export const shortUnion = (folded: string): string => folded.replace(/^united states (?=\S)/u, 'us ');

/** What a country's name is left out before. */
const services: ReadonlySet<string> = new Set([
  'army',
  'navy',
  'air force',
  'marine corps',
  'coast guard',
  'national guard',
  'space force',
]);

/** `the Navy` where the text names one navy: in full it may be any country's, and of two nobody can tell. */
export function joinServices(named: readonly { mention: Found; name: string }[], keys: string[]): void {
  const full = new Map<string, Set<string>>();
  const bare: { at: number; service: string }[] = [];
  named.forEach(({ mention: { type }, name }, at) => {
    if (type !== 'organization') return;
    const words = fold(name.replace(/^the /iu, '')).split(' ');
    const service = [words.slice(-2).join(' '), words.at(-1)!].find((last) => services.has(last));
    if (service === undefined) return;
    if (service.length === words.join(' ').length) bare.push({ at, service });
    else full.set(service, (full.get(service) ?? new Set()).add(keys[at]!));
  });
  for (const { at, service } of bare) {
    const [key, second] = full.get(service) ?? [];
    if (key !== undefined && second === undefined && named[at]!.mention.name === undefined) keys[at] = key;
  }
}

/** `Collective Security Treaty Organization (CSTO)`, and acronyms that spell a name of the same text. */
export function joinAcronyms(text: string, named: readonly { mention: Found; name: string }[], keys: string[]): void {
  const full = new Map<string, string>();
  const rename = new Map<string, string>();
  named.forEach(({ mention, name }, at) => {
    if (!titled.has(mention.type)) return;
    const initials = name
      .split(/[\s-]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0]!)
      .join('');
    if (name.includes(' ') && initials.length > 1 && !full.has(initials)) full.set(initials, keys[at]!);
  });
  named.forEach(({ mention, name }, at) => {
    if (!titled.has(mention.type) || name.includes(' ') || mention.name !== undefined) return;
    const before = named[at - 1];
    const glossed =
      before &&
      titled.has(before.mention.type) &&
      /^\s*\($/u.test(text.slice(before.mention.end, mention.start)) &&
      isAcronymOf(name, before.name);
    const key = glossed ? keys[at - 1] : /^\p{Lu}{2,8}$/u.test(name) ? full.get(name) : undefined;
    if (key !== undefined && key !== keys[at]) rename.set(keys[at]!, key);
  });
  keys.forEach((key, at) => (keys[at] = rename.get(key) ?? key));
}
