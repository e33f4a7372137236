/** What is looked at when two asks of one turn are compared: each a short test with a name, most of them yes or no. */
import { contentStems, sharedStems } from '../stems.js';
import type { RawAsk } from '../sentence-asks.js';
import type { Token } from '../tokens.js';
import { announces, guessable, guesses, isFrame, isGeneric, isSecondLook, refersBack, sameStart, startsWithPronoun } from '../wordings.js';
import { offersChoice } from '../kinds.js';

/** An ask with the stems of its content words. */
export interface Wording {
  ask: RawAsk;
  stems: ReadonlySet<number>;
}

export const wordingOf = (tokens: readonly Token[], ask: RawAsk): Wording => ({ ask, stems: contentStems(tokens, ask.first, ask.last) });

/** Two asks of a turn, the earlier first. */
export interface Pair {
  tokens: readonly Token[];
  earlier: Wording;
  later: Wording;
  /** How many asks stand between them. */
  apart: number;
  /** How many asks the turn holds. */
  asks: number;
}

const sequels = new Set(['also', 'second', 'secondly', 'then', 'third', 'lastly', 'finally', 'separately', 'two', 'other', 'another', 'last']);
const rephrasing = new Set(['mean', 'words', 'like', 'basically', 'guess', 'specifically', 'example', 'instance', 'again']);
const nouns = new Set(['president', 'government', 'administration', 'house', 'minister']);

/** The features by name, in the order of the weights. */
export const features: Record<string, (pair: Pair, seen: Seen) => number | boolean> = {
  'nothing between': (_, { gap }) => gap === 0,
  'one to four words between': (_, { gap }) => gap >= 1 && gap <= 4,
  'five to twelve words between': (_, { gap }) => gap >= 5 && gap <= 12,
  'more than thirty words between': (_, { gap }) => gap > 30,
  'another ask between': ({ apart }) => apart > 0,
  'in one sentence': (_, { sentence }) => sentence,
  '"and" between': (_, { between }) => between.has('and'),
  '"also", "second" between': (_, { between }) => some(between, sequels),
  '"or" between': (_, { between }) => between.has('or'),
  '"but" between': (_, { between }) => between.has('but'),
  '"I mean", "for example" between': (_, { between }) => some(between, rephrasing),
  'polar, polar': (_, { kinds }) => kinds === 'polar polar',
  'wh, polar': (_, { kinds }) => kinds === 'wh polar',
  'polar, wh': (_, { kinds }) => kinds === 'polar wh',
  'wh, wh': (_, { kinds }) => kinds === 'wh wh',
  'request, wh': (_, { kinds }) => kinds === 'request wh',
  'request, polar': (_, { kinds }) => kinds === 'request polar',
  'a choice last': ({ later }) => later.ask.type === 'alternative',
  'a request last': ({ later }) => later.ask.type === 'request',
  'no verb or no inversion last': ({ later }) => later.ask.type === 'declarative' || later.ask.elliptic,
  'one slot': ({ earlier, later }) => earlier.ask.slot === later.ask.slot,
  'two reasons': ({ earlier, later }) => earlier.ask.slot === 'reason' && later.ask.slot === 'reason',
  'a reason, then polar': ({ earlier, later }) => earlier.ask.slot === 'reason' && later.ask.slot === 'polarity',
  'share of common words': (_, { share }) => share,
  'two or more common words': (_, { shared }) => shared > 1,
  'all common': ({ later }, { shared }) => shared > 0 && shared === later.stems.size,
  'first has no content word': ({ earlier }) => earlier.stems.size === 0,
  'last has no content word': ({ later }) => later.stems.size === 0,
  'last has one content word': ({ later }) => later.stems.size === 1,
  'last has four or more content words': ({ later }) => later.stems.size > 3,
  'begin with one word alike': ({ tokens, earlier, later }) => tokens[earlier.ask.first]!.lower === tokens[later.ask.first]!.lower,
  'begin with two words alike': ({ tokens, earlier, later }) => sameStart(tokens, earlier.ask, later.ask),
  'begin with three words alike': ({ tokens, earlier, later }) =>
    sameStart(tokens, earlier.ask, later.ask) && tokens[earlier.ask.first + 2]?.lower === tokens[later.ask.first + 2]?.lower,
  'last is "is it", "was that"': ({ tokens, later }) => guesses(tokens, later.ask),
  'last is "is it" after an open slot': ({ tokens, earlier, later }) => guesses(tokens, later.ask) && guessable(tokens, earlier.ask),
  'last is polar after an open slot': ({ tokens, earlier, later }) => later.ask.type === 'polar' && guessable(tokens, earlier.ask),
  'last names nothing new': ({ tokens, earlier, later }) => isSecondLook(tokens, later.ask, earlier.stems),
  'last begins with a pronoun': ({ tokens, later }) => startsWithPronoun(tokens, later.ask),
  'last says "it" or "that"': ({ tokens, later }) => refersBack(tokens, later.ask),
  'first says "it" or "that"': ({ tokens, earlier }) => refersBack(tokens, earlier.ask),
  'first asks for words only': ({ tokens, earlier }) => isGeneric(tokens, earlier.ask),
  'last asks for words only': ({ tokens, later }) => isGeneric(tokens, later.ask),
  'first is a frame': ({ tokens, earlier }) => isFrame(tokens, earlier.ask),
  'last is a frame': ({ tokens, later }) => isFrame(tokens, later.ask),
  'first is broken off': ({ earlier }) => earlier.ask.broken,
  'first is short': ({ earlier }) => earlier.ask.last - earlier.ask.first < 6,
  'last is short': ({ later }) => later.ask.last - later.ask.first < 6,
  'last is long': ({ later }) => later.ask.last - later.ask.first > 20,
  'last is about doing something': ({ tokens, later }) => some(lowers(tokens, later.ask), nouns),
  'last gives a choice': ({ tokens, later }) => offersChoice(tokens, later.ask.first, later.ask.last),
  'last has a question word and no verb': ({ tokens, later }) => isVerbless(tokens, later.ask),
  'last is reported': ({ tokens, later }) => reported(tokens, later.ask),
  'both are reported': ({ tokens, earlier, later }) => reported(tokens, earlier.ask) && reported(tokens, later.ask),
  'last is "if so", "if not"': ({ tokens, later }) => tokens[later.ask.first]!.lower === 'if' && settling.has(tokens[later.ask.first + 1]?.lower ?? ''),
  'last is a reason, first is none': ({ earlier, later }) => later.ask.slot === 'reason' && earlier.ask.slot !== 'reason',
  'first is a frame, far': ({ tokens, earlier }, { gap }) => gap > 12 && isFrame(tokens, earlier.ask),
  'first announces': ({ tokens, earlier }) => announces(tokens, earlier.ask) || tokens[earlier.ask.first]!.lower === 'may',
  'first asks for words only, "and" between': ({ tokens, earlier }, { between }) => between.has('and') && isGeneric(tokens, earlier.ask),
  'first names nothing, far': ({ earlier }, { gap }) => gap > 12 && earlier.stems.size === 0,
  'last is a guess, far': ({ tokens, later }, { gap }) => gap > 4 && guesses(tokens, later.ask),
  'how many or what of the first, polar last': ({ tokens, earlier, later }) => later.ask.type === 'polar' && earlier.ask.slot === 'value' && earlier.ask.type !== 'polar' && tokens[later.ask.first]!.lower !== 'do',
  'three or more asks': ({ asks }) => asks > 2,
  'five or more asks': ({ asks }) => asks > 4,
};

const settling = new Set(['so', 'not', 'true']);
const reported = (tokens: readonly Token[], ask: RawAsk): boolean => {
  const { lower } = tokens[ask.first]!;
  return lower === 'whether' || (lower === 'if' && !settling.has(tokens[ask.first + 1]?.lower ?? '') && ask.type !== 'hypothetical');
};
/** "For how long?", "to what extent?" */
const isVerbless = (tokens: readonly Token[], ask: RawAsk): boolean => {
  if (ask.type !== 'wh' || ask.last - ask.first > 4) return false;
  for (let i = ask.first; i <= ask.last; i++) if (tokens[i]!.word.auxiliary || tokens[i]!.lower.includes("'")) return false;
  return true;
};

/** What several features need. */
interface Seen {
  gap: number;
  between: ReadonlySet<string>;
  sentence: boolean;
  kinds: string;
  shared: number;
  share: number;
}

const lowers = (tokens: readonly Token[], ask: RawAsk): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let i = ask.first; i <= ask.last; i++) found.add(tokens[i]!.lower);
  return found;
};
const some = (words: ReadonlySet<string>, list: ReadonlySet<string>): boolean => {
  for (const word of words) if (list.has(word)) return true;
  return false;
};

export function seenIn({ tokens, earlier, later }: Pair): Seen {
  const from = earlier.ask.last + 1;
  const between = new Set<string>();
  let sentence = true;
  for (let i = from; i <= later.ask.first; i++) {
    if (i < later.ask.first && (later.ask.first - i <= 6 || i - from < 2)) between.add(tokens[i]!.lower);
    if (tokens[i]!.gap === 4) sentence = false;
  }
  const shared = sharedStems(earlier.stems, later.stems);
  const kind = ({ type }: RawAsk): string => (type === 'tag' || type === 'declarative' || type === 'hypothetical' ? 'polar' : type);
  return {
    gap: later.ask.first - from,
    between,
    sentence,
    kinds: `${kind(earlier.ask)} ${kind(later.ask)}`,
    shared,
    share: shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size)),
  };
}

/** The values of all features, in order. */
export function valuesOf(pair: Pair): number[] {
  const seen = seenIn(pair);
  return Object.values(features).map((feature) => Number(feature(pair, seen)));
}
