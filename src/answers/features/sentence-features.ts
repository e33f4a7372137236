import { phraseNames } from '../text/phrases.js';
import type { Alignment } from './alignment.js';
import type { AnswerView } from './answer-view.js';
import type { Case } from './dense.js';
import { Row } from './row.js';
import { bagOf, mixed } from './sentence-words.js';
import type { Bag } from './sentence-words.js';
import type { Sentence } from '../text/words.js';

/** Hashed words as buckets with weights, each group of length 1. */
export interface Sparse {
  index: number[];
  value: number[];
}

const groups = phraseNames.length;
const polarSlots = new Set(['polarity', 'choice']);

/** How one sentence of the answer stands to one ask: its place, what it takes up, what it brings. The values lie in `row`. */
export function sentenceDense(one: Case, which: number, index: number, row = new Row(80)): Float64Array {
  const { asks, alignments, answer, novelty } = one;
  const ask = asks[which];
  const alignment = alignments[which];
  const sentence = answer.words.sentences[index];
  if (ask === undefined || alignment === undefined || sentence === undefined)
    throw new RangeError('Expected an ask and a sentence of the answer');
  row.clear();
  const count = answer.words.sentences.length;
  const total = answer.words.info.length;
  const length = sentence.to - sentence.from;
  const overlap = alignment.bySentence[index] ?? 0;
  const rival = rivalOf(alignments, which, index);
  row.add('first', index === 0);
  row.add('second', index === 1);
  row.add('last', index === count - 1);
  row.add('place', index / count);
  row.add('words-before', Math.min(3, sentence.from / 40));
  row.add('alone', count === 1);
  row.add('length', Math.log1p(length));
  row.add('answer-length', Math.log1p(total));
  row.add('overlap', overlap);
  row.add('best', alignment.best === index);
  row.add('margin', overlap - rival);
  row.add('before-overlap', index > 0 ? (alignment.bySentence[index - 1] ?? 0) : 0);
  row.add('asks', sentence.asks);
  for (let group = 0; group < groups; group += 1) row.add('', Math.min(2, answer.phrases.bySentence[index * groups + group] ?? 0));
  const numbers = novelty.numbers[index]!;
  const names = novelty.names[index]!;
  const content = novelty.content[index]!;
  const polar = polarSlots.has(ask.slot);
  const auxiliary = polar && ask.auxiliary !== '' && takesUp(answer, ask.auxiliary, sentence) ? 1 : 0;
  row.add('numbers', Math.min(3, numbers));
  row.add('names', Math.min(3, names));
  row.add('fresh', novelty.fresh[index]! / (content + 2));
  row.add('content', content / (length + 2));
  row.add('aux', auxiliary);
  row.add('aux-overlap', auxiliary * overlap);
  row.add('value-number', ask.slot === 'value' && numbers > 0);
  row.add('value-name', ask.slot === 'value' && names > 0);
  row.add('value-overlap', ask.slot === 'value' ? overlap : 0);
  row.add('polar', polar);
  row.add('value', ask.slot === 'value');
  row.add('reason', ask.slot === 'reason');
  row.add('account', ask.slot === 'account');
  row.add('stance', ask.slot === 'stance' || ask.slot === 'comment');
  addPlace(row, one, which, index, polar);
  return row.values;
}

/** The most that the sentence takes up of any other ask. */
function rivalOf(alignments: readonly Alignment[], which: number, index: number): number {
  let most = 0;
  for (let at = 0; at < alignments.length; at += 1) if (at !== which) most = Math.max(most, alignments[at]!.bySentence[index] ?? 0);
  return most;
}

/** Whether the ask's own verb stands early in the sentence. */
function takesUp({ words }: AnswerView, auxiliary: string, { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + 12); at += 1) if (words.info[at]!.family === auxiliary) return true;
  return false;
}

/** Reply, number named, own point, and the refusals around the sentence. */
function addPlace(row: Row, { replies, segments, focus, answer }: Case, which: number, index: number, polar: boolean): void {
  const reply = replies[index] ?? 0;
  const segment = segments[index] ?? null;
  const { refusals } = answer;
  const first = refusals.hits[0]?.sentence ?? Infinity;
  const last = refusals.hits[refusals.hits.length - 1]?.sentence ?? -1;
  row.add('yes', polar && reply > 0);
  row.add('no', polar && reply < 0);
  row.add('reply-elsewhere', polar && reply === 0 && replies.some((other) => other !== 0));
  row.add('segment-own', segment === which);
  row.add('segment-other', segment !== null && segment !== which);
  row.add('focus', focus[which]?.bySentence[index] ?? 0);
  row.add('focus-best', focus[which]?.best === index);
  row.add('refuses', refusals.in[index]!);
  row.add('refused-before', first < index);
  row.add('refused-after', last > index);
  row.add('refuses-focus', refusals.in[index]! * (focus[which]?.bySentence[index] ?? 0));
}

/** The words of one sentence, their pairs and jumps, its opening by slot, and its cues. */
export function sentenceBags({ asks, answer }: Case, which: number, index: number): Bag[] {
  const ask = asks[which];
  const hashed = answer.sentenceWords[index];
  if (ask === undefined || hashed === undefined) return [];
  const { words, opening, strategies, cues } = hashed;
  const { slot, asked } = ask.seeds;
  const bags = [words, bagOf(mixed(opening, slot, 3)), bagOf(mixed(opening, asked, 4))];
  if (cues.index.length > 0) bags.push({ index: mixed(strategies, asked, strategies.length), weight: 1 }, cues);
  return bags;
}

/** The bags of a sentence in one, for training. */
export function sentenceSparse(one: Case, which: number, index: number): Sparse {
  const bags = sentenceBags(one, which, index);
  return { index: bags.flatMap((bag) => bag.index), value: bags.flatMap(({ index: all, weight }) => all.map(() => weight)) };
}
