import { personName, sameFullName, sameWord } from './names.js';
import type { PersonName } from './names.js';

/** A mention of a person, as the joining sees it. */
export interface PersonMention {
  start: number;
  /** As printed, brackets and possessive off. */
  name: string;
  /** What a recognizer says it stands for. */
  canonical: string | undefined;
  /** Start of the mention that this one stands in parentheses after: `Lukashenko (Lukashenka)`. */
  gloss?: number;
}

interface Person {
  names: PersonName[];
  canonical: string | undefined;
  starts: number[];
}

/**
 * Which mentions are one person: full names first (spelling variants, nicknames, initials), then bare names,
 * each to the full name that shares its word; of several, the one named last before it.
 *
 * @param mentions In text order.
 * @returns For each mention the number of its person.
 */
export function joinPeople(mentions: readonly PersonMention[]): number[] {
  const people: Person[] = [];
  const byWord = new Map<string, number[]>();
  const owner = new Array<number>(mentions.length).fill(-1);
  const byStart = new Map(mentions.map(({ start }, at) => [start, at]));
  const names = mentions.map(({ name }) => personName(name));

  const enlist = (at: number, person: number): void => {
    const { names: known, starts } = people[person]!;
    const name = names[at]!;
    known.push(name);
    starts.push(mentions[at]!.start);
    people[person]!.canonical ??= mentions[at]!.canonical;
    for (const word of new Set([...name.parts, name.key])) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [person]);
      else if (!list.includes(person)) list.push(person);
    }
    owner[at] = person;
  };
  const create = (at: number): void => {
    people.push({ names: [], canonical: undefined, starts: [] });
    enlist(at, people.length - 1);
  };
  const candidates = (name: PersonName): number[] => [...new Set([...(byWord.get(name.last) ?? []), ...(byWord.get(name.key) ?? [])])];

  // What recognizers call by a full name counts as one, however it is printed.
  const full = (at: number): PersonName => {
    const { canonical } = mentions[at]!;
    return names[at]!.parts.length > 1 || canonical === undefined ? names[at]! : personName(canonical);
  };

  for (let at = 0; at < mentions.length; at += 1) {
    const name = names[at]!;
    if (name.parts.length < 2) continue;
    const { gloss, canonical } = mentions[at]!;
    const before = gloss === undefined ? undefined : byStart.get(gloss);
    const glossed = before === undefined ? -1 : owner[before]!;
    const same = candidates(name).find((person) =>
      people[person]!.names.some((known) => (known.parts.length > 1 ? sameFullName(known, name) : false)) ||
      (canonical !== undefined && people[person]!.canonical === canonical));
    if (glossed >= 0) enlist(at, glossed);
    else if (same !== undefined) enlist(at, same);
    else create(at);
  }
  for (let at = 0; at < mentions.length; at += 1) {
    const name = names[at]!;
    if (owner[at] !== -1) continue;
    const fits = [...new Set([...(byWord.get(name.last) ?? []), ...(byWord.get(name.key) ?? [])])].filter((person) =>
      people[person]!.names.some((known) => known.parts.some((part) => sameWord(part, name.last))));
    const surnamed = fits.filter((person) => people[person]!.names.some((known) => sameWord(known.last, name.last)));
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

/** The person named last before `start`, else the one named first after it. */
function nearest(fits: readonly number[], people: readonly Person[], start: number): number | undefined {
  let best: { person: number; distance: number } | undefined;
  for (const person of fits) {
    for (const known of people[person]!.starts) {
      const distance = known <= start ? start - known : (known - start) * 1e6;
      if (best === undefined || distance < best.distance) best = { person, distance };
    }
  }
  return best?.person;
}
