import type { Strategy } from '../../model.js';
import { deflectionStrategies, refusalStrategies, substantiveStrategies } from '../strategies.js';

/** The three labels of an ask. `procedural` is no ask's label: such exchanges hold no asks. */
export type AnswerLabel = 'substantive' | 'deflection' | 'refusal';

/** The codebook's table: strategy to label. */
export const codebookMap = Object.fromEntries([
  ...substantiveStrategies.map((strategy) => [strategy, 'substantive']),
  ...deflectionStrategies.map((strategy) => [strategy, 'deflection']),
  ...refusalStrategies.map((strategy) => [strategy, 'refusal']),
]) as Record<Strategy, AnswerLabel>;

/** Substantive if one ask is; else refusal if the asks refused are as many as those deflected or more; else deflection. */
export function codebookTurnRule(asks: AnswerLabel[]): AnswerLabel {
  return best(asks, 'substantive', 'refusal', 'deflection');
}

/** `first` if one ask is; else `second` if at least as many as `third`; else `third`. */
export function best<L extends string>(asks: readonly L[], first: L, second: L, third: L): L {
  if (asks.includes(first)) return first;
  const count = (label: L): number => asks.filter((ask) => ask === label).length;
  return count(second) >= count(third) ? second : third;
}
