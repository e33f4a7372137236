// Puts what the examples print into examples/README.md, and draws the plot of example 10: `npm run examples:readme`, after a build.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withOutputs } from './lib/example-outputs.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = `${root}examples/README.md`;

function run(...args: string[]): string {
  const env = { ...process.env, NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/run.mjs', ...args], { cwd: root, encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

writeFileSync(page, withOutputs(readFileSync(page, 'utf8'), run));
run('10', 'examples/briefings/peskov-belarus-2020-08-19.txt', 'examples/images/refused.svg');
