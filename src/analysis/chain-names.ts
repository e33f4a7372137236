import type { Briefing } from '../model.js';
import { topics } from './topics.js';
import type { ChainLink } from './types.js';

/** Names a chain by the weightiest topics that its exchanges share, else by the words its links share, else by its first topic. */
export function chainNamer(briefing: Briefing<string>): (exchanges: readonly string[], links: readonly ChainLink[]) => string {
  const byExchange = new Map<string, string[]>();
  const reach = new Map<string, number>();
  for (const { name, exchanges } of topics(briefing, { limit: 2000 })) {
    reach.set(name, exchanges.length);
    for (const { exchange } of exchanges) byExchange.set(exchange, [...(byExchange.get(exchange) ?? []), name]);
  }
  return (exchanges, links) => {
    const holders = new Map<string, Set<string>>();
    const hold = (name: string, id: string): void => void holders.set(name, (holders.get(name) ?? new Set()).add(id));
    for (const { from, to, shared } of links) for (const word of shared.slice(0, 6)) for (const id of [from, to]) hold(word, id);
    for (const id of exchanges) for (const name of byExchange.get(id) ?? []) hold(name, id);
    // What nearly every exchange holds tells chains apart badly.
    const worth = (name: string, count: number): number => (count - 1) * Math.log(1 + briefing.exchanges.length / (reach.get(name) ?? 3));
    const shared = [...holders].flatMap(([name, ids]): [string, number][] => (ids.size >= 2 ? [[name, ids.size]] : []));
    shared.sort(([a, n], [b, m]) => worth(b, m) - worth(a, n) || (a < b ? -1 : 1));
    const words = shared.length > 0 ? shared.map(([name]) => name) : [...new Set(links.flatMap((link) => link.shared))];
    const names = words.length > 0 ? words : exchanges.flatMap((id) => byExchange.get(id)?.slice(0, 1) ?? []);
    return distinct(names).slice(0, 2).join(', ') || 'unnamed';
  };
}

/** Without names that stand within another. */
function distinct(names: readonly string[]): string[] {
  const kept: string[] = [];
  for (const name of names.slice(0, 6)) {
    if (!kept.some((each) => each.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(each.toLowerCase())))
      kept.push(name);
  }
  return kept;
}
