// A model of one's own: codes in, weights out, a classifier made of them. Takes your codes as JSON lines: npm run example -- 13 mine.jsonl
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnswerModel, classifyAnswer, createModelClassifier, defaultClassifiers } from 'onrecord';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** A line each: `{ question, answer, asks: [{ text, strategy, evidence? }], document? }`. Far too few to be of use; 500 asks are a start. */
const given = process.argv[2];
const data = given?.endsWith('.jsonl') === true ? given : path('codes/harbour-council.jsonl');
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
const out = join(folder, 'model.json');

// `npm run train -- --data … --out …`. Without --no-folds it prints what the model is worth, cross-validated by document.
const train = ['--import', 'tsx', path('../tools/train-answers.ts'), '--data', data, '--out', out, '--name', 'harbour', '--no-folds'];
const { status, stdout, stderr } = spawnSync(process.execPath, train, { encoding: 'utf8', cwd: path('..') });
if (status !== 0) throw new Error(stderr);
console.log(stdout.trim());
const model = JSON.parse(readFileSync(out, 'utf8')) as AnswerModel;
rmSync(folder, { recursive: true });

const question = 'Will the slipway be repaired this year?';
for (const answer of [
  'It will, before the herring come.',
  'Slipways are dear to the hearts of all of us here.',
  'You would have to ask the dredging firm.',
]) {
  for (const [name, classifiers] of [
    ['harbour', [createModelClassifier(model)]],
    ['default', defaultClassifiers],
  ] as const) {
    const { label, confidence, origin } = classifyAnswer({ question, answer }, { classifiers });
    console.log(`${answer.padEnd(52)} ${name}: ${label} ${confidence.toFixed(2)} (${origin.by} ${origin.name})`);
  }
}
