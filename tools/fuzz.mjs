// Property tests with many more cases and a seed of the caller's, and random bytes for the command: `npm run fuzz [-- --runs N --seed N]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '25000' },
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: '200' },
  },
});

/** A small generator with a seed (mulberry32), so that a failure can be had again. */
let state = Number(values.seed) >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const heads = [
  '',
  '',
  'Q: Why?\n\nMR. X: ',
  '{"a":',
  '<html><p>',
  '<?xml version="1.0"?><a>',
  'WEBVTT\n\n',
  'a,b\n',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
];
const folder = mkdtempSync(join(tmpdir(), 'onrecord-fuzz-'));
try {
  for (let at = 0; at < Number(values.files); at += 1) {
    const head = Buffer.from(heads[Math.floor(random() * heads.length)], 'latin1');
    const wide = random() < 0.5 ? 256 : 96;
    const body = Uint8Array.from({ length: Math.floor(random() * 3000) }, () => 32 + Math.floor(random() * wide));
    writeFileSync(join(folder, `${String(at).padStart(4, '0')}.txt`), Buffer.concat([head, body]));
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', folder, '--to', 'jsonl', '--jobs', '2'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 600_000,
  });
  const briefings = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line)).length;
  const errors = stderr.split('\n').filter((line) => line !== '');
  console.log(`The command on ${values.files} files of random bytes: exit ${status}, ${briefings} read, ${errors.length} refused`);
  const strange = errors.filter((line) => !/: Expected /u.test(line));
  for (const line of strange) console.log(line);
  if (![0, 1].includes(status) || briefings + errors.length !== Number(values.files) || strange.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const tests = spawnSync('npx', ['vitest', 'run', 'test/hostile', '--testTimeout', '0'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ONRECORD_FUZZ_RUNS: values.runs, ONRECORD_FUZZ_SEED: values.seed },
});
if (tests.status !== 0) process.exitCode = 1;
