import { refusalStrategies } from '../strategies.js';
import { phraseNames } from '../text/phrases.js';
import type { AnswerView } from './answer-view.js';
import type { Case } from './dense.js';
import { Row } from './row.js';
import { longestSentence, sentenceBuckets } from './sentence-words.js';
import { hash, mix } from '../text/stems.js';
import type { Sentence } from '../text/words.js';

/** Hashed words as buckets with weights, each group of length 1. */
export interface Sparse {
  index: number[];
  value: number[];
}

const groups = phraseNames.length;
const refusals: ReadonlySet<string> = new Set(refusalStrategies);
const polarSlots = new Set(['polarity', 'choice']);

/** How one sentence of the answer stands to one ask: its place, what it takes up, what it brings. */
export function sentenceDense(one: Case, which: number, index: number): Float64Array {
  const { asks, alignments, answer, novelty } = one;
  const ask = asks[which];
  const alignment = alignments[which];
  const sentence = answer.words.sentences[index];
  if (ask === undefined || alignment === undefined || sentence === undefined)
    throw new RangeError('Expected an ask and a sentence of the answer');
  const row = new Row(80);
  const count = answer.words.sentences.length;
  const total = answer.words.info.length;
  const length = sentence.to - sentence.from;
  const overlap = alignment.bySentence[index] ?? 0;
  const rival = Math.max(0, ...alignments.map((other, at) => (at === which ? 0 : (other.bySentence[index] ?? 0))));
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

/** Whether the ask's own verb stands early in the sentence. */
function takesUp({ words }: AnswerView, auxiliary: string, { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + 12); at += 1) if (words.info[at]!.family === auxiliary) return true;
  return false;
}

/** Reply, number named, own point, and the refusals around the sentence. */
function addPlace(row: Row, { replies, segments, focus, answer }: Case, which: number, index: number, polar: boolean): void {
  const reply = replies[index] ?? 0;
  const segment = segments[index] ?? null;
  row.add('yes', polar && reply > 0);
  row.add('no', polar && reply < 0);
  row.add('reply-elsewhere', polar && reply === 0 && replies.some((other) => other !== 0));
  row.add('segment-own', segment === which);
  row.add('segment-other', segment !== null && segment !== which);
  row.add('focus', focus[which]?.bySentence[index] ?? 0);
  row.add('focus-best', focus[which]?.best === index);
  let own = 0;
  let before = 0;
  let after = 0;
  for (const { sentence, cue } of answer.hits) {
    if (!refusals.has(cue.strategy)) continue;
    if (sentence === index) own = 1;
    else if (sentence < index) before = 1;
    else after = 1;
  }
  row.add('refuses', own);
  row.add('refused-before', before);
  row.add('refused-after', after);
  row.add('refuses-focus', own * (focus[which]?.bySentence[index] ?? 0));
}

/** The words of one sentence, their pairs and jumps, its opening by slot, and its cues. */
export function sentenceSparse({ asks, answer }: Case, which: number, index: number): Sparse {
  const sentence = answer.words.sentences[index];
  const ask = asks[which];
  const sparse: Sparse = { index: [], value: [] };
  if (sentence === undefined || ask === undefined) return sparse;
  const { info } = answer.words;
  const { words, cues, strategies } = answer.sentenceWords;
  const to = Math.min(sentence.to, sentence.from + longestSentence);
  sparse.index.push(...words[index]!);
  weigh(sparse);
  const slot = hash(ask.slot, openingSeed);
  for (let at = sentence.from; at < Math.min(to, sentence.from + 3); at += 1) sparse.index.push(mix(info[at]!.hash, slot) & mask);
  weigh(sparse);
  const asked = hash(`${ask.auxiliary} ${ask.wh}`, openingSeed);
  for (let at = sentence.from; at < Math.min(to, sentence.from + 4); at += 1) sparse.index.push(mix(info[at]!.hash, asked) & mask);
  weigh(sparse);
  for (const strategy of strategies[index]!) sparse.index.push(mix(strategy, asked) & mask);
  weigh(sparse, 1);
  sparse.index.push(...cues[index]!);
  weigh(sparse, 1);
  return sparse;
}

const mask = sentenceBuckets - 1;
const openingSeed = hash('opening');

/** Gives the buckets that have none yet a weight: together of length 1, unless it is given. */
function weigh({ index, value }: Sparse, weight = 1 / Math.sqrt(Math.max(1, index.length - value.length))): void {
  while (value.length < index.length) value.push(weight);
}
