import type { Evidence, Strategy, Verdict } from '../model.js';
import type { Classification, Taxonomy } from '../options.js';

/** Below this confidence a verdict abstains, where the caller sets nothing else. */
export const defaultAbstainBelow = 0.5;

const bounded = (value: number): number => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0);

/** The name of a classifier and the labels that it declares; one that comes from JavaScript may have left them out. */
export interface Declared {
  name: string;
  labels?: readonly string[];
}

/**
 * A classifier's word as a verdict.
 *
 * @throws TypeError where it gives neither a label nor a strategy, or a label that is neither declared nor the taxonomy's.
 */
export function verdictOf(
  said: Classification<string>,
  by: Declared,
  evidence: Evidence[],
  taxonomy: Taxonomy<string>,
  abstainBelow: number,
): Verdict<string> {
  const confidence = bounded(said.confidence);
  const verdict: Verdict<string> = {
    label: labelOf(said, by, taxonomy),
    strategy: said.strategy ?? null,
    confidence,
    abstained: confidence < abstainBelow,
    evidence,
    origin: { by: said.by ?? 'custom', name: by.name },
  };
  const second = said.runnerUp;
  if (second !== undefined) {
    verdict.runnerUp = {
      label: labelOf(second, by, taxonomy),
      strategy: second.strategy ?? null,
      confidence: bounded(second.confidence),
    };
  }
  return verdict;
}

function labelOf(said: { label?: string; strategy?: Strategy | null }, { name, labels }: Declared, taxonomy: Taxonomy<string>): string {
  if (said.label !== undefined) {
    if (labels === undefined || labels.includes(said.label) || isCommon(said.label, taxonomy)) return said.label;
    const expected = [...labels, ...taxonomy.labels].map((label) => `\`${label}\``).join(', ');
    throw new TypeError(`Expected a label of classifier \`${name}\` or of the taxonomy (${expected}), got \`${String(said.label)}\``);
  }
  const { strategy } = said;
  const label = strategy != null && Object.hasOwn(taxonomy.map, strategy) ? taxonomy.map[strategy] : undefined;
  if (label === undefined) {
    throw new TypeError(`Expected a label or one of the 25 strategies from classifier \`${name}\`, got strategy \`${String(strategy)}\``);
  }
  return label;
}

/** Labels that any verdict may have, whichever classifier speaks. */
const isCommon = (label: string, { labels }: Taxonomy<string>): boolean => label === 'procedural' || labels.includes(label);

/** The verdict of an exchange that asks nothing. */
export function proceduralVerdict(): Verdict<string> {
  return { label: 'procedural', strategy: null, confidence: 1, abstained: false, evidence: [], origin: { by: 'rule', name: 'no-asks' } };
}

/** A verdict that says nothing: its label is only the taxonomy's label for a full answer, and it abstains. */
export function unknownVerdict(taxonomy: Taxonomy<string>, name: string): Verdict<string> {
  return { label: taxonomy.map.explicit, strategy: null, confidence: 0, abstained: true, evidence: [], origin: { by: 'rule', name } };
}

/** The verdict of an ask that nobody answers; the ask itself is the evidence. */
export function unansweredVerdict(ask: { start: number; end: number; text: string }, taxonomy: Taxonomy<string>): Verdict<string> {
  return {
    label: taxonomy.map['close-topic'],
    strategy: 'close-topic',
    confidence: 0.95,
    abstained: false,
    evidence: [{ start: ask.start, end: ask.end, text: ask.text, rule: 'no-answer', reason: 'No answer follows this ask.' }],
    origin: { by: 'rule', name: 'no-answer' },
  };
}
