import type { Entity, EntityType, Mention, Turn } from '../../model.js';
import type { Found } from '../overlap.js';
import { fold } from '../text/fold.js';
import { withoutBreaks } from '../text/hyphens.js';
import { cleanName } from './names.js';
import { joinPeople } from './people.js';
import type { PersonMention } from './people.js';
import { joinAcronyms, joinServices, shortUnion, titled } from './short-names.js';

const valued = new Set<EntityType>(['date', 'money', 'quantity']);

interface Draft {
  type: EntityType;
  found: { mention: Found; name: string }[];
}

/**
 * Joins mentions into entities: what names the same thing in this text.
 *
 * @param found Settled mentions in text order.
 * @param turns Where mentions lie; empty for a bare text.
 */
export function resolve(text: string, found: readonly Found[], turns: readonly Turn[]): Entity[] {
  const cleaned = new Map<string, string>();
  const named = found.map((mention) => ({ mention, name: nameOf(text, mention, cleaned) }));
  const keys = keysOf(text, named);
  const drafts = new Map<string, Draft>();
  named.forEach((item, at) => {
    const key = keys[at]!;
    const draft = drafts.get(key);
    if (draft) draft.found.push(item);
    else drafts.set(key, { type: item.mention.type, found: [item] });
  });
  const list = [...drafts.entries()].map(([key, draft]) => ({ key, draft }));
  const ids = new Map(list.map(({ key }, at) => [key, `e${at + 1}`]));
  const persons = found.map((mention, at) => ({ mention, id: ids.get(keys[at]!)! })).filter(({ mention }) => mention.type === 'person');
  const turnOf = turnFinder(turns);
  return list.map(({ key, draft }) =>
    entity(ids.get(key)!, draft, text, turnOf, draft.type === 'role' ? holderFinder(text, persons) : undefined),
  );
}

/** What a mention says, without brackets, possessive and article. */
function nameOf(text: string, { start, end, type }: Found, cleaned: Map<string, string>): string {
  const printed = text.slice(start, end);
  if (valued.has(type)) return printed.replace(/\s+/gu, ' ');
  let clean = cleaned.get(printed);
  if (clean === undefined) cleaned.set(printed, (clean = cleanName(withoutBreaks(printed)) || printed));
  return clean;
}

/** For each mention a key; mentions with one key are one entity. */
function keysOf(text: string, named: readonly { mention: Found; name: string }[]): string[] {
  const folded = new Map<string, string>();
  const keys = named.map(({ mention, name }) => {
    if (mention.type === 'person') return '';
    const known = (valued.has(mention.type) ? mention.normalized : mention.name) ?? name;
    let key = folded.get(known);
    if (key === undefined) folded.set(known, (key = fold(valued.has(mention.type) ? known : known.replace(/^the /iu, ''))));
    return `${mention.type} ${titled.has(mention.type) ? shortUnion(key) : key}`;
  });
  joinPersons(text, named, keys);
  joinAcronyms(text, named, keys);
  joinServices(named, keys);
  return keys;
}

function joinPersons(text: string, named: readonly { mention: Found; name: string }[], keys: string[]): void {
  const at: number[] = [];
  const people: PersonMention[] = [];
  named.forEach(({ mention, name }, index) => {
    if (mention.type !== 'person') return;
    const before = named[index - 1]?.mention;
    const gloss = before?.type === 'person' && /^\s*\($/u.test(text.slice(before.end, mention.start)) && text[mention.end] === ')';
    at.push(index);
    people.push({
      start: mention.start,
      name,
      canonical: mention.name,
      speaks: mention.recognizer === 'roster',
      ...(gloss && alike(text, before, mention) ? { gloss: before.start } : {}),
    });
  });
  joinPeople(people).forEach((person, index) => (keys[at[index]!] = `person ${person}`));
}

/** A name in parentheses is another spelling only if it looks like one: `Batman (Keaton)` is none. */
function alike(text: string, a: Found, b: Found): boolean {
  const letters = (mention: Found): string => fold(text.slice(mention.start, mention.end)).replace(/[^a-z]/gu, '');
  const [one, other] = [letters(a), letters(b)];
  const pairs = (word: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)));
  const [left, right] = [pairs(one), pairs(other)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return one[0] === other[0] && (2 * shared) / (left.size + right.size || 1) > 0.25;
}

function entity(
  id: string,
  { type, found }: Draft,
  text: string,
  turnOf: (start: number) => string | null,
  holder: ((role: Found) => string | undefined) | undefined,
): Entity {
  const printed = [...new Set(found.map(({ name }) => name))];
  const canonical = found.find(({ mention }) => mention.name !== undefined)?.mention.name;
  const name = valued.has(type) ? printed[0]! : nameBy(canonical, printed, type);
  const ids = found.find(({ mention }) => mention.ids)?.mention.ids;
  const extra = found.flatMap(({ mention }) => mention.aliases ?? []);
  return {
    id,
    type,
    name,
    aliases: [...new Set([...printed, ...extra])].filter((alias) => alias !== name),
    ...(ids ? { ids } : {}),
    mentions: found.map(({ mention: { start, end, recognizer, normalized }, mention }): Mention => {
      const made: Mention = { start, end, text: text.slice(start, end), turn: turnOf(start), recognizer };
      if (normalized !== undefined) made.normalized = normalized;
      const of = holder?.(mention);
      if (of !== undefined) made.of = of;
      return made;
    }),
  };
}

/** What recognizers call it; a person called by one word takes the full name that the text has. */
function nameBy(canonical: string | undefined, printed: readonly string[], type: EntityType): string {
  if (canonical === undefined) return fullest(printed, type);
  return type === 'person' && !canonical.includes(' ') ? fullest([canonical, ...printed], type) : canonical;
}

/** The name with most words, capitals throughout last; of equals the first. */
function fullest(names: readonly string[], type: EntityType): string {
  const rank = (name: string): number =>
    (type === 'person' ? name.split(' ').length * 100 : name.length) - (name === name.toUpperCase() && type === 'person' ? 50 : 0);
  return names.reduce((best, name) => (rank(name) > rank(best) ? name : best));
}

/** Finds the person that a role stands before (`President Putin`) or, set off by a comma, after. */
function holderFinder(text: string, persons: readonly { mention: Found; id: string }[]): (role: Found) => string | undefined {
  return (role) => {
    let low = 0;
    let high = persons.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (persons[middle]!.mention.start < role.end) low = middle + 1;
      else high = middle;
    }
    const next = persons[low];
    if (
      next &&
      next.mention.start - role.end <= 4 &&
      joins(text.slice(role.end, next.mention.start)) &&
      !isVocative(text, role, next.mention.start)
    )
      return next.id;
    const before = persons[low - 1];
    if (before && role.start - before.mention.end <= 6 && /^\]?, (?:the )?$/u.test(text.slice(before.mention.end, role.start)))
      return before.id;
    return undefined;
  };
}

/** The turn that holds an offset. */
function turnFinder(turns: readonly Turn[]): (start: number) => string | null {
  return (start) => {
    let low = 0;
    let high = turns.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (turns[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const turn = turns[low];
    return turn && turn.start <= start ? turn.id : null;
  };
}

/** `Mr. President, David` addresses one and names another; `the President, David` is rare in speech too. */
function isVocative(text: string, role: Found, next: number): boolean {
  return (
    text.slice(role.end, next).includes(',') &&
    /\b(?:mr|madam|mister|mrs|ms)\.? $/iu.test(text.slice(Math.max(0, role.start - 8), role.start))
  );
}

/** Blanks, commas and brackets, and no blank line, after which somebody else may speak. */
const joins = (between: string): boolean => /^[\s,[\]]*$/u.test(between) && between.split('\n').length < 3;
