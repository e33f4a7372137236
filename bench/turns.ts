/**
 * `npm run bench:turns [-- --verbose] [-- --json] [-- FOLDER…]`
 * Scores `splitTurns` against the gold of annotations/turns (real documents of ../shared/transcripts) and measures speed.
 */
import { compareTurns, type Miss } from './turns/compare.js';
import { hasTranscripts, readGold } from './turns/gold.js';
import { goldTurns, predictedTurns } from './turns/parse.js';
import { allReaders } from './turns/readers.js';
import { describeSpeed, measureSpeed } from './turns/speed.js';

interface Score {
  layout: string;
  documents: number;
  gold: number;
  predicted: number;
  matched: number;
  rolesRight: number;
  zeroDocuments: number;
  zeroRight: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const f1 = ({ gold, predicted, matched }: Score): number => ratio(2 * matched, gold + predicted);
const empty = (layout: string): Score => ({
  layout,
  documents: 0,
  gold: 0,
  predicted: 0,
  matched: 0,
  rolesRight: 0,
  zeroDocuments: 0,
  zeroRight: 0,
});

function row(score: Score): string {
  const cells = [
    ratio(score.matched, score.predicted),
    ratio(score.matched, score.gold),
    f1(score),
    ratio(score.rolesRight, score.matched),
  ];
  const zero = score.zeroDocuments > 0 ? `  zero-turn documents ${score.zeroRight}/${score.zeroDocuments}` : '';
  return `${score.layout.padEnd(30)}${String(score.documents).padStart(5)}${String(score.gold).padStart(7)}${cells.map((cell) => cell.toFixed(3).padStart(8)).join('')}${zero}`;
}

const clip = (text: string): string => (text.length > 64 ? `${text.slice(0, 36)}…${text.slice(-24)}` : text);
const describe = (miss: Miss): string =>
  [
    `  ${miss.cause}`,
    miss.gold && `gold [${miss.gold.label}|${miss.gold.role}] ${clip(miss.gold.text)}`,
    miss.predicted && `got [${miss.predicted.label}|${miss.predicted.role}] ${clip(miss.predicted.text)}`,
  ]
    .filter(Boolean)
    .join('\n      ');

if (!hasTranscripts) {
  console.log('bench:turns needs the transcripts in ../shared; nothing measured.');
  process.exit(0);
}

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const readers = await allReaders();
const scores = new Map<string, Score>();
const causes = new Map<string, number>();
const documents: { source: string; gold: number; predicted: number; matched: number; error?: string }[] = [];
for (const document of readGold()) {
  if (wanted.length > 0 && !wanted.some((name) => document.source.startsWith(name))) continue;
  const gold = goldTurns(document);
  let error: string | undefined;
  let predicted: ReturnType<typeof predictedTurns> = [];
  try {
    predicted = predictedTurns(document.raw, readers);
  } catch (thrown) {
    error = String(thrown);
  }
  const result = compareTurns(gold, predicted, document.complete);
  const score = scores.get(document.layout) ?? empty(document.layout);
  scores.set(document.layout, score);
  score.documents += 1;
  for (const key of ['gold', 'predicted', 'matched', 'rolesRight'] as const) score[key] += result[key];
  if (gold.length === 0) {
    score.zeroDocuments += 1;
    if (predicted.length === 0) score.zeroRight += 1;
  }
  documents.push({
    source: document.source,
    gold: result.gold,
    predicted: result.predicted,
    matched: result.matched,
    ...(error !== undefined && { error }),
  });
  for (const { cause } of result.misses) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  if (flags.has('--verbose') && (result.misses.length > 0 || error !== undefined)) {
    console.log(`${document.source}: ${result.matched} of ${result.gold}${error === undefined ? '' : `, ${error}`}`);
    for (const miss of result.misses.slice(0, 6)) console.log(describe(miss));
  }
}

const all = empty('all');
for (const score of scores.values())
  for (const key of ['documents', 'gold', 'predicted', 'matched', 'rolesRight', 'zeroDocuments', 'zeroRight'] as const)
    all[key] += score[key];
const speed = wanted.length === 0 ? measureSpeed() : [];

if (flags.has('--json')) {
  const plain = (score: Score) => ({
    ...score,
    precision: ratio(score.matched, score.predicted),
    recall: ratio(score.matched, score.gold),
    f1: f1(score),
    roleAccuracy: ratio(score.rolesRight, score.matched),
  });
  console.log(
    JSON.stringify(
      { all: plain(all), layouts: [...scores.values()].map(plain), causes: Object.fromEntries(causes), documents, speed },
      null,
      2,
    ),
  );
} else {
  console.log(`${'layout'.padEnd(30)} docs  turns${['prec', 'recall', 'F1', 'role'].map((name) => name.padStart(8)).join('')}`);
  for (const score of scores.values()) console.log(row(score));
  console.log(row(all));
  console.log(`misses by cause: ${[...causes].map(([cause, count]) => `${cause} ${count}`).join(', ') || 'none'}`);
  for (const one of speed) console.log(describeSpeed(one));
}
