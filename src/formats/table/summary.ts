import type { Ask, Briefing, Exchange } from '../../model.js';
import type { Lookup } from './exchanges.js';
import { speakersOf } from './exchanges.js';
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
  if (sure === 0) return hanging('', `All ${asks} asks are too uncertain to count (marked ?), so there is no rate.`, columns);
  const parts = [...byLabel].map(([label, n]) => `${label} ${n}`).join(', ');
  const answered = byLabel.get('substantive');
  const open = sure - (answered ?? 0);
  const among = unsure === 0 ? `${sure} asks` : `the ${sure} asks judged with confidence`;
  const rate =
    answered === undefined
      ? `${parts} of ${among}.`
      : `${style('bold', `${open} of ${among} (${percent(open / sure)}) got no answer`)}: ${parts}.`;
  const left =
    unsure === 0
      ? ''
      : ` ${unsure} more ${unsure === 1 ? 'is' : 'are'} too uncertain to count (marked ?)${unsure > sure ? ', so many that the rate says little' : ''}.`;
  return hanging('', rate + left, columns);
}

/** Chains of exchanges that follow each other up: who pressed again, and who took up another's question. */
export function chainLines(look: Lookup, columns: number, style: Style): string[] {
  const root = new Map<string, string>();
  const chains = new Map<string, Exchange<string>[]>();
  for (const exchange of look.briefing.exchanges) {
    const before = exchange.follows === undefined ? undefined : look.exchanges.get(exchange.follows);
    const first = before === undefined ? exchange.id : (root.get(before.id) ?? before.id);
    root.set(exchange.id, first);
    const chain = chains.get(first);
    if (chain) chain.push(exchange);
    else chains.set(first, [exchange]);
  }
  return [...chains.values()]
    .filter((chain) => chain.length > 1)
    .flatMap((chain) => {
      const [first, ...later] = chain.map((exchange) => ({ exchange, who: speakersOf(exchange.question, look) }));
      if (first === undefined) return [];
      const steps = later.map(({ exchange, who }) => {
        const kind = exchange.followKind === 'relay' ? 'takes it up' : 'presses again';
        return `${style('dim', '→')} ${style('cyan', exchange.id)} ${style('bold', who)} ${style('magenta', kind)}`;
      });
      return hanging('  ', `${style('cyan', first.exchange.id)} ${style('bold', first.who)} ${steps.join(' ')}`, columns);
    });
}
