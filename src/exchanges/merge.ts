/**
 * Joins asks of one turn that leave the same slot open: two wordings, a guess at the answer, a frame before the
 * specific ask. The fullest wording stays, the others become its fragments.
 */
import { secondWording, wordingAfterStatements } from './second-wordings.js';
import type { RawAsk } from './sentence-asks.js';
import { contentStems, sharedStems } from './stems.js';
import { Gap, type SplitText, type Token } from './tokens.js';
import {
  announces,
  asksWhatOf,
  guessable,
  guesses,
  guessesReason,
  isBare,
  isFrame,
  inOneSentence,
  isGeneric,
  isGuess,
  isLongStart,
  isOfIt,
  isReported,
  isSecondLook,
  isWhatIf,
  judging,
  refersBack,
  restating,
  sameStart,
  startsWithPronoun,
} from './wordings.js';

/** How many asks back another wording is looked for. */
const MEMORY = 12;
/** How many words of statements may stand between two wordings. */
const FAR = 40;

/** What a new ask is to an earlier one of its turn. */
type Relation = 'choice' | 'whole' | 'piece' | 'fuller' | undefined;

interface Candidate {
  ask: RawAsk;
  stems: Set<number>;
  /** Last token of the ask and of what was joined to it: a third guess is as near as the first. */
  until: number;
}

/** To the ask right before it. */
function toPrevious(tokens: readonly Token[], earlier: Candidate, later: Candidate): Relation {
  const { ask: previous, stems: theirs } = earlier;
  const { ask, stems: mine } = later;
  const from = earlier.until + 1;
  const gap = ask.first - from;
  if (announces(tokens, previous)) return 'fuller';
  if (gap > 20) return undefined;
  const between = tokens.slice(from, ask.first).map((token) => token.lower);
  if (asksWhatOf(tokens, previous) && !between.includes('and')) return 'fuller';
  if (gap > 12) return undefined;
  const adjacent = gap <= 4;
  const whole = earlier.until === previous.last;
  if (!whole && between[0] === 'and') return undefined;
  // "Could you clarify the toll: do barges pay it?"
  if (gap === 0 && tokens[ask.first]!.gap === Gap.Colon && isFrame(tokens, previous) && !isGeneric(tokens, previous)) return 'whole';
  const polar = previous.type !== 'wh' && previous.type !== 'request';
  if (adjacent && whole && between[0] === 'or' && !between.includes('and') && polar)
    return isGeneric(tokens, ask) ? 'piece' : ask.type !== 'wh' && ask.type !== 'request' ? 'choice' : undefined;
  if (adjacent && ask.elliptic) return 'piece';
  const opensNew = between.includes('and') || between.includes('also') || between.includes('second') || between.includes('then');
  if (gap <= 2 && !opensNew && !isReported(tokens, ask) && inOneSentence(tokens, from, ask.first)) return 'fuller';
  if (previous.slot === 'reason' && ask.slot === 'reason' && !opensNew) return mine.size > theirs.size + 1 ? 'fuller' : 'piece';
  if (gap === 0 && (ask.type === 'polar' || ask.type === 'declarative') && !isReported(tokens, ask) && isGuess(tokens, previous, ask))
    return 'piece';
  if (gap <= 2 && isWhatIf(tokens, previous) && isWhatIf(tokens, ask)) return mine.size > theirs.size ? 'fuller' : 'piece';
  if (gap <= 1 && previous.slot === 'reason' && guessesReason(tokens, ask)) return 'piece';
  if (gap <= 1 && isBare(previous, theirs) && (ask.type === 'polar' || ask.type === 'alternative')) return 'fuller';
  if (
    gap <= 2 &&
    ask.type !== 'wh' &&
    guesses(tokens, ask) &&
    (guessable(tokens, previous) || (!polar && ask.type === 'alternative' && ask.last - ask.first <= 8))
  )
    return 'piece';
  if (gap <= 2 && !opensNew && isFrame(tokens, previous)) return 'fuller';
  if (polar && previous.slot !== 'comment' && gap <= 2 && isSecondLook(tokens, ask, theirs)) return mine.size > 1 ? 'fuller' : 'piece';
  if (
    polar &&
    gap <= 2 &&
    !opensNew &&
    ask.slot !== 'comment' &&
    ask.type !== 'wh' &&
    ask.type !== 'request' &&
    isSecondLook(tokens, previous)
  )
    return 'fuller';
  if (isGeneric(tokens, ask)) return 'piece';
  if (!opensNew && isGeneric(tokens, previous)) return 'fuller';
  const shared = sharedStems(mine, theirs);
  // "In other words, …"
  if (between.includes('words') && between.length <= 4) return 'piece';
  // "Is it a problem? Is it a hardship?": a list of guesses is one choice.
  const listed = ask.slot === 'polarity' && gap === 0 && sameStart(tokens, previous, ask) && guesses(tokens, ask);
  if (listed && (previous.slot === 'polarity' || previous.slot === 'choice')) return 'choice';
  if (!adjacent || previous.slot !== ask.slot) return undefined;
  if (ask.slot === 'reason' && gap <= 1 && (refersBack(tokens, ask) || (theirs.size === 0 && refersBack(tokens, previous))))
    return mine.size >= theirs.size ? 'fuller' : 'piece';
  // "How much is it? How much will the town pay for it?"
  const alike = gap <= 1 && sameStart(tokens, previous, ask) && tokens[previous.first + 2]?.lower === tokens[ask.first + 2]?.lower;
  if (gap <= 1 && !opensNew && judging.has(tokens[ask.first + 2]?.lower ?? '') && isOfIt(tokens, ask) && isLongStart(tokens, previous, ask))
    return mine.size >= theirs.size ? 'fuller' : 'piece';
  if (alike && !polar && Math.min(previous.last - previous.first, ask.last - ask.first) <= 5)
    return mine.size > theirs.size + 1 ? 'fuller' : 'piece';
  const restated = between.some((word) => restating.has(word)) || (gap === 0 && sameStart(tokens, previous, ask));
  const much = shared / Math.max(1, Math.min(mine.size, theirs.size));
  if (shared > 0 && (ask.slot === 'reason' || (restated && much >= 0.4 && shared > 1) || previous.broken || much >= 0.6))
    return mine.size >= theirs.size ? 'fuller' : 'piece';
  return undefined;
}

/** To the ask right before it, where only the words tell. */
function toPreviousInWords(tokens: readonly Token[], earlier: Candidate, later: Candidate): Relation {
  const from = earlier.until + 1;
  const gap = later.ask.first - from;
  const after = gap <= FAR ? wordingAfterStatements(tokens, earlier, later, from) : undefined;
  if (after !== undefined || gap > 30) return after;
  const between = tokens.slice(from, later.ask.first).map((token) => token.lower);
  return secondWording(tokens, earlier, later, between);
}

/** To one further back: the same thing asked again in words of its own. */
function toEarlier(tokens: readonly Token[], earlier: Candidate, later: Candidate): Relation {
  const shared = sharedStems(earlier.stems, later.stems);
  const much = shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size));
  const refers = later.stems.size <= 2 && shared > 0 && shared === later.stems.size && refersBack(tokens, later.ask);
  if (refers && (later.ask.slot === earlier.ask.slot || earlier.ask.type === 'request') && later.ask.slot !== 'reason') return 'piece';
  if (shared > 0 && later.ask.type === 'request' && shared === later.stems.size && isFrame(tokens, later.ask)) return 'piece';
  const sameSlot = later.ask.slot === earlier.ask.slot || earlier.ask.type === 'request';
  // "Any concern there?" after "Is there any concern about the lock?"
  if (shared > 0 && shared === later.stems.size && later.ask.last - later.ask.first <= 5 && sameSlot && later.ask.type !== 'wh')
    return 'piece';
  // "Should they get a boat? … Should those on the island get a boat?"
  const samePredicate = tokens[earlier.ask.first]!.lower === tokens[later.ask.first]!.lower && shared > 0 && much >= 0.5;
  if (
    samePredicate &&
    later.ask.slot === earlier.ask.slot &&
    startsWithPronoun(tokens, earlier.ask) !== startsWithPronoun(tokens, later.ask) &&
    later.ask.slot !== 'reason'
  )
    return later.stems.size >= earlier.stems.size ? 'fuller' : 'piece';
  const begunAlike =
    isLongStart(tokens, earlier.ask, later.ask) &&
    sharedStems(earlier.stems, contentStems(tokens, later.ask.first, later.ask.first + 3)) > 0;
  if (begunAlike && shared > 1 && later.ask.slot === earlier.ask.slot)
    return later.stems.size >= earlier.stems.size || earlier.ask.broken ? 'fuller' : 'piece';
  // Two reasons for one thing, with words between.
  if (earlier.ask.slot === 'reason' && later.ask.slot === 'reason' && shared > 0 && much >= 0.5)
    return shared === later.stems.size ? 'piece' : 'fuller';
  if (earlier.ask.slot !== later.ask.slot || earlier.ask.type === 'declarative' || shared < 2 || much < 0.6) return undefined;
  return later.stems.size > earlier.stems.size ? 'fuller' : 'piece';
}

/** Broken off after about three words. */
const isScrap = ({ broken, first, last }: RawAsk): boolean => broken && last - first < 4;

const absorb = (target: RawAsk, piece: RawAsk): void => {
  target.fragments.push({ start: piece.start, end: piece.end }, ...piece.fragments);
};

/** Joins the asks of one turn. Text order in, text order out. */
export function mergeAsks(split: SplitText, asks: readonly RawAsk[]): RawAsk[] {
  const { tokens } = split;
  const [only] = asks;
  if (only && asks.length === 1) return isScrap(only) ? [] : [only];
  const out: Candidate[] = [];
  for (const given of asks) {
    if (isScrap(given)) continue;
    const ask = { ...given, fragments: [...given.fragments] };
    const later: Candidate = { ask, stems: contentStems(tokens, ask.first, ask.last), until: ask.last };
    let at = out.length - 1;
    let relation: Relation = at >= 0 ? toPrevious(tokens, out[at]!, later) : undefined;
    if (at >= 0 && relation === undefined) relation = toPreviousInWords(tokens, out[at]!, later);
    for (let i = out.length - 1; relation === undefined && i >= Math.max(0, out.length - MEMORY); i--) {
      relation = toEarlier(tokens, out[i]!, later);
      at = i;
    }
    if (relation === undefined) {
      out.push(later);
      continue;
    }
    const earlier = out[at]!;
    if (at === out.length - 1) earlier.until = ask.last;
    if (relation === 'choice') {
      Object.assign(earlier.ask, { end: ask.end, last: ask.last, type: 'alternative', slot: 'choice', elliptic: false });
      for (const word of later.stems) earlier.stems.add(word);
    } else if (relation === 'whole') {
      Object.assign(earlier.ask, { end: ask.end, last: ask.last, broken: ask.broken });
      for (const word of later.stems) earlier.stems.add(word);
    } else if (relation === 'piece') absorb(earlier.ask, ask);
    else {
      absorb(ask, earlier.ask);
      out.splice(at, 1);
      out.push(later);
    }
  }
  for (const { ask } of out) ask.fragments.sort((a, b) => a.start - b.start);
  return out.map(({ ask }) => ask);
}
