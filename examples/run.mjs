// npm run example -- 01 [FILE]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const examples = readdirSync(folder)
  .filter((name) => /^\d\d-.*\.ts$/u.test(name))
  .sort();
const [number, ...rest] = process.argv.slice(2);
const found = examples.find((name) => number !== undefined && name.startsWith(number.padStart(2, '0') + '-'));
if (found === undefined) {
  console.error(`Expected the number of an example, got ${number ?? 'none'}:\n${examples.map((name) => `  ${name}`).join('\n')}`);
  process.exitCode = 2;
} else {
  process.exitCode = spawnSync(process.execPath, ['--import', 'tsx', folder + found, ...rest], { stdio: 'inherit' }).status ?? 1;
}
