import type { Briefing, Entity, EntityType, Exchange, Mention, Turn } from '../model.js';
import { indexOf, turnsOf } from './lists.js';
import type { Index } from './lists.js';

/** A mention with its entity. */
export interface Named {
  entity: Entity;
  mention: Mention;
}

/** Types that a matter can be: dates, sums, offices and adjectives of nationality are not. */
export const matterTypes: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'place', 'treaty', 'event']);

/** Mentions by turn, in text order. */
export function mentionsByTurn(briefing: Briefing<string>): ReadonlyMap<string, Named[]> {
  const byTurn = new Map<string, Named[]>();
  for (const entity of briefing.entities) {
    for (const mention of entity.mentions) {
      if (mention.turn === null) continue;
      const list = byTurn.get(mention.turn);
      if (list === undefined) byTurn.set(mention.turn, [{ entity, mention }]);
      else list.push({ entity, mention });
    }
  }
  for (const list of byTurn.values()) list.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return byTurn;
}

/** Houses that stand for whoever answers: "Does the White House …" is about something else. */
const houses: ReadonlySet<string> = new Set([
  'white house',
  'kremlin',
  'pentagon',
  'downing street',
  'elysee',
  'élysée',
  'state department',
  'sir',
  'madam',
  'mr',
  'ms',
]);

/** Entities that are the briefing itself: its speakers, its outlets, its house. Nobody asks about them by naming them. */
export function ownEntities(briefing: Briefing<string>): ReadonlySet<string> {
  const names = new Set<string>();
  const firstNames = new Set<string>();
  for (const { name, labels, role, anonymous } of briefing.speakers) {
    if (anonymous) continue;
    for (const each of [name, ...labels]) names.add(each.toLowerCase());
    // "Karoline", "Mr. Leavitt": called by part of the name.
    if (role !== 'audience') for (const part of name.toLowerCase().split(/\s+/u)) firstNames.add(part);
  }
  const { institution, spokespersons } = briefing.header;
  if (institution !== undefined) names.add(institution.toLowerCase().replace(/^the /u, '')).add(institution.toLowerCase());
  for (const name of spokespersons) for (const part of [name, ...name.split(/\s+/u)]) names.add(part.toLowerCase());
  const own = new Set<string>();
  for (const { id, type, name, aliases } of briefing.entities) {
    const all = [name, ...aliases].map((each) => each.toLowerCase());
    if (
      type === 'outlet' ||
      houses.has(name.toLowerCase().replace(/^the /u, '')) ||
      all.some((each) => names.has(each)) ||
      (type === 'person' && firstNames.has(name.toLowerCase()))
    )
      own.add(id);
  }
  // "Maria Hill, BBC News.": whoever asks says who they are.
  for (const list of mentionsByTurn(briefing).values()) {
    list.forEach(({ entity, mention }, at) => {
      const next = list[at + 1];
      if (entity.type === 'person' && next?.entity.type === 'outlet' && next.mention.start - mention.end <= 10) own.add(entity.id);
    });
  }
  return own;
}

/** A press turn's question, with what is named in it. */
export interface Question {
  exchange: Exchange<string>;
  turns: Turn[];
  named: Named[];
}

/** The exchanges that ask something, each with its question. */
export function questionsOf(briefing: Briefing<string>, index: Index = indexOf(briefing)): Question[] {
  const mentions = mentionsByTurn(briefing);
  return briefing.exchanges
    .filter(({ asks }) => asks.length > 0)
    .map((exchange) => {
      // A question may run over many turns with answers between; the pairing lists only those that ask.
      const turns = turnsOf(index, exchange.question);
      return { exchange, turns, named: turns.flatMap((turn) => mentions.get(turn.id) ?? []) };
    });
}
