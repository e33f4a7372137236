/**
 * Asks recheck of every regular expression of the sources whether some input makes it slow:
 * `npm run check:regexp [-- --timeout MS --patient MS --all]`.
 *
 * An exponential one fails. One that is not linear fails, but in a file of `tools/regexp/bounded.json`, which says how long a text
 * its expressions are given at most, and why; there it is run on recheck's own attack and on repetitions of what it names, cut to that
 * length, and fails where it takes noticeable time. (recheck's own engine is not V8's: what V8 does in linear time on a long attack
 * passes.) One that recheck cannot decide is run on such repetitions, too; with `--patient` (`npm run nightly`) recheck is asked a
 * second time with more time.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import { constructed, literals } from './regexp/collect.js';
import type { Found } from './regexp/collect.js';
import { narrow } from './regexp/narrow.js';
import { cost, dearest } from './regexp/pumps.js';

/** What one look may cost: a text of 1 MB has some thousand labels. */
const MOST_MS = 5;
/** On how long a text an undecided expression without a bound is tried. */
const UNBOUNDED = 4_000;
/** On how long a text an attack that recheck found is tried, where no bound is given: quadratic time would be a second. */
const ATTACKED = 50_000;
const MOST_ATTACKED_MS = 60;
/** recheck's agent works on several at a time. */
const TOGETHER = 3;

const { values } = parseArgs({
  options: { timeout: { type: 'string', default: '3000' }, patient: { type: 'string' }, all: { type: 'boolean', default: false } },
});
interface Bound {
  /** The longest text that an expression of the file is given, in UTF-16 units. */
  units: number;
  why: string;
}
const bounds = new Map(
  Object.entries(JSON.parse(readFileSync(new URL('regexp/bounded.json', import.meta.url), 'utf8')) as Record<string, Bound>),
);
const distinct = new Map<string, Found>();
for (const found of [...literals(), ...(await constructed())]) {
  const name = `/${found.source}/${found.flags}`;
  if (!distinct.has(name)) distinct.set(name, found);
}

const counts = { linear: 0, polynomial: 0, exponential: 0, undecided: 0 };
const used = new Set<string>();
const wrong: string[] = [];
const notes: string[] = [];

async function ask({ source, flags }: Found): ReturnType<typeof check> {
  const quick = await check(narrow(source), flags, { timeout: Number(values.timeout) });
  if (quick.status !== 'unknown' || values.patient === undefined) return quick;
  return check(narrow(source), flags, { timeout: Number(values.patient), checker: 'automaton' });
}

async function look(name: string, found: Found): Promise<void> {
  const { source, flags, where } = found;
  const file = where.split(':')[0]!;
  const result = await ask(found);
  if (result.status === 'safe') {
    counts.linear += 1;
    return;
  }
  const kind = result.status === 'unknown' ? 'undecided' : result.complexity.type === 'exponential' ? 'exponential' : 'polynomial';
  counts[kind] += 1;
  const bound = bounds.get(file);
  if (bound) used.add(file);
  const said = `${kind} ${where} ${name.slice(0, 160)}`;
  if (kind === 'exponential') {
    wrong.push(`${said} on ${result.status === 'vulnerable' ? result.attack.pattern.slice(0, 80) : ''}`);
    return;
  }
  const tried = [dearest(source, flags, bound?.units ?? UNBOUNDED, MOST_MS)];
  if (result.status === 'vulnerable') {
    const units = bound?.units ?? ATTACKED;
    const { pumps, suffix } = result.attack;
    const room = Math.max(1, Math.floor(units / Math.max(1, pumps.length) / Math.max(1, ...pumps.map(({ pump }) => pump.length))));
    const attack = `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(room)).join('')}${suffix}`;
    const pattern = new RegExp(source, flags);
    for (const text of [attack.slice(0, units), attack.slice(-units)]) {
      const { ms } = cost(pattern, text, MOST_MS);
      tried.push({ ms: bound ? ms : (ms * MOST_MS) / MOST_ATTACKED_MS, text });
    }
  }
  const { ms, text } = tried.reduce((worst, each) => (each.ms > worst.ms ? each : worst));
  const costs = `${ms.toFixed(2)} ms on ${text.length} units ${JSON.stringify(text.slice(0, 40))}${bound ? '' : ', no bound'}`;
  if (ms > MOST_MS) wrong.push(`${said}: ${costs}`);
  else notes.push(`${said}: ${costs}`);
}

const waiting = [...distinct];
await Promise.all(
  Array.from({ length: TOGETHER }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await look(...next);
  }),
);
console.log(`${distinct.size} regular expressions: ${JSON.stringify(counts)}`);
if (values.all) for (const line of notes) console.log(line);
for (const file of bounds.keys()) if (!used.has(file) && values.patient !== undefined) console.log(`${file}: its bound is not needed`);
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
