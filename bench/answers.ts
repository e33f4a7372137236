/**
 * The answers classifier, cross-validated by document, against baselines in the same run.
 *   npm run bench:answers                 figures with intervals, by institution, baselines, confusion, calibration, speed
 *   npm run bench:answers -- --full       also each layer left out, the learning curve, and whole institutions held out
 *   npm run bench:answers -- --part P     only that: layers, curve, institutions or speed (by itself: training leaves the process slower)
 *   npm run bench:answers -- --clarity    the shipped model on ../shared/benchmarks/qevasion-train.jsonl: a milestone, logged in bench/README.md
 * Needs ../shared.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classifyAnswer, createCueClassifier } from '../src/answers/index.js';
import { answerModel } from '../src/answers/model/weights.generated.js';
import { unpack } from '../src/answers/model/unpack.js';
import { readCorpus, shared } from '../tools/answers/corpus.js';
import { tfidfBaseline } from '../tools/answers/baselines.js';
import { byTurn, judge } from '../tools/answers/evaluate.js';
import type { Judged } from '../tools/answers/evaluate.js';
import { fit, settings } from '../tools/answers/fit.js';
import { uncalibrated } from '../tools/answers/pack.js';
import { crossValidate, foldsOf, institutionFolds } from '../tools/answers/folds.js';
import { readWritten } from '../tools/answers/written.js';
import { accuracy, accuracyAt, ece, f1 } from '../tools/answers/metrics.js';
import { labelNames, prepare } from '../tools/answers/prepare.js';
import type { Prepared } from '../tools/answers/prepare.js';
import { randomOf } from '../tools/answers/random.js';

const { values } = parseArgs({
  options: { full: { type: 'boolean' }, part: { type: 'string' }, clarity: { type: 'boolean' }, folds: { type: 'string' } },
});
const folds = Number(values.folds ?? 6);
const three = (value: number): string => value.toFixed(3);

if (values.clarity === true) {
  clarity();
  process.exit(0);
}

const { rows, sources } = readCorpus();
if (values.part === 'speed') {
  speed();
  process.exit(0);
}
const { idf } = unpack(answerModel);
const { examples } = prepare(rows, idf);
// Trained on in every fold, as the shipped model is, and measured on in none.
const written = prepare(readWritten(new URL('../annotations/written/', import.meta.url)), idf).examples;
const documents = new Set(rows.map(({ document }) => document)).size;
console.log(
  `${examples.length} asks in ${rows.length} exchanges of ${documents} documents (${sources.map(({ name, asks }) => `${name} ${asks}`).join(', ')})`,
);
console.log(`Cross-validation by document, ${folds} folds; intervals: 95 %, bootstrap over documents, 1,000 draws\n`);

if (values.part === 'curve' || values.part === 'institutions') {
  if (values.part === 'curve') learningCurve();
  else heldOutInstitutions();
  process.exit(0);
}

const { judged, calibration } = crossValidate(rows, examples, folds, (part) => fit([...part, ...written], idf, 'fold'));
report('onrecord', judged);
const cuesOnly = judge(rows, createCueClassifier()).map((one) => (one.said < 0 ? { ...one, said: 0 } : one));
report('cues only (silent: substantive)', cuesOnly);
const majority = judged.map((one) => ({ ...one, said: 0, saidStrategy: 0, confidence: 1 }));
report('majority', majority);
const tfidf = tfidfBaseline(rows, examples, folds);
const place = new Map(examples.map((one, i) => [`${one.row.id} ${one.ask}`, tfidf[i]!]));
report(
  'TF-IDF + logistic regression',
  judged.map((one) => ({ ...one, said: place.get(`${one.row.id} ${one.ask}`)!, saidStrategy: -1, confidence: 1 })),
);

byInstitution(judged);
confusion(judged);
const { ece: error, curve } = ece(...columns(judged));
console.log(
  `\nCalibration: ECE ${three(error)}, temperature ${calibration.temperature.toFixed(2)}, any answered ${calibration.anyAnswered.toFixed(2)}`,
);
for (const bin of curve) console.log(`  said ${three(bin.confidence)}  right ${three(bin.accuracy)}  n ${bin.n}`);
speed();
if (values.part === 'layers') ablation();
if (values.full === true) {
  ablation();
  learningCurve();
  heldOutInstitutions();
}

function columns(list: readonly Judged[]): [number[], number[], number[]] {
  return [list.map((one) => one.gold), list.map((one) => one.said), list.map((one) => one.confidence)];
}

interface Figures {
  ask: number;
  turn: number;
  refusal: number;
  deflection: number;
  strategy: number;
  at70: number;
}
function figures(list: readonly Judged[]): Figures {
  const [gold, said, sure] = columns(list);
  const labels = f1(gold, said, 3);
  const turns = byTurn(list);
  return {
    ask: labels.macro,
    turn: f1(
      turns.map((one) => one.gold),
      turns.map((one) => one.said),
      3,
    ).macro,
    refusal: labels.each[2] ?? 0,
    deflection: labels.each[1] ?? 0,
    strategy: f1(
      list.map((one) => one.goldStrategy),
      list.map((one) => one.saidStrategy),
      25,
    ).macro,
    at70: accuracyAt(gold, said, sure, 0.7),
  };
}

function report(name: string, list: readonly Judged[]): void {
  const whole = figures(list);
  const byDocument = new Map<string, Judged[]>();
  for (const one of list) byDocument.set(one.row.document, [...(byDocument.get(one.row.document) ?? []), one]);
  const groups = [...byDocument.values()];
  const random = randomOf(17);
  const draws: Figures[] = [];
  for (let draw = 0; draw < 1000; draw += 1) {
    // A row drawn twice is two rows.
    draws.push(figures(groups.map(() => groups[Math.floor(random() * groups.length)]!).flatMap((group) => copyOf(group))));
  }
  const interval = (key: keyof Figures): string => {
    const sorted = draws.map((one) => one[key]).sort((a, b) => a - b);
    return `${three(whole[key])} [${three(sorted[25]!)}, ${three(sorted[974]!)}]`;
  };
  const [gold, said] = columns(list);
  console.log(
    `${name}\n  macro-F1 per turn ${interval('turn')}, per ask ${interval('ask')}; accuracy per ask ${three(accuracy(gold, said))}`,
  );
  console.log(
    `  refusal F1 ${interval('refusal')}, deflection F1 ${interval('deflection')}; strategy macro-F1 ${interval('strategy')}; accuracy at 70 % coverage ${interval('at70')}`,
  );
}

function copyOf(group: readonly Judged[]): Judged[] {
  const rows = new Map(group.map(({ row }) => [row, { ...row }]));
  return group.map((one) => ({ ...one, row: rows.get(one.row)! }));
}

function byInstitution(list: readonly Judged[]): void {
  const names = [...new Set(list.map(({ row }) => row.institution))].sort();
  console.log('\nBy institution (macro-F1 per turn, per ask, asks)');
  const all = names.map((name) => {
    const own = list.filter(({ row }) => row.institution === name);
    const { turn, ask } = figures(own);
    console.log(`  ${name.padEnd(20)} ${three(turn)} ${three(ask)} ${own.length}`);
    return { turn, ask };
  });
  const mean = (key: 'turn' | 'ask'): string => three(all.reduce((sum, one) => sum + one[key], 0) / all.length);
  console.log(`  ${'mean'.padEnd(20)} ${mean('turn')} ${mean('ask')}`);
}

function confusion(list: readonly Judged[]): void {
  console.log(`\nConfusion per ask (rows: coded, columns: said ${labelNames.join(', ')})`);
  labelNames.forEach((name, gold) => {
    console.log(
      `  ${name.padEnd(12)} ${[0, 1, 2].map((said) => String(list.filter((one) => one.gold === gold && one.said === said).length).padStart(5)).join('')}`,
    );
  });
}

/** classifyAnswer over all rows, asks cut from the question, in asks per second of CPU time after warm-up. */
function speed(): void {
  const run = (): number => rows.reduce((sum, { question, answer }) => sum + classifyAnswer({ question, answer }).asks.length, 0);
  const cpu = (): number => process.cpuUsage().user + process.cpuUsage().system;
  for (const until = performance.now() + 10_000; performance.now() < until;) run();
  const rates = Array.from({ length: 5 }, () => {
    const from = cpu();
    return (run() * 1e6) / (cpu() - from);
  }).sort((a, b) => a - b);
  console.log(`\nSpeed: ${Math.round(rates[2]!)} asks a second of CPU time (classifyAnswer, asks included; median of 5)`);
}

function ablation(): void {
  console.log('\nEach layer left out (macro-F1 per turn, per ask; refusal F1)');
  const line = (name: string, list: readonly Judged[]): void => {
    const { turn, ask, refusal } = figures(list);
    console.log(`  ${name.padEnd(24)} ${three(turn)} ${three(ask)} ${three(refusal)}`);
  };
  line('nothing', judged);
  const bare = prepare(rows, idf, []).examples;
  line('cues', crossValidate(rows, bare, folds, (part) => fit(part, idf, 'fold'), []).judged);
  const { names } = prepare(rows.slice(0, 1), idf);
  const blank =
    (prefixes: readonly string[]) =>
    (one: Prepared): Prepared => ({
      ...one,
      dense: one.dense.map((value, f) => (prefixes.some((prefix) => names[f]!.startsWith(prefix)) ? 0 : value)),
    });
  const masked = (prefixes: readonly string[]): Judged[] =>
    crossValidate(rows, examples, folds, (part) => fit(part.map(blank(prefixes)), idf, 'fold')).judged;
  line('slot and alignment', masked(['slot/', 'value/', 'residue/']));
  line('phrases and form', masked(['phrase/', 'form/']));
  line('the ask', masked(['ask/']));
  line(
    'sentence model',
    crossValidate(rows, examples, folds, (part) =>
      fit(
        part.map((one) => ({ ...one, sentences: one.sentences.map(silent) })),
        idf,
        'fold',
      ),
    ).judged,
  );
  line(
    'trees',
    crossValidate(rows, examples, folds, (part) =>
      fit(part, idf, 'fold', uncalibrated, { ...settings, trees: { ...settings.trees, rounds: 1, rate: 0 } }),
    ).judged,
  );
}

/** A sentence that tells the sentence model nothing. */
function silent({ dense }: Prepared['sentences'][number]): Prepared['sentences'][number] {
  return { dense: dense.map(() => 0), index: [], value: [], role: 0 };
}

function heldOutInstitutions(): void {
  console.log('\nEach institution judged by a model that saw none of it');
  const foldOf = institutionFolds(rows);
  byInstitution(
    crossValidate(rows, examples, Math.max(...foldOf.values()) + 1, (part) => fit([...part, ...written], idf, 'fold'), undefined, foldOf)
      .judged,
  );
}

function learningCurve(): void {
  console.log('\nLearning curve (share of the training documents; macro-F1 per turn, per ask)');
  const foldOf = foldsOf(rows, folds);
  const names = [...foldOf.keys()];
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const kept = new Set(names.filter((_, index) => ((index * 31) % 100) / 100 < share));
    const result = crossValidate(rows, examples, folds, (part) =>
      fit(
        part.filter(({ row }) => kept.has(row.document)),
        idf,
        'fold',
      ),
    );
    const { turn, ask } = figures(result.judged);
    const n = examples.filter(({ row }) => kept.has(row.document)).length;
    console.log(`  ${share.toFixed(2)} (about ${Math.round((n * (folds - 1)) / folds)} asks) ${three(turn)} ${three(ask)}`);
  }
}

function clarity(): void {
  interface Row {
    question: string;
    interview_question: string;
    interview_answer: string;
    clarity_label: string;
  }
  const labels = ['Clear Reply', 'Ambivalent', 'Clear Non-Reply'];
  const lines = readFileSync(new URL('benchmarks/qevasion-train.jsonl', shared), 'utf8').split('\n').filter(Boolean);
  const gold: number[] = [];
  const said: number[] = [];
  for (const line of lines) {
    const row = JSON.parse(line) as Row;
    const verdict = classifyAnswer(
      { question: row.question, answer: row.interview_answer, context: { questionTurn: row.interview_question } },
      { taxonomy: 'thomas2024' },
    );
    gold.push(labels.indexOf(row.clarity_label));
    said.push(labels.indexOf(verdict.label));
  }
  const { macro, each } = f1(gold, said, 3);
  console.log(
    `CLARITY train split, thomas2024, n ${gold.length}, model ${answerModel.hash}: macro-F1 ${three(macro)}, accuracy ${three(accuracy(gold, said))}`,
  );
  labels.forEach((name, c) => console.log(`  ${name.padEnd(16)} F1 ${three(each[c] ?? 0)}`));
}
