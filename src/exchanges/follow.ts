/**
 * Which exchange takes up which: pursuits by the same asker, relays by another. Likeness is the cosine of the
 * questions' content words, weighed by how rare they are in this briefing (tf-idf without tf: questions are short).
 */
import type { Exchange, Turn } from '../model.js';
import { contentStems } from './merge.js';
import { splitText } from './tokens.js';

/** How many exchanges back a matter is remembered. */
const MEMORY = 60;
/** Likeness from which another asker's question counts as the same matter; lower where the asker says so. */
const ALIKE = 0.24;
const ALIKE_IF_SAID = 0.06;

const saysSo =
  /\b(?:follow(?:ing)?[- ]?up|to follow (?:up )?on|following on|my colleague|earlier question|(?:asked|question) (?:earlier|before)|come back to|go back to|going back to|circle back|return to|(?:clarify|press|pin) (?:you )?(?:on|what|the|\[the|something)|staying on|still on)\b/i;
const presses =
  /\b(?:you (?:didn[’']t|did not|haven[’']t|have not|just said|said|say|mentioned|are saying|were saying)|you[’']re saying|does that mean|is that|do you mean|my question|answer (?:the|my)|respond)\b/i;
const opener = /^[\s"“—–.-]*(?:but|so|and|well|because|or|then|which|why|really|except|though|no|right|okay|yeah|if so|if not|sure)\b/i;
const newMatter =
  /^[\s"“—–.-]*(?:(?:okay|and|then|all right|great|just|also|now|thanks|thank you)[,.]? ){0,3}(?:one (?:more|other|last|quick|final)|another|second(?:ly)?|separate(?:ly)?|a (?:different|separate|quick|second)|on (?:another|a different|the|a)\b|two |finally|lastly|switching|turning|moving|quick(?:ly)? on|different|unrelated|third|my (?:second|other)|to a|regarding)/i;
const anaphora = /\b(?:that|this|it|its|they|them|their|those|these|he|she|him|her|his|such|there|then)\b/i;

interface Asking {
  text: string;
  asks: string;
  speaker: string | null;
  named: boolean;
  floor: number;
  stems: Set<string>;
  asked: boolean;
  norm: number;
}

export function linkFollowUps(
  exchanges: readonly Exchange[],
  turns: readonly Turn[],
  anonymous: ReadonlySet<string>,
  floors: readonly number[],
): void {
  const byId = new Map(turns.map((t) => [t.id, t]));
  const askings = exchanges.map((x, i): Asking => {
    const turn = byId.get(x.question[x.question.length - 1]!)!;
    const text = x.question.map((id) => byId.get(id)!.text).join(' / ');
    const { tokens } = splitText(text);
    return {
      text,
      asks: x.asks.map((a) => a.text).join(' '),
      speaker: turn.speaker,
      named: turn.speaker !== null && !anonymous.has(turn.speaker),
      floor: floors[i]!,
      stems: contentStems(tokens, 0, tokens.length - 1),
      asked: x.asks.length > 0,
      norm: 0,
    };
  });
  const frequency = new Map<string, number>();
  for (const { stems } of askings) for (const s of stems) frequency.set(s, (frequency.get(s) ?? 0) + 1);
  const weight = (s: string): number => Math.log(1 + askings.length / frequency.get(s)!) ** 2;
  for (const a of askings) {
    for (const s of a.stems) a.norm += weight(s);
    a.norm = Math.sqrt(a.norm);
  }
  const likeness = (a: Asking, b: Asking): { cosine: number; shared: number } => {
    const [small, large] = a.stems.size < b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
    let sum = 0;
    let shared = 0;
    for (const s of small)
      if (large.has(s)) {
        sum += weight(s);
        shared++;
      }
    return { cosine: shared === 0 ? 0 : sum / (a.norm * b.norm), shared };
  };

  askings.forEach((me, i) => {
    if (!me.asked) return;
    let best = -1;
    let score = 0;
    const said = saysSo.test(me.text);
    for (let j = i - 1; j >= Math.max(0, i - MEMORY); j--) {
      const other = askings[j]!;
      if (!other.asked) continue;
      const { cosine, shared } = likeness(me, other);
      const same = sameAsker(me, other);
      let value = shared >= 2 || (shared === 1 && same) || (shared === 1 && me.stems.size <= 4) ? cosine : 0;
      if (same && isNext(exchanges, i, j, askings) && goesOn(me, cosine, answerOf(exchanges[j]!, byId))) value += 0.5;
      // "And what about …" right after another's question hangs on it.
      else if (
        !same &&
        shared >= 2 &&
        opener.test(me.text) &&
        !newMatter.test(me.text) &&
        isNext(exchanges, i, j, askings) &&
        me.text.length < 200
      )
        value += 0.1;
      if (value > score) {
        score = value;
        best = j;
      }
    }
    if (best < 0 || score < (said ? ALIKE_IF_SAID : ALIKE)) return;
    exchanges[i]!.follows = exchanges[best]!.id;
    exchanges[i]!.followKind = sameAsker(me, askings[best]!) ? 'pursuit' : 'relay';
  });
}

/** The same name; or no names, and nobody else was given the floor in between. */
const sameAsker = (a: Asking, b: Asking): boolean =>
  a.named || b.named ? a.speaker === b.speaker : a.floor === b.floor && a.speaker === b.speaker;

/** No exchange that asks stands between. */
function isNext(exchanges: readonly Exchange[], i: number, j: number, askings: readonly Asking[]): boolean {
  for (let k = j + 1; k < i; k++) if (askings[k]!.asked) return false;
  return exchanges.length > 0;
}

const answerOf = (exchange: Exchange, byId: ReadonlyMap<string, Turn>): string =>
  exchange.answer
    .map((id) => byId.get(id)!.text)
    .join(' ')
    .slice(0, 4000);

/** Does the same asker's next question press the matter, or open another? */
function goesOn(me: Asking, cosine: number, answer: string): boolean {
  if (presses.test(me.text) && me.text.length < 300) return true;
  const fresh = newMatter.test(me.text);
  if (fresh) return cosine >= 0.2;
  if (opener.test(me.text) && me.text.length < 500) return true;
  if (anaphora.test(me.asks) && me.text.length < 300) return true;
  if (cosine >= 0.15) return true;
  if (me.text.length > 250) return false;
  // Takes a word out of the answer: "an example of this interference".
  const words = answer.toLowerCase();
  let taken = 0;
  for (const stem of me.stems) if (stem.length > 4 && words.includes(stem)) taken++;
  return taken >= 2;
}
