/** What is looked at when two asks of one turn are compared: each a short test with a name, most of them yes or no. */
import type { RawAsk } from '../sentence-asks.js';
import { contentStems, sharedStems } from '../stems.js';
import { Gap, type Token } from '../tokens.js';
import { announces, isFrame, isGeneric, startsWithPronoun } from '../wordings.js';

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

/** What several features need, found out once. */
interface Seen {
  /** Words between the two, and the nearest of them. */
  gap: number;
  between: ReadonlySet<string>;
  sentence: boolean;
  kinds: string;
  shared: number;
  alike: number;
}

type Feature = (pair: Pair, seen: Seen) => number | boolean;

const sequels = new Set(['also', 'second', 'secondly', 'then', 'third', 'lastly', 'finally', 'separately', 'two', 'other', 'another', 'last']);
const rephrasing = new Set(['mean', 'words', 'like', 'basically', 'guess', 'specifically', 'example', 'instance', 'again']);
const settling = new Set(['so', 'not', 'true']);

const some = (words: ReadonlySet<string>, list: ReadonlySet<string>): boolean => {
  for (const word of words) if (list.has(word)) return true;
  return false;
};
const lengthOf = ({ ask }: Wording): number => ask.last - ask.first;
const isReason = ({ ask }: Wording): boolean => ask.slot === 'reason';

/** The features by name, in the order of the weights. */
export const features: Readonly<Record<string, Feature>> = {
  'one to four words between': (_, { gap }) => gap >= 1 && gap <= 4,
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
  'wh, wh': (_, { kinds }) => kinds === 'wh wh',
  'a choice last': ({ later }) => later.ask.type === 'alternative',
  'no inversion last': ({ later }) => later.ask.type === 'declarative' || later.ask.elliptic,
  'one slot': ({ earlier, later }) => earlier.ask.slot === later.ask.slot,
  'two reasons': ({ earlier, later }) => isReason(earlier) && isReason(later),
  'a reason, then polar': ({ earlier, later }) => isReason(earlier) && later.ask.slot === 'polarity',
  'last is a reason, first is none': ({ earlier, later }) => isReason(later) && !isReason(earlier),
  'last is "if so", "if not"': ({ tokens, later: { ask } }) =>
    tokens[ask.first]!.lower === 'if' && settling.has(tokens[ask.first + 1]?.lower ?? ''),
  'share of common words': ({ earlier, later }, { shared }) => shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size)),
  'begin with one word alike': (_, { alike }) => alike > 0,
  'begin with two words alike': (_, { alike }) => alike > 1,
  'last has four or more content words': ({ later }) => later.stems.size > 3,
  'last begins with a pronoun': ({ tokens, later }) => startsWithPronoun(tokens, later.ask),
  'first is a frame': ({ tokens, earlier }) => isFrame(tokens, earlier.ask),
  'first announces': ({ tokens, earlier: { ask } }) => announces(tokens, ask) || tokens[ask.first]!.lower === 'may',
  'first asks for words only': ({ tokens, earlier }) => isGeneric(tokens, earlier.ask),
  'first names nothing, far': ({ earlier }, { gap }) => gap > 12 && earlier.stems.size === 0,
  'first is short': ({ earlier }) => lengthOf(earlier) < 6,
  'last is short': ({ later }) => lengthOf(later) < 6,
  'last is long': ({ later }) => lengthOf(later) > 20,
  'three or more asks': ({ asks }) => asks > 2,
};

const kindOf = ({ type }: RawAsk): string => (type === 'tag' || type === 'declarative' || type === 'hypothetical' ? 'polar' : type);

/** How many of their first two words are the same. */
function alikeAtStart(tokens: readonly Token[], a: RawAsk, b: RawAsk): number {
  let n = 0;
  while (n < 2 && tokens[a.first + n]?.lower === tokens[b.first + n]?.lower) n++;
  return n;
}

function look({ tokens, earlier, later }: Pair): Seen {
  const from = earlier.ask.last + 1;
  const to = later.ask.first;
  const between = new Set<string>();
  let sentence = true;
  for (let i = from; i <= to; i++) {
    if (tokens[i]!.gap === Gap.Sentence) sentence = false;
    if (i < to && (to - i <= 6 || i - from < 2)) between.add(tokens[i]!.lower);
  }
  return {
    gap: to - from,
    between,
    sentence,
    kinds: `${kindOf(earlier.ask)} ${kindOf(later.ask)}`,
    shared: sharedStems(earlier.stems, later.stems),
    alike: alikeAtStart(tokens, earlier.ask, later.ask),
  };
}

export const featureNames: readonly string[] = Object.keys(features);
const list: readonly Feature[] = Object.values(features);

/** The values of all features, in the order of their names. */
export function valuesOf(pair: Pair): number[] {
  const seen = look(pair);
  return list.map((feature) => Number(feature(pair, seen)));
}
