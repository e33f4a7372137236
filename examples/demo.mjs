// npm run demo [-- FILE … [options]]: the table of our rendering of the founding briefing, or of any file.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const given = process.argv.slice(2);
const rest = given.length > 0 ? given : [path('briefings/peskov-belarus-2020-08-19.txt'), '--date', '2020-08-19'];
const to = rest.includes('--to') ? [] : ['--to', 'table'];
process.exitCode = spawnSync(process.execPath, [path('../dist/cli.js'), ...rest, ...to], { stdio: 'inherit' }).status ?? 1;
