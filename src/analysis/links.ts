import type { Briefing, Exchange } from '../model.js';
import { indexOf, turnsOf } from './lists.js';
import type { Index } from './lists.js';
import type { Question } from './questions.js';
import { ownEntities, questionsOf } from './questions.js';
import type { Likeness } from './similarity.js';
import { alike, featureOf, featuresOf, weigh } from './similarity.js';
import type { ChainLink } from './types.js';
import { readWords } from './words.js';

/** How many exchanges back a matter is remembered. */
const memory = 100;
/** Likeness from which two questions are about one matter; lower where the asker says so. */
const alikeFrom = 0.2;
const alikeIfSaid = 0.1;

const saysSo =
  /\b(?:follow(?:ing)?[- ]?up|to follow (?:up )?on|following on|my colleague|earlier question|(?:asked|question|answer|asking) (?:earlier|before)|(?:come|go|going|coming|circle|get) back to|return to|clarify|more (?:exactly|precisely|specific(?:ally)?)|(?:press|pin) you|staying on|still on)\b/iu;

const opener = /^[\s"“—–.-]*(?:but|so|and|well|because|or|then|which|why|really|except|though|if so|if not|yet|again)\b/iu;
const presses =
  /\b(?:you (?:didn[’']t|did not|haven[’']t|have not|just said|gave no|never)|my question|answer (?:the|my) |do you mean|does that mean|are you saying|so you[’']re|sorry|just to (?:clarify|be clear|follow)|follow(?:ing)?[- ]up)\b/iu;
const newMatter =
  /^[\s"“—–.-]*(?:(?:okay|and|then|so|all right|great|just|also|now|thanks|thank you)[,.]? ){0,3}(?:one (?:more|other|last|quick|final)|another|second(?:ly)?|separate(?:ly)?|a (?:different|separate|quick|second)|on (?!that|this)|two |finally|lastly|switching|turning|moving|different|unrelated|third|my (?:second|other)|to a|regarding)/iu;
const pointing = /\b(?:that|this|it|its|they|them|their|those|these|he|she|him|her|his|such|there)\b/iu;

/** The links of a briefing: at most one back from each exchange. */
export function linksOf(briefing: Briefing<string>): Map<string, ChainLink> {
  const index = indexOf(briefing);
  const questions = questionsOf(briefing, index);
  const own = ownEntities(briefing);
  const likeness = weigh(questions.map((question) => featuresOf(question, own)));
  const places = new Map(questions.map(({ exchange }, place) => [exchange.id, place]));
  const links = new Map<string, ChainLink>();
  const postings = new Map<string, number[]>();
  questions.forEach((question, place) => {
    const { exchange } = question;
    const followed = exchange.follows === undefined ? undefined : places.get(exchange.follows);
    const signed = followed === undefined ? undefined : bySign(index, questions, likeness, place, followed);
    const link = signed ?? bySimilarity(index, questions, likeness, place, postings);
    if (link !== undefined) links.set(exchange.id, link);
    remember(postings, likeness, place);
  });
  return links;
}

function remember(postings: Map<string, number[]>, { features }: Likeness, place: number): void {
  for (const name of features[place]!.names.keys()) {
    const list = postings.get(name);
    if (list === undefined) postings.set(name, [place]);
    else list.push(place);
  }
}

/** What the pairing says this exchange follows, where the words bear it out. */
function bySign(index: Index, questions: readonly Question[], likeness: Likeness, place: number, earlier: number): ChainLink | undefined {
  const { exchange, turns } = questions[place]!;
  const from = questions[earlier]!.exchange;
  const { score, shared } = alike(likeness, earlier, place);
  const text = turns.map((turn) => turn.text).join(' ');
  const kind = exchange.followKind ?? 'pursuit';
  const link = { from: from.id, to: exchange.id, kind, score, shared: printed(likeness, place, shared) };
  const asker = kind === 'pursuit' ? 'The same asker' : 'Another asker';
  if (score >= alikeFrom && shared.length >= 2) return { ...link, by: 'similarity', reason: `${asker} takes up ${listed(link.shared)}.` };
  const taken = takenFromAnswer(index, likeness, place, from);
  if (taken.length > 0) {
    return { ...link, by: 'sign', shared: taken, reason: `${asker} takes up words of the answer: ${listed(taken)}.` };
  }
  if (newMatter.test(text)) return undefined;
  if (kind === 'pursuit' && presses.test(text) && text.length < 400)
    return { ...link, by: 'sign', reason: 'The same asker presses for an answer.' };
  if (opener.test(text) && text.length < 300) return { ...link, by: 'sign', reason: `${asker} goes on with “${firstWords(text)} …”.` };
  const asks = exchange.asks.map((ask) => ask.text).join(' ');
  if (kind === 'pursuit' && text.length < 120 && pointing.test(asks))
    return { ...link, by: 'sign', reason: 'The same asker points back at what was said.' };
  return score >= alikeFrom && shared.length > 0
    ? { ...link, by: 'similarity', reason: `${asker} takes up ${listed(link.shared)}.` }
    : undefined;
}

const firstWords = (text: string): string => text.trim().split(/\s+/u).slice(0, 4).join(' ').replace(/[“”"]/gu, '');

/** Words of a question that its own question before does not hold, but the answer does. */
function takenFromAnswer(index: Index, { features, weight }: Likeness, place: number, from: Exchange<string>): string[] {
  const mine = features[place]!.names;
  if (mine.size === 0 || mine.size > 25) return [];
  const said = new Set<string>();
  for (const turn of turnsOf(index, from.answer)) {
    const words = readWords(turn.text, 0, Math.min(turn.text.length, 6000));
    for (const word of words.lower) said.add(featureOf(word) ?? '');
  }
  const taken = [...mine.keys()].filter((name) => !name.startsWith('@') && said.has(name));
  taken.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  return taken.length >= 2 || (taken.length === 1 && mine.size <= 6) ? taken.map((name) => mine.get(name)!) : [];
}

/** The most alike of the questions before. */
function bySimilarity(
  index: Index,
  questions: readonly Question[],
  likeness: Likeness,
  place: number,
  postings: ReadonlyMap<string, number[]>,
): ChainLink | undefined {
  const { features, weight } = likeness;
  const sums = new Map<number, { sum: number; count: number; words: number }>();
  for (const name of features[place]!.names.keys()) {
    const holders = postings.get(name) ?? [];
    for (let at = holders.length - 1; at >= 0 && holders[at]! >= place - memory; at -= 1) {
      const entry = sums.get(holders[at]!) ?? { sum: 0, count: 0, words: 0 };
      sums.set(holders[at]!, { sum: entry.sum + weight(name), count: entry.count + 1, words: entry.words + Number(!name.startsWith('@')) });
    }
  }
  let best = -1;
  let most = 0;
  for (const [earlier, { sum, count, words }] of sums) {
    if (count < 2 || words === 0) continue;
    const score = sum / (features[place]!.norm * features[earlier]!.norm || 1);
    if (score > most || (score === most && earlier > best)) {
      best = earlier;
      most = score;
    }
  }
  const said = questions[place]!.turns.some(({ text }) => saysSo.test(text));
  if (best < 0 || most < (said ? alikeIfSaid : alikeFrom)) return undefined;
  const from = questions[best]!.exchange;
  const to = questions[place]!.exchange;
  const shared = printed(likeness, place, alike(likeness, best, place).shared);
  const kind = sameAsker(index, from, to) ? 'pursuit' : 'relay';
  const reason = `${kind === 'pursuit' ? 'The same asker' : 'Another asker'} comes back to ${listed(shared)}.`;
  return { from: from.id, to: to.id, kind, by: 'similarity', score: most, shared, reason };
}

/** Anonymous askers are never the same. */
function sameAsker(index: Index, a: Exchange<string>, b: Exchange<string>): boolean {
  const [one, other] = [a, b].map((exchange) => index.turns.get(exchange.asks.at(-1)?.turn ?? exchange.question.at(-1) ?? '')?.speaker);
  return one !== undefined && one !== null && one === other && index.speakers.get(one)?.anonymous === false;
}

const printed = ({ features }: Likeness, place: number, shared: readonly string[]): string[] =>
  shared.map((name) => features[place]!.names.get(name)!);

const listed = (words: readonly string[]): string => {
  const few = words.slice(0, 4);
  return few.length < 2 ? few.join('') : `${few.slice(0, -1).join(', ')} and ${few.at(-1)!}`;
};
