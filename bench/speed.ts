/**
 * Speed and memory of the whole and of each stage beside other packages, on the same text, each in a process of its own:
 * `npm run bench [-- --full] [--json FILE] [--only NAME] [--passes N] [--warm SECONDS] [--warm-passes N] [--generated]`.
 *
 * CPU seconds are the median of the passes after the warm-up, which takes so many seconds and so many passes, whichever is longer;
 * the cold ones are those of the first pass of the process, of 1 MB at most. `--full` adds 10 MB and 100 MB and the growth from 1 MB on.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildBench } from './speed/build.js';
import { subjects } from './speed/subjects.js';
import type { Subject } from './speed/subjects.js';
import { columns, fixed, sizeName, slope } from './speed/table.js';
import { briefingText } from './speed/text.js';

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    generated: { type: 'boolean', default: false },
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    passes: { type: 'string', default: '5' },
    warm: { type: 'string', default: '5' },
    'warm-passes': { type: 'string', default: '20' },
    sizes: { type: 'string' },
  },
});

interface Run {
  name: string;
  units: number;
  /** Of the first pass, of what comes before 1 MB. */
  coldSeconds: number;
  cpuSeconds: number;
  wallSeconds: number;
  mbPerSecond: number;
  tokensPerSecond: number;
  peakRssMB: number;
}

const { child, bytes } = await buildBench();
const chosen = subjects.filter(({ name }) => values.only === undefined || values.only.includes(name));
const env = {
  ...process.env,
  ONRECORD_BENCH_LIB: new URL('../.tmp/bench/lib', import.meta.url).href,
  ...(values.generated ? { ONRECORD_BENCH_TEXT: 'generated' } : {}),
};
const ask = <T>(...args: string[]): T =>
  JSON.parse(
    execFileSync(process.execPath, ['--max-old-space-size=16000', child, ...args], { env, maxBuffer: 1e8, encoding: 'utf8' }),
  ) as T;
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

const imports = chosen.map(({ name }) => {
  const tries = Array.from({ length: 5 }, () => ask<{ importMs: number; firstMs: number }>('import', name));
  return { name, importMs: median(tries.map(({ importMs }) => importMs)), firstMs: median(tries.map(({ firstMs }) => firstMs)) };
});

const runs: Run[] = [];
for (const subject of chosen) {
  for (const units of sizesOf(subject)) {
    const passes = units > 20_000_000 ? '1' : units > 2_000_000 ? '3' : values.passes;
    const got = ask<{ coldMs: number; cpuMs: number; wallMs: number; rssMB: number; tokens: number; units: number }>(
      ...['run', subject.name, String(units), values.warm, values['warm-passes'], passes],
    );
    const cpuSeconds = got.cpuMs / 1000;
    runs.push({
      name: subject.name,
      units,
      coldSeconds: got.coldMs / 1000,
      cpuSeconds,
      wallSeconds: got.wallMs / 1000,
      mbPerSecond: got.units / 1e6 / cpuSeconds,
      tokensPerSecond: got.tokens / cpuSeconds,
      peakRssMB: got.rssMB,
    });
    process.stderr.write(`${subject.name} ${sizeName(units)}: ${cpuSeconds.toFixed(3)} s\n`);
  }
}

function sizesOf({ kind, most = Infinity }: Subject): number[] {
  if (values.sizes !== undefined) return values.sizes.split(',').map(Number);
  const all =
    kind === 'peer' ? [100_000, 1_000_000] : [10_000, 100_000, 1_000_000, 2_000_000, ...(values.full ? [10_000_000, 100_000_000] : [])];
  return all.filter((units) => units <= most);
}

const at = (name: string, units: number): Run | undefined => runs.find((run) => run.name === name && run.units === units);
const ratio = (run: Run, to: string): string => {
  const other = at(to, Math.min(1_000_000, Math.max(100_000, run.units)));
  return other ? `${fixed(run.mbPerSecond / other.mbPerSecond)}` : '–';
};
const { source } = briefingText(1, values.generated ? false : undefined);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${fixed(loadavg()[0])}; text: ${source}\n`);
console.log(
  columns([
    ['', 'text', 'cold CPU s', 'CPU s', 'MB/s', 'tokens/s', 'peak RSS MB', '× compromise', '× wink-nlp'],
    ...runs.map((run) => [
      run.name,
      sizeName(run.units),
      fixed(run.coldSeconds, 3),
      fixed(run.cpuSeconds, 3),
      fixed(run.mbPerSecond),
      run.tokensPerSecond.toFixed(0),
      run.peakRssMB.toFixed(0),
      ratio(run, 'compromise'),
      ratio(run, 'wink-nlp'),
    ]),
  ]),
);
console.log(
  `\nImport and first call on four turns, CPU ms, median of 5 processes; \`import 'onrecord'\` loads ${fixed(bytes / 1e6)} MB of JavaScript\n`,
);
console.log(
  columns([['', 'import', 'first call'], ...imports.map(({ name, importMs, firstMs }) => [name, fixed(importMs, 0), fixed(firstMs, 0)])]),
);
const growth = chosen
  .filter(({ kind }) => kind === 'ours')
  .map(({ name }) => ({
    name,
    slope: slope(runs.filter((run) => run.name === name && run.units >= 1e6).map((run) => ({ size: run.units, time: run.cpuSeconds }))),
  }))
  .filter((each) => each.slope !== undefined);
if (growth.length > 0)
  console.log(
    `\nGrowth from 1 MB on (log-log slope, 1 is linear): ${growth.map((each) => `${each.name} ${fixed(each.slope)}`).join(', ')}`,
  );
if (values.json !== undefined) {
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg()[0] ?? 0 };
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(values.json, `${JSON.stringify({ date, machine, text: source, bytes, imports, runs, growth }, null, 2)}\n`);
}
