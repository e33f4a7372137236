/**
 * Agreement of the corpus' two codings: Cohen's kappa and Krippendorff's alpha (nominal) on labels and strategies, and per label
 * (that label against the rest). `npm run corpus:agreement`
 */
import { codebookMap } from '../src/answers/taxonomies/map.js';
import type { Strategy } from '../src/model.js';
import { standoffRows } from './answers/standoff.js';

type Pair = [string, string];

/** Cohen's kappa (1960) of two codings. */
function kappa(pairs: readonly Pair[]): number {
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const values = [...new Set(pairs.flat())];
  const share = (value: string, place: 0 | 1): number => pairs.filter((pair) => pair[place] === value).length / pairs.length;
  const expected = values.reduce((sum, value) => sum + share(value, 0) * share(value, 1), 0);
  return (observed - expected) / (1 - expected);
}

/** Krippendorff's alpha (2004) for nominal data, two coders, nothing missing. */
function alpha(pairs: readonly Pair[]): number {
  const all = pairs.flat();
  const counts = new Map<string, number>();
  for (const value of all) counts.set(value, (counts.get(value) ?? 0) + 1);
  const n = all.length;
  const expected = 1 - [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / (n * (n - 1)), 0);
  return 1 - pairs.filter(([a, b]) => a !== b).length / pairs.length / expected;
}

const rows = standoffRows(new URL('../annotations/answers/', import.meta.url));
const asks = rows.flatMap((row) => row.asks);
const strategies = asks.flatMap(({ codes: [a, b] }): Pair[] => (a === undefined || b === undefined ? [] : [[a.strategy, b.strategy]]));
const labelOf = (strategy: string): string => (Object.hasOwn(codebookMap, strategy) ? codebookMap[strategy as Strategy] : 'procedural');
const labels = strategies.map(([a, b]): Pair => [labelOf(a), labelOf(b)]);
const agreed = (pairs: readonly Pair[]): string => (pairs.filter(([a, b]) => a === b).length / pairs.length).toFixed(3);
const line = (name: string, pairs: readonly Pair[]): string =>
  `${name.padEnd(20)} n ${String(pairs.length).padStart(4)}  agreed ${agreed(pairs)}  kappa ${kappa(pairs).toFixed(3)}  alpha ${alpha(pairs).toFixed(3)}`;

console.log(`${rows.length} exchanges, ${asks.length} asks, ${strategies.length} coded twice`);
console.log(line('labels', labels));
console.log(line('strategies', strategies));
for (const label of ['substantive', 'deflection', 'refusal']) {
  console.log(
    line(
      label,
      labels.map(([a, b]): Pair => [String(a === label), String(b === label)]),
    ),
  );
}
const sets = new Map<string, number>();
for (const { final } of asks) sets.set(final.strategy, (sets.get(final.strategy) ?? 0) + 1);
console.log(
  [...sets]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', '),
);
