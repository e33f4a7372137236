/**
 * `npm run check:annotations`
 * Checks that every standoff file under annotations/ still fits its source: the hash, and offsets that are in range,
 * ordered and not empty. One checker per folder; a folder without one is named and skipped.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAnswers } from './annotations/answers.js';
import { checkSameSlot } from './annotations/same-slot.js';
import { checkSpans } from './annotations/spans.js';
import { checkTurns } from './annotations/turns.js';

/** A checker returns what is wrong, one line each, and how much it looked at. */
export type Checker = () => { checked: string; faults: string[] };

const checkers: Record<string, Checker> = {
  answers: checkAnswers,
  turns: checkTurns,
  asks: () => checkSpans('asks'),
  entities: () => checkSpans('entities'),
  'same-slot': checkSameSlot,
};

const root = fileURLToPath(new URL('../annotations/', import.meta.url));
if (!existsSync(fileURLToPath(new URL('../../shared/', import.meta.url)))) {
  console.log('check:annotations needs ../shared; nothing checked.');
  process.exit(0);
}
let wrong = 0;
for (const folder of readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()) {
  const check = Object.hasOwn(checkers, folder) ? checkers[folder] : undefined;
  if (!check) {
    console.log(`${folder}: no checker`);
    continue;
  }
  const { checked, faults } = check();
  wrong += faults.length;
  console.log(`${folder}: ${checked}, ${faults.length} faults`);
  for (const fault of faults) console.log(`  ${fault}`);
}
process.exitCode = wrong > 0 ? 1 : 0;
