/**
 * Asks recheck of every regular expression of the sources whether some input makes it slow: `npm run check:regexp [-- --timeout MS]`.
 *
 * Exponential ones fail. Polynomial ones fail too, but in the files of `tools/regexp/bounded.json`, which says what bounds their
 * input. Those that recheck cannot tell in time are counted and, with `--all`, listed: the tests in `test/hostile` are for them.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import { constructed, literals } from './regexp/collect.js';
import type { Found } from './regexp/collect.js';

const { values } = parseArgs({ options: { timeout: { type: 'string', default: '3000' }, all: { type: 'boolean', default: false } } });
const bounded = new Map(
  Object.entries(JSON.parse(readFileSync(new URL('regexp/bounded.json', import.meta.url), 'utf8')) as Record<string, string>),
);
const every = [...literals(), ...(await constructed())];
const distinct = new Map<string, Found>();
for (const found of every) if (!distinct.has(`/${found.source}/${found.flags}`)) distinct.set(`/${found.source}/${found.flags}`, found);

const counts = { linear: 0, polynomial: 0, exponential: 0, unknown: 0 };
const wrong: string[] = [];
for (const [name, { source, flags, where }] of distinct) {
  const result = await check(source, flags, { timeout: Number(values.timeout) });
  const kind =
    result.status === 'safe'
      ? 'linear'
      : result.status === 'unknown'
        ? 'unknown'
        : result.complexity.type === 'exponential'
          ? 'exponential'
          : 'polynomial';
  counts[kind] += 1;
  const file = where.split(':')[0]!;
  if (kind === 'exponential' || (kind === 'polynomial' && !bounded.has(file))) {
    const attack = result.status === 'vulnerable' ? ` on ${result.attack.pattern.slice(0, 80)}` : '';
    wrong.push(
      `${kind} ${result.status === 'vulnerable' ? ((result.complexity as { degree?: number }).degree ?? '') : ''} ${where} ${name.slice(0, 160)}${attack}`,
    );
  } else if (values.all && kind === 'unknown')
    console.log(`unknown ${where} ${name.slice(0, 160)} ${result.status === 'unknown' ? result.error.kind : ''}`);
}
console.log(`${distinct.size} regular expressions: ${JSON.stringify(counts)}`);
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
