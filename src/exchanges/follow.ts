/**
 * Which exchange takes up which: pursuits by the same asker, relays by another. Likeness is the cosine of the
 * questions' content words, weighed by how rare they are in this briefing (tf-idf without tf: questions are short).
 */
import type { Exchange, Turn } from '../model.js';
import { lastPiece, type Draft } from './drafts.js';

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
  /^[\s"“—–.-]*(?:(?:okay|and|then|all right|great|just|also|now|thanks|thank you)[,.]? ){0,3}(?:one (?:\w+ )?(?:question|more|other|last|quick|final|thing)|another|also|second(?:ly)?|separate(?:ly)?|a (?:different|separate|quick|second)|on (?:another|a different|the|a)\b|two |a couple|finally|next|lastly|switching|turning|moving|quick(?:ly)? on|different|unrelated|third|my (?:second|other|final|last|next)|to a|regarding)/i;
const anaphora = /\b(?:that|this|it|its|they|them|their|those|these|he|she|him|her|his|such|there|then)\b/i;

/** Somebody begins anew: "Hi, thanks for doing this.", "Jen, on the bridge …" */
const greets =
  /^[\s"“—–.-]*(?:(?:[Yy]es|[Yy]eah|[Oo]kay|[Gg]reat|[Oo]h|[Aa]ll right)[,.]? )?(?:[Hh]i|[Hh]ello|[Gg]ood (?:morning|afternoon|evening)|[Tt]hanks?(?: you)?(?: so much| very much)?(?:,? \p{Lu}\p{Ll}+| for))\b/u;
const announcesNew =
  /\b(?:(?:one|an|some) ?other (?:topic|question|thing|issue|subject|matter)|(?:last|final|another|different|separate|new|second) (?:thing|question|topic|subject|one|issue|matter)|back (?:on|to))\b|^[\s"“—–.-]*(?:(?:So|And|Okay|Then|Now)[, ]+){1,2}\p{Lu}\p{Ll}+, on /u;
const opensNewMatter = (text: string): boolean => newMatter.test(text) || announcesNew.test(text.slice(0, 70));
const vocative =
  /^[\s"“—–.-]*(?!(?:But|And|So|Well|Yes|Yeah|No|Okay|Right|Or|Now|Then|Sure|Great|Sorry|Because|Look|Exactly)\b)\p{Lu}\p{Ll}+, /u;
/** These join; "but" and "so" press. */
const weakOpener = /^[\s"“—–.-]*(?:and|or|well|okay|yeah|right|no|sure|which|why)\b/i;

/** What following needs to know of an exchange. */
interface Asking {
  text: string;
  exchange: Exchange;
  speaker: string | null;
  named: boolean;
  floor: number;
  /** Distinct, in text order. */
  stems: readonly number[];
  asked: boolean;
  norm: number;
  answer: readonly Turn[];
  /** Found out when first needed. */
  greets?: boolean;
}

/** What the pairing knows besides the drafts. */
export interface FollowContext {
  /** Speakers that are no names. */
  anonymous: ReadonlySet<string>;
  /** Texts of the stems that the drafts hold by number. */
  stems: readonly string[];
}

/** Adds `follows` and `followKind`. `drafts` are those that the exchanges were made of, in the same order. */
export function linkFollowUps(exchanges: Exchange[], drafts: readonly Draft[], context: FollowContext): Exchange[] {
  const { anonymous, stems } = context;
  const frequency = new Int32Array(stems.length);
  const seen = new Int32Array(stems.length);
  let size = 0;
  const askings = drafts.map((draft, i): Asking => {
    const { speaker } = lastPiece(draft);
    const distinct: number[] = [];
    for (const id of draft.stems) {
      if (seen[id] === i + 1) continue;
      seen[id] = i + 1;
      frequency[id]!++;
      distinct.push(id);
    }
    size += distinct.length;
    return {
      text: draft.question.length === 1 ? draft.question[0]!.text : draft.question.map((turn) => turn.text).join(' / '),
      exchange: exchanges[i]!,
      speaker,
      named: speaker !== null && !anonymous.has(speaker),
      floor: draft.floor,
      stems: distinct,
      asked: draft.asks.length > 0,
      norm: 0,
      answer: draft.answer,
    };
  });
  const weights = new Float64Array(stems.length);
  for (let id = 0; id < stems.length; id++) if (frequency[id]! > 0) weights[id] = Math.log(1 + askings.length / frequency[id]!) ** 2;
  for (const asking of askings) {
    for (const id of asking.stems) asking.norm += weights[id]!;
    asking.norm = Math.sqrt(asking.norm);
  }

  // Exchanges that hold a stem, latest first: lists in arrays, each entry with its exchange and the entry before it.
  const latest = new Int32Array(stems.length).fill(-1);
  const holder = new Int32Array(size);
  const earlier = new Int32Array(size);
  let entries = 0;
  // What the question shares with the exchanges before it, the one right before in slot 0.
  const sums = new Float64Array(MEMORY);
  const shared = new Int32Array(MEMORY);
  let previous = -1;
  for (let i = 0; i < askings.length; i++) {
    const me = askings[i]!;
    if (!me.asked) continue;
    sums.fill(0);
    shared.fill(0);
    for (const id of me.stems) {
      const weight = weights[id]!;
      for (let entry = latest[id]!; entry >= 0 && holder[entry]! >= i - MEMORY; entry = earlier[entry]!) {
        const slot = i - 1 - holder[entry]!;
        sums[slot]! += weight;
        shared[slot]!++;
      }
      holder[entries] = i;
      earlier[entries] = latest[id]!;
      latest[id] = entries++;
    }
    let best = -1;
    let score = 0;
    for (let slot = 0; slot < MEMORY; slot++) {
      if (shared[slot]! === 0) continue;
      const j = i - 1 - slot;
      const other = askings[j]!;
      const value = matter(me, other, sums[slot]! / (me.norm * other.norm || 1), shared[slot]!);
      if (j !== previous && value > score) [score, best] = [value, j];
    }
    if (previous >= 0) {
      const other = askings[previous]!;
      const slot = i - 1 - previous;
      const common = slot < MEMORY ? shared[slot]! : 0;
      const cosine = common > 0 ? sums[slot]! / (me.norm * other.norm || 1) : 0;
      const value = matter(me, other, cosine, common) + hangsOn(me, other, cosine, common, stems);
      if (value > score || (value === score && previous > best)) [score, best] = [value, previous];
    }
    previous = i;
    if (best < 0 || score < ALIKE_IF_SAID || (score < ALIKE && !saysSo.test(me.text))) continue;
    me.exchange.follows = exchanges[best]!.id;
    me.exchange.followKind = sameAsker(me, askings[best]!) ? 'pursuit' : 'relay';
  }
  return exchanges;
}

/** How surely `me` takes up the matter of `other`. */
const matter = (me: Asking, other: Asking, cosine: number, shared: number): number =>
  shared >= 2 || (shared === 1 && (me.stems.length <= 4 || sameAsker(me, other))) ? cosine : 0;

/** What is added where no other question stands between the two. */
function hangsOn(me: Asking, other: Asking, cosine: number, shared: number, stems: readonly string[]): number {
  if (sameAsker(me, other)) return goesOn(me, cosine, other.answer, stems) ? 0.5 : 0;
  // "And what about …" right after another's question hangs on it.
  return shared >= 2 && me.text.length < 200 && opener.test(me.text) && !opensNewMatter(me.text) ? 0.1 : 0;
}

/** The same name; or no names, and nobody else was given the floor in between. */
function sameAsker(a: Asking, b: Asking): boolean {
  if (a.speaker !== b.speaker) return false;
  if (a.named || b.named) return true;
  return a.floor === b.floor && !(a.greets ??= greets.test(a.text));
}

/** Does the same asker's next question press the matter, or open another? */
function goesOn(me: Asking, cosine: number, answer: readonly Turn[], stems: readonly string[]): boolean {
  const { text } = me;
  if (opensNewMatter(text) || (me.greets ??= greets.test(text)) || (!me.named && vocative.test(text))) return cosine >= 0.2;
  if (cosine >= 0.15) return true;
  if (text.length < 300 && (cosine > 0 || text.length < 120) && presses.test(text)) return true;
  if (text.length < 500 && opener.test(text) && (cosine > 0 || !weakOpener.test(text))) return true;
  const hangs = text.length < 300 && me.exchange.asks.some((ask) => anaphora.test(ask.text));
  if (hangs && (text.length < 120 || cosine > 0)) return true;
  return (hangs || text.length <= 250) && takesUp(me, answer, hangs ? 1 : 2, stems);
}

/** How much of an answer is looked through for words that are taken up, in UTF-16 units. */
const ANSWER = 4000;

/** Does the question take up so many words of the answer ("an example of this interference")? */
function takesUp(me: Asking, answer: readonly Turn[], least: number, stems: readonly string[]): boolean {
  let said = '';
  for (let k = 0; k < answer.length && said.length < ANSWER; k++) said += (k > 0 ? ' ' : '') + answer[k]!.text;
  said = said.slice(0, ANSWER).toLowerCase();
  let taken = 0;
  for (const id of me.stems) {
    const stem = stems[id]!;
    if (stem.length > 4 && said.includes(stem) && ++taken >= least) return true;
  }
  return false;
}
