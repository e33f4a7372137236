/**
 * What the wording of answers still tells when the model has spoken.
 *   npx tsx bench/answers-residuals.ts
 * Documents are dealt into six parts; a model trained on four of them judges the other two, and so on three times. Every run of one to
 * four words that stands in some answers of both parts is scored in each by what the model left over (code less probability, in standard
 * errors). Where wording was left unused, the two scores go together. The same with the bare shares of the labels in place of the model
 * shows what there was to learn. Needs ../shared.
 */
import { answerModel } from '../src/answers/model/weights.generated.js';
import { unpack } from '../src/answers/model/unpack.js';
import { readWords } from '../src/answers/text/words.js';
import { readCorpus } from '../tools/answers/corpus.js';
import { judgeModel } from '../tools/answers/evaluate.js';
import type { Judged } from '../tools/answers/evaluate.js';
import { fit } from '../tools/answers/fit.js';
import { foldsOf } from '../tools/answers/folds.js';
import { labelNames, prepare } from '../tools/answers/prepare.js';
import { readWritten } from '../tools/answers/written.js';

const parts = 6;
const longestRun = 4;
const fewest = 8;
const mostWords = 200;

const { rows } = readCorpus();
const { idf } = unpack(answerModel);
const { examples } = prepare(rows, idf);
const written = prepare(readWritten(new URL('../annotations/written/', import.meta.url)), idf).examples;
const partOf = foldsOf(rows, parts);
const pairOf = (document: string): number => partOf.get(document)! >> 1;
const judged = [0, 1, 2].flatMap((pair) => {
  const rest = examples.filter(({ row }) => pairOf(row.document) !== pair);
  return judgeModel(
    rows.filter(({ document }) => pairOf(document) === pair),
    fit([...rest, ...written], idf, 'fold'),
  );
});

const shares = labelNames.map((_, label) => judged.filter(({ gold }) => gold === label).length / judged.length);
/** The model weighs the labels alike: its probabilities are brought back to how often each label comes. */
const odds = [1, 1, 1];
const natural = ({ chances }: Judged): number[] => {
  const weighed = chances.map((chance, label) => Math.max(1e-6, chance) * odds[label]!);
  const total = weighed.reduce((a, b) => a + b, 0);
  return weighed.map((chance) => chance / total);
};
for (let round = 0; round < 50; round += 1) {
  const all = judged.map(natural);
  odds.forEach((_, label) => (odds[label]! *= shares[label]! / (all.reduce((sum, one) => sum + one[label]!, 0) / all.length)));
}

const runs = new Map(rows.map((row) => [row, runsOf(row.answer)]));
console.log(`${judged.length} asks. Correlation of a run's score in one part and in another, of asks that the model was not trained on:`);
report('with the model', natural);
report('with the bare shares of the labels', () => shares);

function runsOf(answer: string): Set<string> {
  const words = readWords(answer)
    .info.slice(0, mostWords)
    .map(({ word }) => word);
  const found = new Set<string>();
  for (let length = 1; length <= longestRun; length += 1)
    for (let at = 0; at + length <= words.length; at += 1) found.add(words.slice(at, at + length).join(' '));
  return found;
}

interface Left {
  asks: number;
  over: number[];
  spread: number[];
}

function report(name: string, chancesOf: (one: Judged) => readonly number[]): void {
  const left = Array.from({ length: parts }, () => new Map<string, Left>());
  for (const one of judged) {
    const own = left[partOf.get(one.row.document)!]!;
    const chances = chancesOf(one);
    for (const run of runs.get(one.row)!) {
      const found = own.get(run) ?? { asks: 0, over: [0, 0, 0], spread: [0, 0, 0] };
      own.set(run, found);
      found.asks += 1;
      chances.forEach((chance, label) => {
        found.over[label]! += Number(one.gold === label) - chance;
        found.spread[label]! += chance * (1 - chance);
      });
    }
  }
  const pairs = [0, 2, 4].flatMap((first) =>
    [...left[first]!].flatMap(([run, a]) => {
      const b = left[first + 1]!.get(run);
      return b !== undefined && Math.min(a.asks, b.asks) >= fewest ? [[a, b]] : [];
    }),
  );
  const score = ({ over, spread }: Left, label: number): number => over[label]! / Math.sqrt(spread[label]!);
  const all = labelNames.map(
    (label, which) => `${label} ${correlation(pairs.map((pair) => pair.map((one) => score(one, which)))).toFixed(2)}`,
  );
  console.log(`  ${name}: ${all.join(', ')} (${pairs.length} pairs of scores)`);
}

/** Pearson's r. */
function correlation(points: readonly (readonly number[])[]): number {
  const mean = (at: number): number => points.reduce((sum, point) => sum + point[at]!, 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const [a = 0, b = 0] of points) {
    xy += (a - x) * (b - y);
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}
