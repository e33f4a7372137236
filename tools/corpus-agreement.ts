/**
 * Agreement of the corpus' two codings: Cohen's kappa and Krippendorff's alpha (nominal) on labels and strategies, and per label
 * (that label against the rest). `npm run corpus:agreement`
 */
import { cohenKappa, krippendorffAlpha } from '../src/analysis/index.js';
import { codebookMap } from '../src/answers/taxonomies/map.js';
import type { Strategy } from '../src/model.js';
import { standoffRows } from './answers/standoff.js';

type Pair = [string, string];

const rows = standoffRows(new URL('../annotations/answers/', import.meta.url));
const asks = rows.flatMap((row) => row.asks);
const strategies = asks.flatMap(({ codes: [a, b] }): Pair[] => (a === undefined || b === undefined ? [] : [[a.strategy, b.strategy]]));
const labelOf = (strategy: string): string => (Object.hasOwn(codebookMap, strategy) ? codebookMap[strategy as Strategy] : 'procedural');
const labels = strategies.map(([a, b]): Pair => [labelOf(a), labelOf(b)]);
const agreed = (pairs: readonly Pair[]): string => (pairs.filter(([a, b]) => a === b).length / pairs.length).toFixed(3);
const figure = (value: number | null): string => value?.toFixed(3) ?? 'undefined';
const line = (name: string, pairs: readonly Pair[]): string =>
  `${name.padEnd(20)} n ${String(pairs.length).padStart(4)}  agreed ${agreed(pairs)}  kappa ${figure(cohenKappa(pairs))}  alpha ${figure(krippendorffAlpha(pairs))}`;

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
