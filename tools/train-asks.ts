/**
 * Trains the decision whether two asks of one turn leave the same slot open, and which wording is the fuller:
 * two logistic regressions over the features of src/exchanges/same-slot. Writes weights.generated.ts beside them.
 *
 *   npx tsx tools/train-asks.ts          trains on annotations/same-slot, writes the weights
 *   npx tsx tools/train-asks.ts --dev    figures by cross-validation over documents, writes nothing
 *
 * Needs the shared transcripts beside the checkout. No chance in it: two runs write the same file. Some seconds of CPU.
 */
import { writeFileSync } from 'node:fs';
import { featureNames } from '../src/exchanges/same-slot/features.js';
import { fitLogistic, probability, type Sample } from './asks/logistic.js';
import { judgedPairs, type JudgedPair } from './asks/pairs.js';

const L2 = 2;
const FOLDS = 8;

const sameSamples = (pairs: readonly JudgedPair[]): Sample[] => pairs.map(({ values, same }) => ({ x: values, y: Number(same) }));
const laterSamples = (pairs: readonly JudgedPair[]): Sample[] =>
  pairs.flatMap(({ values, later }) => (later === undefined ? [] : [{ x: values, y: Number(later) }]));

function foldOf(source: string): number {
  let hash = 7;
  for (const unit of source) hash = (Math.imul(hash, 31) + unit.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

function report(pairs: readonly JudgedPair[]): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = pairs.filter(({ source }) => foldOf(source) !== fold);
    const [same, later] = [fitLogistic(sameSamples(rest), L2), fitLogistic(laterSamples(rest), L2)];
    return pairs
      .filter(({ source }) => foldOf(source) === fold)
      .map((pair) => ({ pair, sure: probability(same, pair.values), keepsLater: probability(later, pair.values) > 0.5 }));
  }).flat();
  const loss = judged.reduce((sum, { pair, sure }) => sum - Math.log(pair.same ? sure : 1 - sure), 0) / judged.length;
  console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of one slot; log loss ${loss.toFixed(3)}`);
  for (const bound of [0.5, 0.6, 0.65, 0.7, 0.8]) {
    const joined = judged.filter(({ sure }) => sure > bound);
    const right = joined.filter(({ pair }) => pair.same).length;
    console.log(`  joined from ${bound}: ${right} right, ${joined.length - right} wrong`);
  }
  const directed = judged.filter(({ pair }) => pair.later !== undefined);
  const right = directed.filter(({ pair, keepsLater }) => pair.later === keepsLater).length;
  console.log(`  the fuller wording: ${right} of ${directed.length} right`);
}

const pairs = judgedPairs();
if (process.argv.includes('--dev')) report(pairs);
else {
  const [same, later] = [fitLogistic(sameSamples(pairs), L2), fitLogistic(laterSamples(pairs), L2)];
  const lines = [...featureNames, 'bias'].map((name, i) => `  ${JSON.stringify(name)}: [${same[i]!.toFixed(2)}, ${later[i]!.toFixed(2)}],`);
  writeFileSync(
    new URL('../src/exchanges/same-slot/weights.generated.ts', import.meta.url),
    `// Written by tools/train-asks.ts from annotations/same-slot.\n/** What each feature adds: to one slot, to the later wording as the fuller. */\nexport const weights: Readonly<Record<string, readonly [same: number, later: number]>> = {\n${lines.join('\n')}\n};\n`,
  );
}
