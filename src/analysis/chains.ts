import type { Briefing } from '../model.js';
import { chainNamer } from './chain-names.js';
import { linksOf } from './links.js';
import { askerOf, indexOf, labelOf, speakerName } from './lists.js';
import type { Chain, ChainLink } from './types.js';

/**
 * Matters that are pressed again (pursuit) or taken up by another (relay), however far apart.
 *
 * Two exchanges are linked where the pairing says that one follows the other and its words bear it out (a pressing
 * formula, words taken from the answer, a leaning opening), or where their questions are alike: cosine of content stems,
 * concepts and names, weighed by rarity, 0.2 or more with two in common, one of them no name. Each exchange has one link
 * back at most. Where several take up one exchange, the first goes on its chain and each other opens a chain from it.
 *
 * @param briefing A briefing with exchanges; entities help, verdicts are only passed on.
 * @returns In order of the exchange they begin with.
 * @example chains(briefing).map(({ name, askers }) => `${name}: ${askers.join(' → ')}`)
 */
export function chains(briefing: Briefing<string>): Chain[] {
  const links = linksOf(briefing);
  const open: ChainLink[][] = [];
  /** The chain whose last exchange this is. */
  const endsWith = new Map<string, ChainLink[]>();
  for (const { id } of briefing.exchanges) {
    const link = links.get(id);
    if (link === undefined) continue;
    const chain = endsWith.get(link.from) ?? [];
    if (chain.length === 0) open.push(chain);
    else endsWith.delete(link.from);
    chain.push(link);
    endsWith.set(id, chain);
  }
  const place = new Map(briefing.exchanges.map((exchange, at) => [exchange.id, at]));
  open.sort((a, b) => place.get(a[0]!.from)! - place.get(b[0]!.from)! || place.get(a[0]!.to)! - place.get(b[0]!.to)!);
  return describe(briefing, open);
}

function describe(briefing: Briefing<string>, open: readonly ChainLink[][]): Chain[] {
  const index = indexOf(briefing);
  const byId = new Map(briefing.exchanges.map((exchange) => [exchange.id, exchange]));
  const nameOf = chainNamer(briefing);
  return open.map((chain, at) => {
    const ids = [chain[0]!.from, ...chain.map(({ to }) => to)];
    const exchanges = ids.map((id) => byId.get(id)!);
    const kinds = new Set(chain.map(({ kind }) => kind));
    return {
      id: `c${at + 1}`,
      kind: kinds.size > 1 ? 'mixed' : chain[0]!.kind,
      name: nameOf(ids, chain),
      exchanges: ids,
      links: chain,
      askers: [...new Set(exchanges.map((exchange) => speakerName(askerOf(index, exchange))))],
      labels: exchanges.map(({ verdict }) => labelOf(verdict)),
    };
  });
}
