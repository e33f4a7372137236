/**
 * Second wordings that stand right after their ask. Each rule was counted over the turns of annotations/same-slot
 * and kept where readers joined the two in at least three cases of four.
 */
import { whOf } from './opening.js';
import type { RawAsk } from './sentence-asks.js';
import { sharedStems } from './stems.js';
import { Gap, type Token } from './tokens.js';
import { asksWhatOf, refersBack } from './wordings.js';
import { beForms } from './words.js';

/** An ask with the stems of its content words. */
interface Worded {
  ask: RawAsk;
  stems: ReadonlySet<number>;
}

const lengthOf = ({ first, last }: RawAsk): number => last - first + 1;
const isOpen = ({ type }: RawAsk): boolean => type === 'wh' || type === 'request';
const isClosed = ({ type }: RawAsk): boolean => type === 'polar' || type === 'alternative';

/** "What do you offer them? Are we talking about money?": a guess at the value. */
const guessVerbs: ReadonlySet<string> = new Set(['talking', 'trying', 'want', 'think', 'see']);
const guessesValue = (tokens: readonly Token[], { first }: RawAsk): boolean => {
  const subject = tokens[first + 1]?.lower;
  return (subject === 'you' || subject === 'we') && guessVerbs.has(tokens[first + 2]?.lower ?? '');
};

const pointing: ReadonlySet<string> = new Set(['it', 'that', 'this']);
/** "Is that …", "wasn't it …" */
const guessesAgain = (tokens: readonly Token[], { first }: RawAsk): boolean =>
  beForms.has(tokens[first]!.lower) && pointing.has(tokens[first + 1]?.lower ?? '') && tokens[first + 1]!.lower !== 'this';

const hasAny = (tokens: readonly Token[], { first, last }: RawAsk): boolean => {
  for (let i = first; i <= last; i++) if (tokens[i]!.lower.startsWith('any')) return true;
  return false;
};

/** "Is there a plan?" */
const asksWhetherThereIs = (tokens: readonly Token[], { first }: RawAsk): boolean => {
  const { lower } = tokens[first]!;
  return (lower === 'is' || lower === 'are') && tokens[first + 1]?.lower === 'there';
};

/** "Can you speak about the lock?": names a matter and asks nothing of it yet. */
const isPlainRequest = (tokens: readonly Token[], { type, first, last }: RawAsk): boolean => {
  if (type !== 'request') return false;
  for (let i = first + 1; i <= last; i++) if (whOf(tokens[i]!.lower) || tokens[i]!.lower === 'whether') return false;
  return true;
};

const opensAnew: ReadonlySet<string> = new Set([
  'also',
  'second',
  'secondly',
  'then',
  'another',
  'separately',
  'finally',
  'wondering',
  'wonder',
]);
/** "Can you tell us more …", "would you be willing …": asks in its own right. */
const asksOfItself: ReadonlySet<string> = new Set(['more', 'willing']);

/** Do the words between two asks pass to another matter: "And …", "also", "secondly"? */
function passesOn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, gap } = tokens[i]!;
    if (opensAnew.has(lower) || (lower === 'and' && gap === Gap.Sentence)) return true;
  }
  return false;
}

/** "Can you speak about the lock? It leaks. Will it be shut?": the request names the matter, the ask comes after what is said of it. */
function isFarFrame(tokens: readonly Token[], a: RawAsk, b: RawAsk): boolean {
  if (b.type === 'request' || !isPlainRequest(tokens, a)) return false;
  for (let i = a.first; i <= a.last; i++) if (asksOfItself.has(tokens[i]!.lower)) return false;
  return true;
}

/** What the later ask is to the one before it, with statements between them that begin at token `from`. */
export function wordingAfterStatements(
  tokens: readonly Token[],
  earlier: Worded,
  later: Worded,
  from: number,
): 'piece' | 'fuller' | undefined {
  const [a, b] = [earlier.ask, later.ask];
  const gap = b.first - from;
  if (gap <= 2 || passesOn(tokens, from, b.first)) return undefined;
  if (isFarFrame(tokens, a, b)) return 'fuller';
  // "Why did you choose the mill? It is far off. Is that part of it?"
  if (a.slot === 'reason' && lengthOf(b) <= 9 && (b.slot === 'reason' || refersBack(tokens, b))) return 'piece';
  const shared = sharedStems(earlier.stems, later.stems);
  if (gap > 4 && shared >= 2 && shared * 2 >= later.stems.size)
    return isPlainRequest(tokens, a) || asksWhatOf(tokens, a) || a.broken ? 'fuller' : 'piece';
  return undefined;
}

/** What the later ask is to the one before it; `between`: the words between them. */
export function secondWording(
  tokens: readonly Token[],
  earlier: Worded,
  later: Worded,
  between: readonly string[],
): 'piece' | 'fuller' | undefined {
  const [a, b] = [earlier.ask, later.ask];
  const gap = between.length;
  if (between.includes('and') || between.includes('also')) return undefined;
  // "… Or will it only be painted?"
  if (between[0] === 'or' && isClosed(b)) return 'piece';
  // "Are you paying them? I mean, are you paying all of the divers?"
  const again = between[0] === 'i' && between[1] === 'mean' && tokens[a.first]!.lower === tokens[b.first]!.lower;
  if (again) return later.stems.size > earlier.stems.size ? 'fuller' : 'piece';
  // "Is the cost of the gate what has kept the town from building it? Is that what you say?"
  if (gap <= 4 && a.type !== 'wh' && lengthOf(a) > 15 && guessesAgain(tokens, b))
    return isPlainRequest(tokens, a) || a.broken ? 'fuller' : 'piece';
  if (gap > 0) return undefined;
  // "How is it paid for? Is it out of the toll, or does the town pay?"
  if (isOpen(a) && b.type === 'alternative') return isPlainRequest(tokens, a) ? 'fuller' : 'piece';
  if (a.type === 'wh' && b.type === 'polar' && guessesValue(tokens, b)) return 'piece';
  if (b.type === 'polar' && asksWhetherThereIs(tokens, b) && lengthOf(b) <= 10 && lengthOf(a) > 8) return 'piece';
  // "Is it the frost? Does it slow the work down?"
  if (a.type !== 'wh' && pointing.has(tokens[a.first + 1]?.lower ?? '') && lengthOf(b) <= 9 && !hasAny(tokens, a))
    return a.type === 'alternative' && b.type === 'wh' ? 'fuller' : 'piece';
  // "Has it any worries about the lock? Any worry at all?"
  const about = refersBack(tokens, b) || sharedStems(earlier.stems, later.stems) > 0;
  if (tokens[b.first]!.lower === 'any' && b.type === 'polar' && about) return 'piece';
  // "Why now? They have had the plan for years?"
  const names = tokens[b.first]!.lower.startsWith('any') || tokens[b.first + 1]?.capital === true;
  return b.type === 'declarative' && !names ? 'piece' : undefined;
}
