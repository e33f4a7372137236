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

interface Asking {
  text: string;
  asks: string;
  speaker: string | null;
  named: boolean;
  floor: number;
  stems: Set<string>;
  asked: boolean;
  norm: number;
  answer: readonly Turn[];
}

/** Adds `follows` and `followKind`. `drafts` are those that the exchanges were made of, in the same order. */
export function linkFollowUps(exchanges: Exchange[], drafts: readonly Draft[], anonymous: ReadonlySet<string>): Exchange[] {
  const askings = drafts.map((draft, i): Asking => {
    const { speaker } = lastPiece(draft);
    return {
      text: draft.question.map((turn) => turn.text).join(' / '),
      asks: exchanges[i]!.asks.map((ask) => ask.text).join(' '),
      speaker,
      named: speaker !== null && !anonymous.has(speaker),
      floor: draft.floor,
      stems: draft.stems,
      asked: draft.asks.length > 0,
      norm: 0,
      answer: draft.answer,
    };
  });
  const frequency = new Map<string, number>();
  for (const { stems } of askings) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [stem, count] of frequency) weights.set(stem, Math.log(1 + askings.length / count) ** 2);
  for (const asking of askings) {
    for (const stem of asking.stems) asking.norm += weights.get(stem)!;
    asking.norm = Math.sqrt(asking.norm);
  }

  /** Exchanges that hold a stem, earliest first. */
  const postings = new Map<string, number[]>();
  let previous = -1;
  askings.forEach((me, i) => {
    if (!me.asked) return;
    const sums = new Map<number, { sum: number; shared: number }>();
    if (previous >= 0) sums.set(previous, { sum: 0, shared: 0 });
    for (const stem of me.stems) {
      const holders = postings.get(stem) ?? [];
      for (let k = holders.length - 1; k >= 0 && holders[k]! >= i - MEMORY; k--) {
        const entry = sums.get(holders[k]!) ?? { sum: 0, shared: 0 };
        entry.sum += weights.get(stem)!;
        entry.shared++;
        sums.set(holders[k]!, entry);
      }
      holders.push(i);
      postings.set(stem, holders);
    }
    let best = -1;
    let score = 0;
    for (const [j, { sum, shared }] of sums) {
      const value = matter(me, askings[j]!, sum / (me.norm * askings[j]!.norm || 1), shared, j === previous);
      if (value > score || (value === score && j > best)) {
        score = value;
        best = j;
      }
    }
    previous = i;
    if (best < 0 || score < (saysSo.test(me.text) ? ALIKE_IF_SAID : ALIKE)) return;
    exchanges[i]!.follows = exchanges[best]!.id;
    exchanges[i]!.followKind = sameAsker(me, askings[best]!) ? 'pursuit' : 'relay';
  });
  return exchanges;
}

/** How surely `me` takes up the matter of `other`; `next`: no other question stands between. */
function matter(me: Asking, other: Asking, cosine: number, shared: number, next: boolean): number {
  const same = sameAsker(me, other);
  const value = shared >= 2 || (shared === 1 && (same || me.stems.size <= 4)) ? cosine : 0;
  if (!next) return value;
  if (same) return goesOn(me, cosine, other.answer) ? value + 0.5 : value;
  // "And what about …" right after another's question hangs on it.
  const hangsOn = shared >= 2 && me.text.length < 200 && opener.test(me.text) && !opensNewMatter(me.text);
  return hangsOn ? value + 0.1 : value;
}

/** The same name; or no names, and nobody else was given the floor in between. */
const sameAsker = (a: Asking, b: Asking): boolean =>
  a.speaker === b.speaker && (a.named || b.named || (a.floor === b.floor && !greets.test(a.text)));

/** Does the same asker's next question press the matter, or open another? */
function goesOn(me: Asking, cosine: number, answer: readonly Turn[]): boolean {
  if (opensNewMatter(me.text) || greets.test(me.text) || (!me.named && vocative.test(me.text))) return cosine >= 0.2;
  if (presses.test(me.text) && me.text.length < 300 && (cosine > 0 || me.text.length < 120)) return true;
  if (cosine >= 0.15) return true;
  if (opener.test(me.text) && me.text.length < 500 && (cosine > 0 || !weakOpener.test(me.text))) return true;
  const takes = takenUp(me, answer);
  const hangs = anaphora.test(me.asks) && me.text.length < 300;
  if (hangs && (me.text.length < 120 || cosine > 0 || takes > 0)) return true;
  return me.text.length <= 250 && takes >= 2;
}

/** How many words of the answer the question takes up: "an example of this interference". */
function takenUp(me: Asking, answer: readonly Turn[]): number {
  const words = answer
    .map((turn) => turn.text)
    .join(' ')
    .slice(0, 4000)
    .toLowerCase();
  let taken = 0;
  for (const stem of me.stems) if (stem.length > 4 && words.includes(stem)) taken++;
  return taken;
}
