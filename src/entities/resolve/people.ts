import { personName, sameFullName, sameWord } from './names.js';
import type { PersonName } from './names.js';

/** A mention of a person, as the joining sees it. */
export interface PersonMention {
  start: number;
  /** As printed, brackets and possessive off. */
  name: string;
  /** What a recognizer says it stands for. */
  canonical: string | undefined;
  /** The recognizer knows it from the roster: whoever is called so speaks here. */
  speaks?: boolean;
  /** Start of the mention that this one stands in parentheses after: `Lukashenko (Lukashenka)`. */
  gloss?: number;
}

interface Person {
  /** Its different spellings. */
  names: Set<PersonName>;
  canonical: string | undefined;
  /** Starts of its full names, ascending. */
  full: number[];
  /** Start of the bare name taken in last. */
  bare: number;
}

/**
 * Which mentions are one person: full names first (spelling variants, nicknames, initials), then bare names,
 * each to the full name that shares its word; of several, the one named last before it. A speaker's full name counts from
 * the beginning, though labels print the surname alone: `John` may be greeted before the first `MR. KIRBY`.
 *
 * @param mentions In text order.
 * @returns For each mention the number of its person.
 */
export function joinPeople(mentions: readonly PersonMention[]): number[] {
  const people: Person[] = [];
  const byWord = new Map<string, number[]>();
  const owner = new Array<number>(mentions.length).fill(-1);
  const byStart = new Map(mentions.map(({ start }, at) => [start, at]));
  const read = new Map<string, PersonName>();
  const nameOf = (name: string): PersonName => {
    let known = read.get(name);
    if (!known) read.set(name, (known = personName(name)));
    return known;
  };
  const names = mentions.map(({ name }) => nameOf(name));

  const note = (name: PersonName, person: number): void => {
    const { names: known } = people[person]!;
    if (known.has(name)) return;
    known.add(name);
    for (const word of new Set([...name.parts, name.key])) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  };
  const enlist = (at: number, person: number): void => {
    const into = people[person]!;
    const name = names[at]!;
    if (name.parts.length > 1) into.full.push(mentions[at]!.start);
    else into.bare = mentions[at]!.start;
    const { canonical } = mentions[at]!;
    owner[at] = person;
    note(name, person);
    // A speaker known as `Jen Psaki` is `Jen` too, though labels and text say `Psaki` alone.
    if (canonical !== undefined && into.canonical === undefined) note(nameOf(canonical), person);
    into.canonical ??= canonical;
  };
  const create = (at: number): void => {
    people.push({ names: new Set(), canonical: undefined, full: [], bare: -1 });
    enlist(at, people.length - 1);
  };
  const candidates = (name: PersonName): number[] => [...new Set([...(byWord.get(name.last) ?? []), ...(byWord.get(name.key) ?? [])])];

  // What recognizers call by a full name counts as one, however it is printed.
  const full = (at: number): PersonName => {
    const { canonical } = mentions[at]!;
    return names[at]!.parts.length > 1 || canonical === undefined ? names[at]! : nameOf(canonical);
  };

  for (let at = 0; at < mentions.length; at += 1) {
    const name = names[at]!;
    if (name.parts.length < 2) continue;
    const { gloss, canonical } = mentions[at]!;
    const before = gloss === undefined ? undefined : byStart.get(gloss);
    const glossed = before === undefined ? -1 : owner[before]!;
    const same = candidates(name).find(
      (person) =>
        any(people[person]!.names, (known) => known === name || (known.parts.length > 1 && sameFullName(known, name))) ||
        (canonical !== undefined && people[person]!.canonical === canonical),
    );
    if (glossed >= 0) enlist(at, glossed);
    else if (same !== undefined) enlist(at, same);
    else create(at);
  }
  for (const { canonical, speaks } of mentions) {
    if (speaks !== true || canonical === undefined) continue;
    const name = nameOf(canonical);
    if (name.parts.length < 2 || candidates(name).some((person) => any(people[person]!.names, (known) => sameFullName(known, name))))
      continue;
    people.push({ names: new Set(), canonical, full: [], bare: -1 });
    note(name, people.length - 1);
  }
  for (let at = 0; at < mentions.length; at += 1) {
    const name = names[at]!;
    if (owner[at] !== -1) continue;
    const fits = [...new Set([...(byWord.get(name.last) ?? []), ...(byWord.get(name.key) ?? [])])].filter((person) =>
      any(people[person]!.names, (known) => known.parts.some((part) => sameWord(part, name.last))),
    );
    const surnamed = fits.filter((person) => any(people[person]!.names, (known) => sameWord(known.last, name.last)));
    const choice = nearest(surnamed.length > 0 ? surnamed : fits, people, mentions[at]!.start);
    if (choice !== undefined) {
      enlist(at, choice);
      continue;
    }
    const { canonical } = mentions[at]!;
    const known = canonical === undefined ? undefined : candidates(full(at)).find((person) => people[person]!.canonical === canonical);
    if (known === undefined) create(at);
    else enlist(at, known);
  }
  return owner;
}

const any = <T>(items: Iterable<T>, test: (item: T) => boolean): boolean => {
  for (const item of items) if (test(item)) return true;
  return false;
};

/** The person named last before `start`, else the one named first after it. */
function nearest(fits: readonly number[], people: readonly Person[], start: number): number | undefined {
  if (fits.length < 2) return fits[0];
  let best: { person: number; distance: number } | undefined;
  for (const person of fits) {
    const { full, bare } = people[person]!;
    let low = 0;
    let high = full.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (full[middle]! <= start) low = middle + 1;
      else high = middle;
    }
    const before = Math.max(full[low - 1] ?? -1, bare);
    const distance = before >= 0 ? start - before : ((full[low] ?? Infinity) - start) * 1e6;
    if (best === undefined || distance < best.distance) best = { person, distance };
  }
  return best?.person;
}
