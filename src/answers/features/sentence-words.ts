import type { CueHit } from '../cues/run.js';
import { hash, mix } from '../text/stems.js';
import type { WordInfo } from '../text/vocabulary.js';
import type { Sentence, Words } from '../text/words.js';

/** Buckets of hashed words of a sentence: a power of two. */
export const sentenceBuckets = 8192;
/** Sentences of an answer that are looked at. */
export const mostSentences = 40;
/** Words of a sentence that are looked at. */
export const longestSentence = 50;

/** What the hashed words of each sentence are before any ask comes in. */
export interface SentenceWords {
  /** Buckets of the words, their pairs and jumps. */
  words: number[][];
  /** Buckets of the cues, and hashes of the cues' strategies. */
  cues: number[][];
  strategies: number[][];
}

const mask = sentenceBuckets - 1;
const wordSeed = hash('word');
/** Sets cues apart from words. */
const cueSeed = hash('cue');

/** Hashes the sentences of an answer. */
export function sentenceWords({ info, sentences }: Words, hits: readonly CueHit[]): SentenceWords {
  const looked = sentences.slice(0, mostSentences);
  const cues: number[][] = looked.map(() => []);
  const strategies: number[][] = looked.map(() => []);
  for (const { cue, sentence } of hits) {
    cues[sentence]?.push(hash(cue.id, cueSeed) & mask);
    strategies[sentence]?.push(hash(cue.strategy, cueSeed));
  }
  return { words: looked.map((sentence) => wordBuckets(info, sentence)), cues, strategies };
}

function wordBuckets(info: readonly WordInfo[], { from, to: end }: Sentence): number[] {
  const to = Math.min(end, from + longestSentence);
  const buckets: number[] = [];
  for (let at = from; at < to; at += 1) {
    const word = info[at]!.hash;
    buckets.push(mix(word, wordSeed) & mask);
    if (at + 1 < to) buckets.push(mix(Math.imul(word, 31), info[at + 1]!.hash) & mask);
    if (at + 2 < to) buckets.push(mix(Math.imul(word, 37), info[at + 2]!.hash) & mask);
  }
  return buckets;
}
