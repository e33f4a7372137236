// Builds dist/ where it is missing or older than a source file, so that the demo and the examples start at once.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist/unified.d.ts`;
const sources = ['src', 'package.json', 'tsup.config.ts'].flatMap((name) =>
  statSync(root + name).isDirectory()
    ? readdirSync(root + name, { recursive: true }).map((path) => `${root}${name}/${path}`)
    : [root + name],
);
const newest = Math.max(...sources.map((path) => statSync(path).mtimeMs));
if (!existsSync(built) || statSync(built).mtimeMs < newest) {
  console.error('Building dist/ …');
  const { status } = spawnSync('npm', ['run', '-s', 'build', '--', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
