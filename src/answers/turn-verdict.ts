import type { Evidence, Verdict } from '../model.js';
import type { Taxonomy } from '../options.js';
import { proceduralVerdict } from './verdict.js';

/** With more asks than this the labels of the further ones are taken as given. */
const mostAsks = 6;

/**
 * The verdict of an exchange from the verdicts of its asks: the label by the taxonomy's turn rule, the confidence as the
 * probability that the rule gives this label when each ask's label is as uncertain as its verdict says.
 */
export function turnVerdict(verdicts: readonly Verdict<string>[], taxonomy: Taxonomy<string>, abstainBelow: number): Verdict<string> {
  if (verdicts.length === 0) return proceduralVerdict();
  const only = verdicts.length === 1 ? verdicts[0] : undefined;
  const substantive = taxonomy.map.explicit;
  const answered = verdicts.filter(({ label }) => label === substantive).length;
  const coverage = { answered, asked: verdicts.length };
  if (only !== undefined) return { ...only, coverage };
  const label = rollUp(
    verdicts.map((verdict) => verdict.label),
    taxonomy,
  );
  const chances = labelChances(verdicts, taxonomy);
  const confidence = Math.min(1, chances.get(label) ?? 0);
  const agreeing = verdicts.filter((verdict) => verdict.label === label).sort((a, b) => b.confidence - a.confidence);
  const leading = agreeing[0] ?? verdicts[0];
  const verdict: Verdict<string> = {
    label,
    strategy: leading?.strategy ?? null,
    confidence,
    abstained: confidence < abstainBelow,
    evidence: distinct(verdicts.filter((one) => one.label === label).flatMap((one) => one.evidence)),
    coverage,
    origin: { by: 'rule', name: `turn-rule/${taxonomy.name}` },
  };
  const second = [...chances].filter(([other]) => other !== label).sort((a, b) => b[1] - a[1])[0];
  if (second !== undefined && second[1] > 0) {
    const strategy =
      verdicts.find((one) => one.label === second[0])?.strategy ??
      verdicts.find((one) => one.runnerUp?.label === second[0])?.runnerUp?.strategy ??
      null;
    verdict.runnerUp = { label: second[0], strategy, confidence: second[1] };
  }
  return verdict;
}

/** Labels that the taxonomy does not know come from a custom classifier: then the commonest wins, the first among equals. */
function rollUp(labels: string[], taxonomy: Taxonomy<string>): string {
  if (labels.every((label) => taxonomy.labels.includes(label))) return taxonomy.turnRule(labels);
  const count = (label: string): number => labels.filter((other) => other === label).length;
  return [...new Set(labels)].reduce((best, label) => (count(label) > count(best) ? label : best));
}

function labelChances(verdicts: readonly Verdict<string>[], taxonomy: Taxonomy<string>): Map<string, number> {
  const choices = verdicts.slice(0, mostAsks).map((verdict) => choicesOf(verdict, taxonomy));
  // The labels of further asks stand as they are; those before them are put in place case by case.
  const labels = verdicts.map(({ label }) => label);
  const chances = new Map<string, number>();
  const tryAll = (ask: number, chance: number): void => {
    if (ask === choices.length) {
      const label = rollUp([...labels], taxonomy);
      chances.set(label, (chances.get(label) ?? 0) + chance);
      return;
    }
    for (const choice of choices[ask]!) {
      labels[ask] = choice.label;
      tryAll(ask + 1, chance * choice.chance);
    }
  };
  tryAll(0, 1);
  return chances;
}

function choicesOf({ label, confidence, runnerUp }: Verdict<string>, taxonomy: Taxonomy<string>): { label: string; chance: number }[] {
  const choices = [{ label, chance: confidence }];
  let rest = 1 - confidence;
  if (runnerUp !== undefined && runnerUp.label !== label) {
    const chance = Math.min(rest, runnerUp.confidence);
    choices.push({ label: runnerUp.label, chance });
    rest -= chance;
  }
  const others = taxonomy.labels.filter((other) => choices.every((choice) => choice.label !== other));
  for (const other of others) choices.push({ label: other, chance: rest / others.length });
  return choices.filter(({ chance }) => chance > 0);
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ start, end, rule }) => {
    const key = `${start}:${end}:${rule}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
