// Prints vitest's closing counts as one plain line: `N passed, N failed, N skipped`.
import { readFileSync } from 'node:fs';

// eslint-disable-next-line no-control-regex
const log = readFileSync(process.argv[2], 'utf8').replace(/\u001b\[[\d;]*m/g, '');
const line = log.split('\n').findLast((each) => /^ *Tests /.test(each)) ?? '';
const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exitCode = count('passed') > 0 && count('failed') === 0 ? 0 : 1;
