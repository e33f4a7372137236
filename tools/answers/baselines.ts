import { readWords } from '../../src/answers/text/words.js';
import { hash } from '../../src/answers/text/stems.js';
import type { Coded } from './data.js';
import { foldsOf } from './folds.js';
import { scoreLinear, softmax, trainLinear } from './linear.js';
import type { Example } from './linear.js';
import type { Prepared } from './prepare.js';

const buckets = 2 ** 16;

/** TF-IDF of words and pairs of the ask and of the answer, with logistic regression: the labels of each example, cross-validated. */
export function tfidfBaseline(rows: readonly Coded[], examples: readonly Prepared[], folds: number): number[] {
  const foldOf = foldsOf(rows, folds);
  const terms = examples.map(({ row, ask }) => {
    const counts = new Map<number, number>();
    for (const [field, text] of [
      ['q', row.asks[ask]!.text],
      ['a', row.answer],
    ] as const) {
      const { info } = readWords(text);
      info.forEach(({ word }, at) => {
        for (const term of at + 1 < info.length ? [word, `${word} ${info[at + 1]!.word}`] : [word]) {
          const bucket = hash(`${field} ${term}`) & (buckets - 1);
          counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
        }
      });
    }
    return counts;
  });
  const said = new Array<number>(examples.length).fill(0);
  for (let fold = 0; fold < folds; fold += 1) {
    const inFold = examples.map(({ row }) => foldOf.get(row.document) === fold);
    const seen = new Float64Array(buckets);
    terms.forEach((counts, i) => {
      if (!inFold[i]) for (const bucket of counts.keys()) seen[bucket]! += 1;
    });
    const n = inFold.filter((held) => !held).length;
    const exampleOf = (i: number): Example => {
      const index = [...terms[i]!.keys()];
      const raw = index.map((bucket) => (1 + Math.log(terms[i]!.get(bucket)!)) * Math.log((n + 1) / (seen[bucket]! + 1)));
      const norm = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0)) || 1;
      return { dense: new Float32Array(0), index, value: raw.map((value) => (3 * value) / norm), target: examples[i]!.label, weight: 1 };
    };
    const counts = [0, 0, 0];
    examples.forEach(({ label }, i) => {
      if (!inFold[i]) counts[label]! += 1;
    });
    const training = examples
      .flatMap((_, i) => (inFold[i] ? [] : [exampleOf(i)]))
      .map((one) => ({ ...one, weight: n / 3 / counts[one.target]! }));
    const model = trainLinear(training, { classes: 3, dense: 0, buckets, epochs: 20, rate: 0.1, l2Dense: 0, l2Sparse: 1, seed: 11 });
    examples.forEach((_, i) => {
      if (!inFold[i]) return;
      const scores = new Float64Array(3);
      scoreLinear(model, exampleOf(i), scores, 0, buckets);
      softmax(scores);
      said[i] = scores.indexOf(Math.max(...scores));
    });
  }
  return said;
}
