import { refusalStrategies } from '../strategies.js';
import { phraseNames } from '../text/phrases.js';
import type { Case } from './dense.js';
import { Row } from './row.js';
import { hash, mix } from '../text/stems.js';

/** Hashed words as buckets with weights, each group of length 1. */
export interface Sparse {
  index: number[];
  value: number[];
}

/** Buckets of hashed words of a sentence: a power of two. */
export const sentenceBuckets = 8192;
/** Sentences of an answer that are looked at. */
export const mostSentences = 40;

const groups = phraseNames.length;
const refusals: ReadonlySet<string> = new Set(refusalStrategies);
const longestSentence = 50;
const polarSlots = new Set(['polarity', 'choice']);

/** How one sentence of the answer stands to one ask: its place, what it takes up, what it brings. */
export function sentenceDense(one: Case, which: number, index: number): Float64Array {
  const { asks, alignments, answer } = one;
  const question = one.question.content;
  const ask = asks[which];
  const alignment = alignments[which];
  const sentence = answer.words.sentences[index];
  if (ask === undefined || alignment === undefined || sentence === undefined)
    throw new RangeError('Expected an ask and a sentence of the answer');
  const row = new Row(80);
  const count = answer.words.sentences.length;
  const total = answer.words.lower.length;
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
  for (let group = 0; group < groups; group += 1) row.add('', Math.min(2, answer.bySentence[index * groups + group] ?? 0));
  let numbers = 0;
  let names = 0;
  let fresh = 0;
  let content = 0;
  let auxiliary = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const stem = answer.stems[at] ?? '';
    if (answer.number[at] === true && !question.has(stem)) numbers += 1;
    if (stem !== '') {
      content += 1;
      if (!question.has(stem)) {
        fresh += 1;
        if (answer.name[at] === true) names += 1;
      }
    }
    if (ask.auxiliary !== '' && at < sentence.from + 12 && answer.words.info[at]?.family === ask.auxiliary) auxiliary = 1;
  }
  const polar = polarSlots.has(ask.slot);
  row.add('numbers', Math.min(3, numbers));
  row.add('names', Math.min(3, names));
  row.add('fresh', fresh / (content + 2));
  row.add('content', content / (length + 2));
  row.add('aux', polar ? auxiliary : 0);
  row.add('aux-overlap', polar ? auxiliary * overlap : 0);
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
  const to = Math.min(sentence.to, sentence.from + longestSentence);
  for (let at = sentence.from; at < to; at += 1) {
    const word = info[at]?.hash ?? 0;
    sparse.index.push(mix(word, wordSeed) & mask);
    if (at + 1 < to) sparse.index.push(mix(Math.imul(word, 31), info[at + 1]?.hash ?? 0) & mask);
    if (at + 2 < to) sparse.index.push(mix(Math.imul(word, 37), info[at + 2]?.hash ?? 0) & mask);
  }
  weigh(sparse);
  const slot = hash(ask.slot, openingSeed);
  for (let at = sentence.from; at < Math.min(to, sentence.from + 3); at += 1) sparse.index.push(mix(info[at]?.hash ?? 0, slot) & mask);
  weigh(sparse);
  const asked = hash(`${ask.auxiliary} ${ask.wh}`, openingSeed);
  for (let at = sentence.from; at < Math.min(to, sentence.from + 4); at += 1) sparse.index.push(mix(info[at]?.hash ?? 0, asked) & mask);
  weigh(sparse);
  for (const hit of answer.hits) if (hit.sentence === index) sparse.index.push(mix(hash(hit.cue.strategy, cueSeed), asked) & mask);
  weigh(sparse, 1);
  for (const hit of answer.hits) if (hit.sentence === index) sparse.index.push(hash(hit.cue.id, cueSeed) & mask);
  weigh(sparse, 1);
  return sparse;
}

const mask = sentenceBuckets - 1;
const wordSeed = hash('word');
const openingSeed = hash('opening');
const cueSeed = hash('cue');

/** Gives the buckets that have none yet a weight: together of length 1, unless it is given. */
function weigh({ index, value }: Sparse, weight = 1 / Math.sqrt(Math.max(1, index.length - value.length))): void {
  while (value.length < index.length) value.push(weight);
}
