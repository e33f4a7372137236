import stringWidth from 'string-width';
import type { Comparison, CountedName, Difference, Overlap, Proportion } from '../analysis/index.js';
import { clip, hanging, oneLine } from '../formats/table/layout.js';

const percent = (value: number): string => `${Math.round(value * 100)} %`;
const share = ({ value, low, high }: Proportion): string =>
  value === null ? '–' : `${percent(value)} (${Math.round(low * 100)}–${Math.round(high * 100)})`;
const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : '±'}${Math.abs(Math.round(value * 100))}`;
const change = ({ value, low, high }: Difference): string =>
  value === null ? '–' : `${signed(value)} (${signed(low)} to ${signed(high)})${low > 0 || high < 0 ? '' : ' may be chance'}`;

/** A comparison as plain text. */
export function comparisonTable(result: Comparison, [a, b]: readonly [string, string], width: number): string {
  const { rates, outlets, topics, entities, phrases } = result;
  const side = (letter: string, name: string, { n, asked, abstained, briefings }: Comparison['a']): string =>
    `${letter}  ${clip(name, Math.max(20, width - 60))}: ${briefings} ${briefings === 1 ? 'briefing' : 'briefings'}, ${asked} ${asked === 1 ? 'ask' : 'asks'}, ${n} in the rates, ${abstained} abstained`;
  const rows = [
    ['', `A (n ${result.a.n})`, `B (n ${result.b.n})`, 'B − A, points'],
    ...rates.map(({ label, a: first, b: second, difference }) => [label, share(first), share(second), change(difference)]),
  ];
  return [
    `${side('A', a, result.a)}\n${side('B', b, result.b)}`,
    `${columns(rows)}\nIn brackets 95 % intervals: Wilson, and Newcombe's for the difference.`,
    ...listed('Outlets', outlets, width),
    ...listed('Topics', topics, width),
    ...listed('Names', entities, width),
    ...listed('Stock phrases', phrases, width, (name) => `“${name}”`),
  ].join('\n\n');
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell + ' '.repeat(widths[at]! - stringWidth(cell)))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

const most = 12;

function listed(
  title: string,
  { shared, onlyA, onlyB }: Overlap<CountedName>,
  width: number,
  print = (name: string): string => name,
): string[] {
  if (shared.length + onlyA.length + onlyB.length === 0) return [];
  const both = shared.slice(0, most).map(({ name, a, b }) => `${print(oneLine(name))} ${a}/${b}`);
  const alone = (list: readonly CountedName[]): string[] => list.slice(0, most).map(({ name, a, b }) => `${print(oneLine(name))} ${a + b}`);
  const line = (prefix: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : hanging(prefix, items.join(' · '), width);
  return [[title, ...line('  both    ', both), ...line('  only A  ', alone(onlyA)), ...line('  only B  ', alone(onlyB))].join('\n')];
}
