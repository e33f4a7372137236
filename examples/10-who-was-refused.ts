// Who was refused? Refusal rates by outlet with their intervals, the asks that were pressed again, and what was never said.
// The plot goes to the file named second: `npm run example -- 10 briefing.txt refused.svg`.
import { writeFileSync } from 'node:fs';
import { parseBriefing } from 'onrecord';
import { chains, rates, stockPhrases, unansweredAsks, unsaidNames } from 'onrecord/analysis';
import type { RateGroup } from 'onrecord/analysis';
import { input, readers } from './input.js';

const briefing = parseBriefing(input(), { readers });

console.log('Refused, by outlet: share of its asks, 95 % interval, n');
const outlets = rates(briefing, { by: 'outlet' }).filter(({ n }) => n > 0);
for (const group of outlets) console.log(plotLine(group));

console.log('\nPressed again, or taken up by another');
for (const { name, exchanges, askers, labels } of chains(briefing)) {
  console.log(`  ${name}: ${exchanges.map((id, at) => `${id} ${labels[at] ?? 'unsure'}`).join(' → ')} (${askers.join(' → ')})`);
}

console.log('\nNever answered');
for (const { exchange, askerName, text, label, answeredIn } of unansweredAsks(briefing)) {
  if (answeredIn.length === 0) console.log(`  ${exchange} ${askerName}: ${text.replace(/\s+/gu, ' ')} (${label})`);
}

console.log('\nAsked about, never said by the podium');
console.log(
  `  ${
    unsaidNames(briefing)
      .map(({ name }) => name)
      .join(', ') || 'nothing'
  }`,
);

console.log('\nSaid again and again');
for (const { text, count } of stockPhrases(briefing, { limit: 10 })) console.log(`  ${count} × ${text}`);

const plot = process.argv[3];
if (plot !== undefined) writeFileSync(plot, svg(outlets));

/** `#` up to the share, `-` over the interval. */
function plotLine({ name, n, rates: { refusal } }: RateGroup): string {
  if (refusal === undefined || refusal.value === null) return '';
  const { value, low, high } = refusal;
  const bar = Array.from({ length: 40 }, (_, at) => {
    const share = (at + 0.5) / 40;
    if (Math.abs(share - value) <= 0.5 / 40) return '●';
    return share >= low && share <= high ? '─' : '·';
  });
  return `  ${name.padEnd(20).slice(0, 20)} ${bar.join('')} ${String(Math.round(value * 100)).padStart(3)} % (${Math.round(low * 100)}–${Math.round(high * 100)}), n ${n}`;
}

/** Points and intervals, a row for each outlet. */
function svg(groups: readonly RateGroup[]): string {
  const x = (share: number): number => 200 + 360 * share;
  const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const rows = groups.flatMap(({ name, n, rates: { refusal } }, at) => {
    if (refusal === undefined || refusal.value === null) return [];
    const y = 50 + 28 * at;
    return [
      `<text x="190" y="${y + 4}" text-anchor="end">${safe(name)} (n ${n})</text>`,
      `<line x1="${x(refusal.low)}" x2="${x(refusal.high)}" y1="${y}" y2="${y}" stroke="#333" stroke-width="2"/>`,
      `<circle cx="${x(refusal.value)}" cy="${y}" r="5" fill="#333"/>`,
    ];
  });
  const height = 70 + 28 * groups.length;
  const ticks = [0, 0.5, 1].map(
    (share) => `<line x1="${x(share)}" x2="${x(share)}" y1="36" y2="${height - 26}" stroke="#bbb"/>
<text x="${x(share)}" y="${height - 8}" text-anchor="middle">${share * 100} %</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="${height}" font-family="sans-serif" font-size="13" role="img">
<title>Share of asks that were refused, by outlet, with 95 % intervals</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="10" y="22" font-weight="bold">Share of asks that were refused</text>
${[...ticks, ...rows].join('\n')}
</svg>
`;
}
