/**
 * Trains the answers model.
 *
 *   npm run train                          from annotations/answers and ../shared: writes src/answers/model/weights.generated.ts and the model card
 *   npm run train -- --data mine.jsonl     from your own codes: writes answers-model.json, for createModelClassifier
 *   npm run train -- --check               trains on 200 asks and compares the hash with tools/answers/check.json (continuous integration)
 *   npm run train -- --check --record      writes that hash anew
 *   --limit N (asks)
 *   --out FILE   --name NAME   --no-folds (skip the cross-validation that sets the temperature)
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerModel } from '../src/answers/model/weights.generated.js';
import { unpack } from '../src/answers/model/unpack.js';
import type { AnswerModel } from '../src/answers/model/types.js';
import { readCorpus, shared, trainable } from './answers/corpus.js';
import { byTurn } from './answers/evaluate.js';
import { fit } from './answers/fit.js';
import { crossValidate } from './answers/folds.js';
import { buildIdf, idfSize } from './answers/idf.js';
import { accuracyAt, ece, f1 } from './answers/metrics.js';
import { readOwn } from './answers/own.js';
import type { Calibration } from './answers/pack.js';
import { prepare } from './answers/prepare.js';
import { readWritten } from './answers/written.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    name: { type: 'string' },
    limit: { type: 'string' },
    check: { type: 'boolean' },
    record: { type: 'boolean' },
    'no-folds': { type: 'boolean' },
  },
});

const writtenFolder = new URL('../annotations/written/', import.meta.url);
const hash = (model: { weights: string }): string => createHash('sha256').update(model.weights).digest('hex');
const corpus = values.data === undefined ? readCorpus() : { rows: readOwn(values.data), sources: [{ name: values.data, asks: 0 }] };
let { rows } = corpus;
const limit = values.limit ?? (values.check === true ? '200' : undefined);
if (values.check === true && rows.length === 0) {
  console.log('Not checked: the transcripts are not there');
  process.exit(0);
}
if (limit !== undefined) {
  let asks = 0;
  rows = rows.filter((row) => (asks += row.asks.length) <= Number(limit));
}
if (values.check === true) {
  // How asks are cut and typed is checked elsewhere: here a change of that shall not count.
  rows = rows.map((row) => ({ ...row, asks: row.asks.map((ask) => ({ ...ask, type: 'polar', slot: 'polarity' })) }));
}
if (rows.length === 0) throw new Error('Nothing to train on: no codes were found');
// The check takes all words as equally rare: reading every transcript for the table would take longer than the training.
const idf =
  values.check === true
    ? new Uint8Array(idfSize).fill(128)
    : values.data === undefined
      ? buildIdf(new URL('transcripts/', shared), trainable)
      : unpack(answerModel).idf;
const { examples } = prepare(rows, idf);
const written = values.data === undefined && values.check !== true ? prepare(readWritten(writtenFolder), idf).examples : [];
console.log(`${examples.length} asks in ${rows.length} exchanges of ${new Set(rows.map(({ document }) => document)).size} documents`);

if (values.check === true) {
  const file = new URL('answers/check.json', import.meta.url);
  const found = { asks: examples.length, node: process.version, hash: hash(fit(examples, idf, 'check')) };
  if (values.record === true) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  const known = JSON.parse(readFileSync(file, 'utf8')) as typeof found;
  console.log(`${found.hash} on Node ${found.node}; recorded ${known.hash} on Node ${known.node}`);
  if (found.hash !== known.hash)
    throw new Error('The same asks gave another model: record it anew if the features or the codes have changed');
  process.exit(0);
}

let calibration: Calibration = { temperature: 1.2, anyAnswered: 2 };
let figures = '';
if (values['no-folds'] !== true) {
  const result = crossValidate(rows, examples, 6, (part) => fit([...part, ...written], idf, 'fold'));
  calibration = result.calibration;
  const { judged } = result;
  const [gold, said, sure] = [judged.map((one) => one.gold), judged.map((one) => one.said), judged.map((one) => one.confidence)];
  const ask = f1(gold, said, 3);
  const turns = byTurn(judged);
  const turn = f1(
    turns.map((one) => one.gold),
    turns.map((one) => one.said),
    3,
  );
  figures =
    `macro-F1 ${ask.macro.toFixed(3)} per ask (substantive ${ask.each[0]?.toFixed(2)}, deflection ${ask.each[1]?.toFixed(2)}, refusal ${ask.each[2]?.toFixed(2)}; n ${judged.length}), ` +
    `${turn.macro.toFixed(3)} per turn (n ${turns.length}), accuracy ${accuracyAt(gold, said, sure, 0.7).toFixed(3)} at 70 % coverage, ECE ${ece(gold, said, sure).ece.toFixed(3)}`;
  console.log(`Cross-validation by document, 6 folds: ${figures}; ${calibrationText()}`);
}
const fitted = fit([...examples, ...written], idf, values.name ?? (values.data === undefined ? 'answers-en' : 'own'), calibration);
const model: AnswerModel = { ...fitted, hash: hash(fitted).slice(0, 12) };
const bytes = Buffer.from(model.weights, 'base64').length;
console.log(`${bytes} bytes of weights, sha256 ${hash(model)}`);
if (values.data !== undefined) {
  writeFileSync(values.out ?? 'answers-model.json', `${JSON.stringify(model)}\n`);
} else {
  writeFileSync(values.out ?? new URL('../src/answers/model/weights.generated.ts', import.meta.url), moduleOf(model));
  writeFileSync(new URL('../src/answers/model/MODEL_CARD.md', import.meta.url), cardOf(model));
}

function moduleOf({ name, hash: digits, format, trees, depth, weights }: AnswerModel): string {
  return `// Generated by tools/train-answers.ts. Do not edit.
import type { AnswerModel } from './types.js';

/** The English model that comes with onrecord. */
export const answerModel: AnswerModel = {
  name: '${name}',
  hash: '${digits ?? ''}',
  format: ${format},
  trees: ${trees},
  depth: ${depth},
  weights:
    '${weights}',
};
`;
}

function calibrationText(): string {
  return `temperature ${calibration.temperature.toFixed(2)}, any answered ${calibration.anyAnswered.toFixed(2)}`;
}

function cardOf(one: AnswerModel): string {
  return `# Model card: ${one.name}

Generated by \`npm run train\`; do not edit.

- What it does: says how an ask was answered (25 strategies of the codebook, three labels) and how sure it is. English.
- Parts: a linear sentence model (4 roles), a linear model and ${one.trees} boosted trees on the ask, linear models of the strategies within each label.
- Data: ${corpus.sources.map(({ name, asks }) => `${name} (${asks} asks)`).join(', ')}, annotations/written (${written.length} exchanges written for training, in no figure); in all ${examples.length} asks of ${new Set(rows.map(({ document }) => document)).size} documents. Codes by machine-assisted reading of the codebook, not by people in the field.
- Size: ${bytes} bytes; sha256 of the weights ${hash(one)}; ${calibrationText()}.
- Figures: cross-validation by document, 6 folds: ${figures === '' ? 'not run' : figures}. See \`npm run bench:answers\` for intervals and baselines.
- Limits: trained on White House briefings for the most part; what an answer leaves open shows in its meaning more than in its words, so deflection is the weakest label. It says nothing of motives.
`;
}
