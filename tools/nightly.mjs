/**
 * What is too slow for every change: `npm run nightly [-- --runs N]`. Regular expressions with half a minute each, texts of a million units and of
 * 10 MB, 100,000 cases of each property (in Chromium too), random bytes for the command, many documents in threads,
 * and the benchmark of speed.
 * Every step is run, whatever became of those before; the exit code says whether all held.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) } },
});

const steps = [
  ['the build', 'npm', ['run', '-s', 'build']],
  ['regular expressions', 'npx', ['tsx', 'tools/check-regexp.ts', '--timeout', '5000', '--patient', '30000']],
  ['a million units', 'npx', ['vitest', 'run', 'test/hostile/growth.test.ts'], { ONRECORD_GROWTH_UNITS: '1000000' }],
  ['many documents', 'node', ['bench/stream.mjs']],
  ['speed', 'npx', ['tsx', 'bench/speed.ts']],
  [
    `${values.runs} cases, seed ${values.seed}`,
    'node',
    ['tools/fuzz.mjs', '--runs', values.runs, '--seed', values.seed, '--files', '2000'],
  ],
];

for (const [name, program, args, environment] of steps) {
  const from = Date.now();
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  console.log(`${status === 0 ? 'held' : 'FAILED'}: ${name} (${Math.round((Date.now() - from) / 1000)} s)`);
  if (status !== 0) process.exitCode = 1;
}
