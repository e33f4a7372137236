import type { Briefing, Entity, EntityType, Mention, Turn } from '../model.js';
import { indexOf, isPodium, turnsOf } from './lists.js';
import { ownEntities } from './questions.js';
import type { NameGap } from './types.js';
import { readWords, spokenText } from './words.js';

/** Names that somebody may avoid; offices, dates and sums are not. */
const types: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'group', 'place', 'treaty', 'event']);
const order: readonly EntityType[] = ['person', 'organization', 'event', 'treaty', 'group', 'place'];
/** Longest name that is looked for word by word. */
const longestName = 8;

/**
 * Names that are asked about and that the podium never says, in any spelling: not as an entity, nor word by word. A
 * surname alone counts as said, a pronoun or a title does not.
 *
 * @param briefing A briefing with entities.
 * @returns Persons first, then organizations, events, treaties, groups and places; within a type the most asked about first.
 * @example unsaidNames(briefing).map(({ name }) => name) // ['Emmanuel Macron', 'Coordination Council', …]
 */
export function unsaidNames(briefing: Briefing<string>): NameGap[] {
  return gaps(briefing, 'press');
}

/** The reverse: names that the podium brings up and that nobody asks about. Those of the room and the house are left out. */
export function unpromptedNames(briefing: Briefing<string>): NameGap[] {
  return gaps(briefing, 'podium');
}

function gaps(briefing: Briefing<string>, side: 'press' | 'podium'): NameGap[] {
  const index = indexOf(briefing);
  const own = ownEntities(briefing);
  const exchangesOf = exchangesByTurn(briefing);
  const sideOf = new Map(briefing.turns.map((turn): [string, 'press' | 'podium'] => [turn.id, isPodium(turn) ? 'podium' : 'press']));
  const answers = new Set(briefing.exchanges.flatMap(({ answer }) => answer));
  const counts = (mention: Mention): boolean =>
    mention.turn !== null &&
    sideOf.get(mention.turn) === side &&
    (side === 'press' ? exchangesOf.has(mention.turn) : answers.has(mention.turn));
  const candidates = briefing.entities.filter(({ type, id, name }) => types.has(type) && !own.has(id) && name.length > 2);
  const other = briefing.turns.filter((turn) => sideOf.get(turn.id) !== side);
  const said = saidIn(other, candidates);
  const found = candidates.flatMap((entity): NameGap[] => {
    const here = entity.mentions.filter(counts).filter((mention) => {
      const turn = index.turns.get(mention.turn ?? '');
      return !isCall(turn, mention) && !(entity.type === 'group' && modifies(turn, mention));
    });
    if (here.length === 0 || said.has(entity.id)) return [];
    if (entity.mentions.some(({ turn }) => turn !== null && sideOf.get(turn) !== side)) return [];
    const { id, type, name, aliases } = entity;
    const exchanges = [...new Set(here.flatMap(({ turn }) => exchangesOf.get(turn ?? '') ?? []))];
    return [
      { entity: id, type, name, aliases: [...aliases], exchanges, mentions: here.map(({ start, end, text }) => ({ start, end, text })) },
    ];
  });
  return found.sort(
    (a, b) =>
      order.indexOf(a.type) - order.indexOf(b.type) ||
      b.exchanges.length - a.exchanges.length ||
      b.mentions.length - a.mentions.length ||
      a.mentions[0]!.start - b.mentions[0]!.start,
  );
}

/** Ids of the exchanges that a turn stands in. */
function exchangesByTurn(briefing: Briefing<string>): ReadonlyMap<string, string[]> {
  const byTurn = new Map<string, string[]>();
  const index = indexOf(briefing);
  for (const { id, question, answer, interjections } of briefing.exchanges) {
    for (const turn of turnsOf(index, [...question, ...interjections, ...answer]))
      byTurn.set(turn.id, [...(byTurn.get(turn.id) ?? []), id]);
  }
  return byTurn;
}

/** "Go ahead, Maria.": a name in a short turn or at the very end of one calls somebody. */
function isCall(turn: Turn | undefined, { start, end }: Mention): boolean {
  if (turn === undefined) return false;
  const after = turn.text.slice(end - turn.start);
  const before = turn.text.slice(Math.max(0, start - turn.start - 60), start - turn.start);
  // "Like Maria asked": a colleague, not a matter.
  if (!/\s/u.test(turn.text.slice(start - turn.start, end - turn.start)) && colleague.test(before.slice(-30) + after.slice(0, 30)))
    return true;
  if (!/^[.?!\s]*$/u.test(after) && !/^[,.?!]? (?:go ahead|please|you|and then)\b/iu.test(after)) return false;
  return (
    /(?:^|[.?!…—–)\]]|over to|turn to|back to|go ahead|thank you|thanks|okay|yes|yeah|all right|next|right)[,.]?\s*$/iu.test(before) ||
    turn.text.length < 30
  );
}

const colleague = /\b(?:question|asked|asking|follow|colleague|mentioned|thank|thanks|point)\b/iu;

/** "French President": the adjective belongs to the office. */
const modifies = (turn: Turn | undefined, { end }: Mention): boolean =>
  turn !== undefined && /^ \p{Lu}/u.test(turn.text.slice(end - turn.start, end - turn.start + 2));

/** Ids of entities of which some spelling is said in these turns, whether or not it was recognized there. */
function saidIn(turns: readonly Turn[], entities: readonly Entity[]): ReadonlySet<string> {
  const byFirst = new Map<string, { id: string; rest: string[] }[]>();
  for (const entity of entities) {
    for (const spelling of spellingsOf(entity)) {
      const [first, ...rest] = readWords(spelling).lower;
      if (first === undefined || rest.length >= longestName) continue;
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [{ id: entity.id, rest }]);
      else list.push({ id: entity.id, rest });
    }
  }
  const said = new Set<string>();
  for (const turn of turns) {
    const { lower, capital } = readWords(spokenText(turn));
    for (let at = 0; at < lower.length; at += 1) {
      const list = capital[at] || lower[at + 1] !== undefined ? byFirst.get(lower[at]!) : undefined;
      for (const { id, rest } of list ?? []) {
        if ((rest.length > 0 || capital[at]) && rest.every((word, k) => lower[at + 1 + k] === word)) said.add(id);
      }
    }
  }
  return said;
}

/** Name, aliases, a person's surname, a long name without its last word ("Collective Security Treaty" of the organization). */
function spellingsOf({ type, name, aliases }: Entity): string[] {
  const all = [name, ...aliases];
  const words = name.split(/\s+/u);
  if (type === 'person' && words.length > 1) all.push(words.at(-1)!);
  if (type === 'organization' && words.length > 3) all.push(words.slice(0, -1).join(' '));
  return all;
}
