// Packs dist/ as it stands into .tmp/package.tgz, once for all that look at the tarball: see `check:package`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../.tmp/', import.meta.url));
mkdirSync(folder, { recursive: true });
const { status, stdout } = spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
});
if (status === 0) renameSync(folder + stdout.trim(), `${folder}package.tgz`);
process.exitCode = status ?? 1;
