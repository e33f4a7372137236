/**
 * Joins asks of one turn that leave the same slot open: two wordings, a guess at the answer, a frame before the
 * specific ask. The fullest wording stays, the others become its fragments.
 */
import { whOf } from './opening.js';
import type { RawAsk } from './sentence-asks.js';
import { contentStems, isContent, sharedStems } from './stems.js';
import type { SplitText, Token } from './tokens.js';
import { eventNouns, markers, pronouns, requestVerbs, stanceNouns, whWords } from './words.js';

/** How many asks back another wording is looked for. */
const MEMORY = 12;

const frameWords = new Set([
  ...eventNouns,
  ...stanceNouns,
  ...requestVerbs,
  ...markers,
  ...whWords,
  ...['question', 'issue', 'matter', 'explain', 'further', 'possible', 'happening', 'details', 'know', 'light'],
]);
const asksForWords = new Set([...eventNouns, ...stanceNouns, 'respond', 'react', 'think', 'feel', 'say', 'explain', 'comment']);
const secondLook = new Set([
  'happening',
  'possible',
  'saying',
  'case',
  'true',
  'correct',
  'accurate',
  'fair',
  'something',
  "you're",
  'idea',
  'plan',
]);
const restating = new Set(['mean', 'meaning', 'words', 'specifically', 'like', 'again', 'basically']);

/** "What's your position?", "Can you comment on that?": asks for words and names no object of its own. */
function isGeneric(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.last - ask.first > 10) return false;
  let owner = false;
  for (let i = ask.first; i <= ask.last; i++) {
    const word = whOf(tokens[i]!.lower) ?? tokens[i]!.lower;
    if (i > ask.first + 1 && i < ask.last && whWords.has(word)) return false;
    if (!owner && word.endsWith("'s") && i < ask.last && !pronouns.has(word.slice(0, -2))) owner = true;
    else if (isContent(word) && !frameWords.has(word)) return false;
  }
  if (ask.type === 'request') return true;
  if (ask.type !== 'wh' || ask.slot === 'reason') return false;
  for (let i = ask.first; i <= ask.last; i++) if (asksForWords.has(tokens[i]!.lower)) return true;
  return false;
}

const isThing = (word: string | undefined): boolean => word === 'it' || word === 'that' || word === 'this' || word === 'they';
const isBe = (word: string): boolean => word === 'is' || word === 'was' || word === 'are' || word === "isn't";

/** "Is it …", "was that …": asks after the thing just asked for. */
const guesses = (tokens: readonly Token[], ask: RawAsk): boolean =>
  ask.last > ask.first &&
  isBe(tokens[ask.first]!.lower) &&
  isThing(tokens[ask.first + 1]?.lower) &&
  tokens[ask.first + 1]!.lower !== 'this';

/** "Why …?" and "what is the …?" leave a slot that a guess can fill. */
function guessable(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.type !== 'wh' && ask.type !== 'request') return false;
  if (ask.slot === 'reason') return true;
  const word = tokens[ask.first]!.lower;
  const next = tokens[ask.first + 1]?.lower;
  return word === "what's" || (word === 'what' && (next === 'is' || next === 'was'));
}

/** "Can you talk about the lock?": a request for words on a thing, with no question in it. */
function isFrame(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.type !== 'request' || ask.last - ask.first > 16) return false;
  for (let i = ask.first + 1; i <= ask.last; i++) {
    const word = tokens[i]!.lower;
    if (whWords.has(word) || word === 'whether' || word === 'if') return false;
  }
  return true;
}

/** "Is that still happening?", "is that what you're saying?": a polar ask with no object of its own. */
function isSecondLook(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.type !== 'polar' || !guesses(tokens, ask) || ask.last - ask.first > 9) return false;
  for (let i = ask.first + 2; i <= ask.last; i++) {
    const word = tokens[i]!.lower;
    if (isContent(word) && !secondLook.has(word)) return false;
  }
  return true;
}

/** The same first two words: "Is it … Is it …", "How will you … How will you …". */
const sameStart = (tokens: readonly Token[], a: RawAsk, b: RawAsk): boolean =>
  tokens[a.first]!.lower === tokens[b.first]!.lower && tokens[a.first + 1]?.lower === tokens[b.first + 1]?.lower;

const refersBack = (tokens: readonly Token[], ask: RawAsk): boolean => {
  for (let i = ask.first; i <= ask.last; i++) if (isThing(tokens[i]!.lower)) return true;
  return false;
};

/** What a new ask is to an earlier one of its turn. */
type Relation = 'choice' | 'piece' | 'fuller' | undefined;

interface Candidate {
  ask: RawAsk;
  stems: Set<string>;
}

/** To the ask right before it. */
function toPrevious(tokens: readonly Token[], earlier: Candidate, later: Candidate): Relation {
  const { ask: previous, stems: theirs } = earlier;
  const { ask, stems: mine } = later;
  const from = previous.last + 1;
  const gap = ask.first - from;
  if (gap > 12) return undefined;
  const between = tokens.slice(from, ask.first).map((token) => token.lower);
  const adjacent = gap <= 4;
  const polar = previous.type !== 'wh' && previous.type !== 'request';
  if (adjacent && between[0] === 'or' && polar) return ask.type !== 'wh' ? 'choice' : isGeneric(tokens, ask) ? 'piece' : undefined;
  if (adjacent && ask.elliptic) return 'piece';
  if (gap <= 2 && ask.type !== 'wh' && guesses(tokens, ask) && guessable(tokens, previous)) return 'piece';
  const opensNew = between.includes('and') || between.includes('also') || between.includes('second') || between.includes('then');
  if (gap <= 2 && !opensNew && isFrame(tokens, previous)) return 'fuller';
  if (polar && previous.slot !== 'comment' && gap <= 2 && isSecondLook(tokens, ask)) return 'piece';
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
  if (!adjacent || previous.slot !== ask.slot) return undefined;
  // "Is it a problem? Is it a hardship?": a list of guesses is one choice.
  if (ask.slot === 'polarity' && gap === 0 && sameStart(tokens, previous, ask) && guesses(tokens, ask)) return 'choice';
  if (ask.slot === 'reason' && gap <= 1 && refersBack(tokens, ask)) return mine.size >= theirs.size ? 'fuller' : 'piece';
  const shared = sharedStems(mine, theirs);
  const restated = between.some((word) => restating.has(word)) || (gap === 0 && sameStart(tokens, previous, ask));
  const much = shared / Math.max(1, Math.min(mine.size, theirs.size));
  if (shared > 0 && (ask.slot === 'reason' || (restated && much >= 0.4) || previous.broken || much >= 0.6))
    return mine.size >= theirs.size ? 'fuller' : 'piece';
  return undefined;
}

/** To one further back: the same thing asked again in words of its own. */
function toEarlier(tokens: readonly Token[], earlier: Candidate, later: Candidate): Relation {
  const shared = sharedStems(earlier.stems, later.stems);
  const much = shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size));
  const refers = later.stems.size <= 2 && shared > 0 && shared === later.stems.size && refersBack(tokens, later.ask);
  if (refers && (later.ask.slot === earlier.ask.slot || earlier.ask.type === 'request') && later.ask.slot !== 'reason') return 'piece';
  if (shared > 0 && later.ask.type === 'request' && shared === later.stems.size && isFrame(tokens, later.ask)) return 'piece';
  // Two reasons for one thing, with words between.
  if (earlier.ask.slot === 'reason' && later.ask.slot === 'reason' && shared > 0 && much >= 0.5)
    return shared === later.stems.size ? 'piece' : 'fuller';
  if (earlier.ask.slot !== later.ask.slot || earlier.ask.type === 'declarative' || shared < 2 || much < 0.6) return undefined;
  return later.stems.size > earlier.stems.size ? 'fuller' : 'piece';
}

const absorb = (target: RawAsk, piece: RawAsk): void => {
  target.fragments.push({ start: piece.start, end: piece.end }, ...piece.fragments);
};

/** Joins the asks of one turn. Text order in, text order out. */
export function mergeAsks(split: SplitText, asks: readonly RawAsk[]): RawAsk[] {
  const { tokens } = split;
  const out: Candidate[] = [];
  for (const given of asks) {
    if (given.broken && given.last - given.first < 3) continue;
    const ask = { ...given, fragments: [...given.fragments] };
    const later: Candidate = { ask, stems: contentStems(tokens, ask.first, ask.last) };
    let at = out.length - 1;
    let relation: Relation = at >= 0 ? toPrevious(tokens, out[at]!, later) : undefined;
    for (let i = out.length - 1; relation === undefined && i >= Math.max(0, out.length - MEMORY); i--) {
      relation = toEarlier(tokens, out[i]!, later);
      at = i;
    }
    if (relation === undefined) {
      out.push(later);
      continue;
    }
    const earlier = out[at]!;
    if (relation === 'choice') {
      Object.assign(earlier.ask, { end: ask.end, last: ask.last, type: 'alternative', slot: 'choice', elliptic: false });
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
