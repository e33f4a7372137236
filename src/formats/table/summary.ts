import { wilson } from '../../analysis/index.js';
import { isJudged } from '../../analysis/judged.js';
import type { Ask, Briefing, Exchange } from '../../model.js';
import { hanging } from './layout.js';
import type { Style } from './style.js';
import { percent } from './verdict.js';

/** How many asks carry each label. Procedural ones ask nothing; abstained ones are counted apart. */
export interface Counts {
  asks: number;
  unsure: number;
  byLabel: ReadonlyMap<string, number>;
}

export function count(exchanges: readonly Exchange<string>[], labels: readonly string[]): Counts {
  const byLabel = new Map(labels.filter((label) => label !== 'procedural').map((label) => [label, 0]));
  const asks = exchanges.flatMap((exchange) => exchange.asks).filter((ask) => ask.verdict !== null && ask.verdict.label !== 'procedural');
  for (const { verdict } of asks) {
    if (verdict !== null && !verdict.abstained) byLabel.set(verdict.label, (byLabel.get(verdict.label) ?? 0) + 1);
  }
  return { asks: asks.length, unsure: asks.filter((ask: Ask<string>) => ask.verdict?.abstained).length, byLabel };
}

/** `9 of the 10 asks judged with confidence (90%) got no answer`, then the labels one by one, and what was left out. */
export function rateLines({ exchanges, taxonomy }: Briefing<string>, columns: number, style: Style): string[] {
  const { asks, unsure, byLabel } = count(exchanges, taxonomy.labels);
  if (asks === 0) return ['No ask was classified, so there is no rate.'];
  const sure = asks - unsure;
  if (!exchanges.some((exchange) => exchange.asks.some(({ verdict }) => isJudged(verdict))))
    return [`None of the ${asks} asks could be judged, so there is no rate.`];
  if (sure === 0) return hanging('', `All ${asks} asks are too uncertain to count (marked ?), so there is no rate.`, columns);
  const parts = [...byLabel].map(([label, n]) => `${label} ${n}`).join(', ');
  const answered = byLabel.get('substantive');
  const open = sure - (answered ?? 0);
  const among = unsure === 0 ? `${sure} asks` : `the ${sure} asks judged with confidence`;
  const rate =
    answered === undefined
      ? `${parts} of ${among}.`
      : `${style('bold', `${open} of ${among} (${percent(open / sure)}) got no answer`)}, 95% interval ${interval(open, sure)}: ${parts}.`;
  const left =
    unsure === 0
      ? ''
      : ` ${unsure} more ${unsure === 1 ? 'is' : 'are'} too uncertain to count (marked ?)${unsure > sure ? ', so many that the rate says little' : ''}.`;
  return hanging('', rate + left, columns);
}

const interval = (count: number, n: number): string => {
  const { low, high } = wilson(count, n);
  return `${percent(low)}–${percent(high)}`;
};
