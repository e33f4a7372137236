import type { Briefing, Exchange, Span, Turn } from '../model.js';
import { chains } from './chains.js';
import { answeringLabels } from './coverage.js';
import type { Index } from './lists.js';
import { askerOf, indexOf, isPodium, labelOf, speakerName, turnsOf } from './lists.js';
import type { Named } from './questions.js';
import { matterTypes, mentionsByTurn, ownEntities } from './questions.js';
import { landOf } from './similarity.js';
import type { BrokenClosure, Chain } from './types.js';

/** Sentences that close a matter. Data: each bounded, English. */
const closings: readonly RegExp[] = [
  /\b(?:have|has|had|[’']ve|there[’']s|there is|got) (?:really )?(?:nothing|not anything) (?:more |further |else |new )?(?:that I can |I can |I would |to )?(?:add|say)\b/iu,
  /\bnothing (?:more|further|else) (?:I can |to )(?:add|say|offer|report)\b/iu,
  /\b(?:nothing|don[’']t have anything|do not have anything) (?:more |further |else )?to add\b/iu,
  /\b(?:I|we)(?:[’']ve| have)? (?:already )?said (?:all|everything|what|as much as) (?:that )?(?:I|we)\b/iu,
  /\b(?:all|everything) (?:that )?(?:I[’']m|I am|we[’']re|we are|I was) (?:going|prepared|willing) to say\b/iu,
  /\b(?:[’']m|am|[’']re|are|have|[’']ve) (?:done|finished|through) (?:with|talking about|speaking about|discussing) (?:the|this|that|it)\b/iu,
  /\b(?:case|matter|subject|topic|issue|question|discussion|chapter) (?:is|has been) (?:now )?(?:closed|settled|finished)\b|\bcase closed\b/iu,
  /\b(?:I|we)(?:[’']ve| have)? already (?:answered|addressed|responded to|commented on|given)\b/iu,
  /\b(?:comments?|remarks|answers?) (?:on|about) [^.?!]{2,60} (?:exhaustive|comprehensive|complete)\b/iu,
  /\b(?:asked and answered|leave it (?:at|there)|leave that (?:at|there)|end of (?:story|discussion)|let[’']s move on|we[’']re moving on|I[’']m moving on)\b/iu,
  /\bnot going to (?:say|add) (?:anything (?:more|else|further)|any more|more) (?:on|about)\b/iu,
];

/**
 * Matters that the podium closes ("nothing to add", "I have already answered", "we are done with the subject") and that are
 * taken up again. What is closed is what the closing sentence names; where it names nothing, the matter of its exchange.
 * Taken up again: a later question names it, or the exchange's chain goes on.
 *
 * @param briefing A briefing with exchanges, entities and verdicts.
 * @returns In text order; closures that held are left out, and at most 50 later exchanges are named for each.
 * @example brokenClosures(briefing).map(({ closing, takenUp }) => `“${closing.text}”, then ${takenUp.length} more`)
 */
export function brokenClosures(briefing: Briefing<string>): BrokenClosure[] {
  const index = indexOf(briefing);
  const mentions = mentionsByTurn(briefing);
  const own = ownEntities(briefing);
  const answering = answeringLabels(briefing);
  const places = new Map(briefing.exchanges.map(({ id }, place) => [id, place]));
  const threads = new Map<string, Chain[]>();
  for (const chain of chains(briefing)) for (const id of chain.exchanges) push(threads, id, chain);
  /** Where each name is asked about, in text order. */
  const asked = new Map<string, number[]>();
  briefing.exchanges.forEach((exchange, place) => {
    const named = turnsOf(index, exchange.question).flatMap(({ id }) => mentions.get(id) ?? []);
    for (const key of mattersOf(named, own).keys()) push(asked, key, place);
  });
  const seen = new Set<string>();
  return briefing.exchanges.flatMap((exchange, place): BrokenClosure[] => {
    const closed = closingIn(index, exchange, mentions);
    if (closed === undefined || seen.has(closed.turn.id)) return [];
    seen.add(closed.turn.id);
    const { turn, closing } = closed;
    const within = (mentions.get(turn.id) ?? []).filter(({ mention }) => mention.start >= closing.start && mention.end <= closing.end);
    const named = mattersOf(within, own);
    const thread = threads.get(exchange.id) ?? [];
    const later = new Map<number, string>();
    for (const { exchanges, name } of thread) {
      const at = exchanges.indexOf(exchange.id);
      for (const id of exchanges.slice(at + 1, at + 1 + most)) later.set(places.get(id)!, `goes on about ${name}`);
    }
    for (const [key, name] of named) {
      const list = asked.get(key) ?? [];
      const at = firstAfter(list, place);
      for (const next of list.slice(at, at + most)) later.set(next, `names ${name}`);
    }
    if (later.size === 0) return [];
    const takenUp = [...later]
      .sort(([a], [b]) => a - b)
      .slice(0, most)
      .map(([at, because]) => {
        const next = briefing.exchanges[at]!;
        const answered = next.asks.some(({ verdict }) => answering.has(labelOf(verdict) ?? ''));
        return { exchange: next.id, askerName: speakerName(askerOf(index, next)), because, label: labelOf(next.verdict), answered };
      });
    const matter = [...named.values()].join(', ') || thread[0]?.name || '';
    return [{ exchange: exchange.id, turn: turn.id, closing, matter, takenUp }];
  });
}

/** At most so many later exchanges for one closure: in a text that closes in every answer all of them would be quadratic. */
const most = 50;

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Place in a rising list of the first number above a bound. */
function firstAfter(list: readonly number[], bound: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Names by what they stand for; a land and its people are one. */
function mattersOf(named: readonly Named[], own: ReadonlySet<string>): Map<string, string> {
  const matters = new Map<string, string>();
  for (const { entity } of named) {
    if (own.has(entity.id) || !(matterTypes.has(entity.type) || entity.type === 'group')) continue;
    const land = entity.type === 'place' || entity.type === 'group';
    const key = land ? landOf(entity.name) : entity.id;
    if (!matters.has(key)) matters.set(key, entity.name);
  }
  return matters;
}

/** The closing sentence of an answer: the first that names something, else the first. */
function closingIn(
  index: Index,
  { answer }: Exchange<string>,
  mentions: ReadonlyMap<string, Named[]>,
): { turn: Turn; closing: Span } | undefined {
  let plain: { turn: Turn; closing: Span } | undefined;
  for (const turn of turnsOf(index, answer)) {
    if (!isPodium(turn)) continue;
    for (const closing of closings) {
      const match = closing.exec(turn.text);
      if (match === null) continue;
      const [from, to] = sentenceAround(turn.text, match.index, match.index + match[0].length);
      const found = { turn, closing: { start: turn.start + from, end: turn.start + to, text: turn.text.slice(from, to) } };
      const names = mentions.get(turn.id)?.some(({ mention }) => mention.start >= found.closing.start && mention.end <= found.closing.end);
      if (names === true) return found;
      plain ??= found;
    }
  }
  return plain;
}

/** The sentence around a match, 300 units to each side at most. */
function sentenceAround(text: string, from: number, to: number): [number, number] {
  let start = from;
  while (start > 0 && from - start < 300 && !/[.?!\n]/u.test(text[start - 1]!)) start -= 1;
  while (/\s/u.test(text[start]!)) start += 1;
  let end = to;
  while (end < text.length && end - to < 300 && !/[.?!\n]/u.test(text[end]!)) end += 1;
  if (end < text.length && text[end] !== '\n') end += 1;
  return [start, end];
}
