import type { Briefing } from '../model.js';
import { byCode, listOf } from './lists.js';
import { nounGroups, wordKinds } from './noun-groups.js';
import type { WordKind } from './noun-groups.js';
import { commonest } from './outlets.js';
import type { Named, Question } from './questions.js';
import { matterTypes, ownEntities, questionsOf } from './questions.js';
import type { Briefings, ExchangeRef, Topic } from './types.js';
import { readWords, spokenText } from './words.js';

/** How many topics. */
export interface TopicOptions {
  /** At most so many, the weightiest first. Default 50. */
  limit?: number;
  /** Least number of exchanges that hold it. Default 1. */
  minExchanges?: number;
}

/** A noun group or a name, and all places where questions hold it. */
interface Candidate {
  key: string;
  spellings: Map<string, number>;
  size: number;
  /** Sum over exchanges of 1, or 0.5 where only the preamble holds it. */
  weight: number;
  exchanges: Map<string, ExchangeRef>;
  asks: Set<string>;
  briefings: Set<number>;
  /** Longer groups that hold it, each with its weight: for the C-value. */
  entityType?: Topic['entityType'];
}

/**
 * What the asks are about: names and noun groups of the questions, ranked by C-value.
 *
 * Method: noun groups are cut by a light chunker, names come from the entities. A candidate counts once for each
 * exchange: 1 where an ask itself holds it, half where only the words before the ask do. The C-value (Frantzi, Ananiadou
 * and Mima 2000) weighs the count by the length and takes off what longer candidates around it account for, so that
 * "coordination" does not stand beside "Coordination Council". A candidate whose only exchange is also held by a weightier
 * one inside it is dropped.
 *
 * @param briefings One briefing or several.
 * @returns Topics, the weightiest first.
 * @example topics(briefing, { limit: 5 }).map(({ name, asks }) => `${name}: ${asks}`)
 */
export function topics(briefings: Briefings, { limit = 50, minExchanges = 1 }: TopicOptions = {}): Topic[] {
  return rank(candidatesOf(listOf(briefings)))
    .filter(({ candidate }) => candidate.exchanges.size >= minExchanges)
    .slice(0, limit)
    .map(({ candidate, score }) => ({
      key: candidate.key,
      name: commonest(candidate.spellings),
      score,
      asks: candidate.asks.size,
      briefings: candidate.briefings.size,
      exchanges: [...candidate.exchanges.values()],
      ...(candidate.entityType === undefined ? {} : { entityType: candidate.entityType }),
    }));
}

/** For each ask the topics of the whole that it holds: those of two exchanges or more. */
export function topicIndex(list: ReturnType<typeof listOf>): (briefing: number, ask: string) => { key: string; name: string }[] {
  const byAsk = new Map<string, { key: string; name: string }[]>();
  for (const { candidate } of rank(candidatesOf(list))) {
    if (candidate.exchanges.size < 2) continue;
    const topic = { key: candidate.key, name: commonest(candidate.spellings) };
    for (const ask of candidate.asks) byAsk.set(ask, [...(byAsk.get(ask) ?? []), topic]);
  }
  return (briefing, ask) => byAsk.get(`${briefing} ${ask}`) ?? [];
}

function candidatesOf(list: readonly Briefing<string>[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  list.forEach((briefing, place) => {
    const own = ownEntities(briefing);
    for (const question of questionsOf(briefing)) readQuestion(found, question, own, place);
  });
  return found;
}

function readQuestion(found: Map<string, Candidate>, { exchange, turns, named }: Question, own: ReadonlySet<string>, place: number): void {
  const ref = { briefing: place, exchange: exchange.id };
  const id = `${place} ${exchange.id}`;
  const holders = new Map<string, { candidate: Candidate; asked: boolean }>();
  const put = (key: string, size: number, name: string, start: number, end: number, entityType?: Topic['entityType']): void => {
    let candidate = found.get(key);
    if (candidate === undefined) {
      candidate = { key, size, weight: 0, spellings: new Map(), exchanges: new Map(), asks: new Set(), briefings: new Set() };
      if (entityType !== undefined) candidate.entityType = entityType;
      found.set(key, candidate);
    }
    candidate.spellings.set(name, (candidate.spellings.get(name) ?? 0) + 1);
    candidate.briefings.add(place);
    candidate.exchanges.set(id, ref);
    const asks = exchange.asks.filter((ask) => ask.start < end && start < ask.end);
    for (const ask of asks) candidate.asks.add(`${place} ${ask.id}`);
    const holder = holders.get(key) ?? { candidate, asked: false };
    holder.asked ||= asks.length > 0;
    holders.set(key, holder);
  };
  for (const { entity, mention } of named) {
    if (!matterTypes.has(entity.type) || own.has(entity.id) || entity.name.length < 3) continue;
    put(`@${entity.name.toLowerCase()}`, 2, entity.name, mention.start, mention.end, entity.type);
  }
  const mentions = new Map<string | null, Named[]>(turns.map(({ id }) => [id, []]));
  for (const each of named) mentions.get(each.mention.turn)?.push(each);
  for (const turn of turns) {
    const words = readWords(spokenText(turn));
    const kinds = kindsOf(words.start, turn.start, mentions.get(turn.id) ?? []);
    for (const { from, to, key } of nounGroups(words, (at) => kinds[at] ?? wordKinds.plain)) {
      const start = words.start[from]!;
      const end = words.end[to - 1]!;
      const name = turn.text
        .slice(start, end)
        .replace(/[\s[\]]+/gu, ' ')
        .trim();
      put(key, key.split(' ').length, kinds[from] === wordKinds.name ? name : lowerFirst(name), turn.start + start, turn.start + end);
    }
  }
  for (const { candidate, asked } of holders.values()) candidate.weight += asked ? 1 : 0.5;
}

const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) && !/\s\p{Lu}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;

/** What the entities say of each word. Mentions are in text order. */
function kindsOf(starts: readonly number[], offset: number, named: readonly Named[]): WordKind[] {
  const kinds: WordKind[] = new Array<WordKind>(starts.length).fill(wordKinds.plain);
  let at = 0;
  for (const { entity, mention } of named) {
    if (mention.end <= offset) continue;
    while (at < starts.length && starts[at]! + offset < mention.start) at += 1;
    for (let inside = at; inside < starts.length && starts[inside]! + offset < mention.end; inside += 1) {
      const modifies = entity.type === 'group' || entity.type === 'place' || entity.type === 'organization';
      kinds[inside] = modifies && kinds[inside] !== wordKinds.stop ? wordKinds.name : wordKinds.stop;
    }
  }
  return kinds;
}

/** C-value: log2(length + 1) × (weight − mean weight of the longer candidates that hold it). */
function rank(found: ReadonlyMap<string, Candidate>): { candidate: Candidate; score: number }[] {
  const longer = new Map<string, { sum: number; count: number; most: number }>();
  for (const { key, weight } of found.values()) {
    if (key.startsWith('@')) continue;
    for (const part of partsOf(key)) {
      if (!found.has(part)) continue;
      const entry = longer.get(part) ?? { sum: 0, count: 0, most: 0 };
      longer.set(part, { sum: entry.sum + weight, count: entry.count + 1, most: Math.max(entry.most, weight) });
    }
  }
  const ranked: { candidate: Candidate; score: number }[] = [];
  for (const candidate of found.values()) {
    const around = longer.get(candidate.key);
    const nested = around === undefined ? 0 : around.sum / around.count;
    const score = Math.log2(candidate.size + 1) * (candidate.weight - nested);
    if (score > 0 && !(candidate.size === 1 && candidate.exchanges.size < 2)) ranked.push({ candidate, score });
  }
  return ranked.sort((a, b) => b.score - a.score || byCode(a.candidate.key, b.candidate.key));
}

/** Contiguous parts of a key, shorter than it. */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
  }
  return parts;
}
