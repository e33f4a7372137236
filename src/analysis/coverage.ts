import type { Ask, Briefing } from '../model.js';
import { chains } from './chains.js';
import { askerOf, indexOf, labelOf, speakerName } from './lists.js';
import type { ExchangeCoverage, UnansweredAsk } from './types.js';

/** What counts as an answer. */
export interface CoverageOptions {
  /** The labels that count as an answer. Default: the first label of the taxonomy (`substantive`, `Clear Reply`, `reply`). */
  answered?: readonly string[];
}

/** The labels that count as an answer. */
export const answeringLabels = (briefing: Briefing<string>, { answered }: CoverageOptions = {}): ReadonlySet<string> =>
  new Set(answered ?? briefing.taxonomy.labels.slice(0, 1));

/**
 * For each exchange that asks something: how many of its asks were answered.
 *
 * @param briefing A briefing with verdicts.
 * @returns In text order. Asks without a verdict are left out; abstained ones are named apart.
 * @example coverage(briefing)[2] // { exchange: 'x3', asked: 2, answered: 1, unanswered: ['x3.a1'], abstained: [] }
 */
export function coverage(briefing: Briefing<string>, options: CoverageOptions = {}): ExchangeCoverage[] {
  const answering = answeringLabels(briefing, options);
  return briefing.exchanges.flatMap(({ id, asks }) => {
    const judged = asks.filter(({ verdict }) => labelOf(verdict) !== null && verdict?.label !== 'procedural');
    if (asks.length === 0) return [];
    const unanswered = judged.filter(({ verdict }) => !answering.has(verdict?.label ?? ''));
    return [
      {
        exchange: id,
        asked: judged.length,
        answered: judged.length - unanswered.length,
        unanswered: unanswered.map((ask) => ask.id),
        abstained: asks.filter(({ verdict }) => verdict?.abstained === true).map((ask) => ask.id),
      },
    ];
  });
}

/**
 * The asks that got no answer, in text order, and what became of them: `takenUpIn` names later exchanges of the same
 * chains, `answeredIn` those of them in which something was answered. Abstained verdicts are not held against anybody.
 *
 * @param briefing A briefing with verdicts.
 * @example unansweredAsks(briefing).map(({ askerName, text, label }) => `${askerName}: ${text} (${label})`)
 */
export function unansweredAsks(briefing: Briefing<string>, options: CoverageOptions = {}): UnansweredAsk[] {
  const index = indexOf(briefing);
  const answering = answeringLabels(briefing, options);
  const answersSomething = (asks: readonly Ask<string>[]): boolean => asks.some(({ verdict }) => answering.has(labelOf(verdict) ?? ''));
  const byId = new Map(briefing.exchanges.map((exchange) => [exchange.id, exchange]));
  const later = laterInChains(briefing);
  return briefing.exchanges.flatMap((exchange) =>
    exchange.asks.flatMap((ask): UnansweredAsk[] => {
      const { verdict } = ask;
      if (verdict === null || verdict.abstained || verdict.label === 'procedural' || answering.has(verdict.label)) return [];
      const asker = askerOf(index, exchange, ask);
      const takenUpIn = later.get(exchange.id) ?? [];
      return [
        {
          start: ask.start,
          end: ask.end,
          text: ask.text,
          ask: ask.id,
          exchange: exchange.id,
          turn: ask.turn,
          asker: asker?.id ?? null,
          askerName: speakerName(asker),
          label: verdict.label,
          strategy: verdict.strategy,
          confidence: verdict.confidence,
          takenUpIn: [...takenUpIn],
          answeredIn: takenUpIn.filter((id) => answersSomething(byId.get(id)?.asks ?? [])),
        },
      ];
    }),
  );
}

/** For each exchange, what comes after it in its chains. */
function laterInChains(briefing: Briefing<string>): ReadonlyMap<string, string[]> {
  const later = new Map<string, string[]>();
  for (const { exchanges } of chains(briefing)) {
    exchanges.forEach((id, place) => {
      // Long chains: the next few say enough, and all of them would be quadratic.
      const next = exchanges.slice(place + 1, place + 13).filter((each) => later.get(id)?.includes(each) !== true);
      later.set(id, [...(later.get(id) ?? []), ...next]);
    });
  }
  return later;
}
