import type { Code } from './agreement.js';
import { measure, type PairAgreement } from './measure.js';

/** How well the machine gives one label, taking the person's codes as right. */
export interface LabelScore {
  label: string;
  /** Asks to which the person gave the label. */
  n: number;
  /** Null where the machine never gave the label. */
  precision: number | null;
  /** Null where the person never gave it. */
  recall: number | null;
  f1: number | null;
}

/** The machine's verdicts against one person's codes. */
export interface ModelAgreement {
  person: string;
  /** Asks that both coded. */
  n: number;
  /** On how many of them the machine abstained. */
  abstained: number;
  /** All verdicts; the person comes first in `coders` and `confusion`. */
  labels: PairAgreement;
  strategies: PairAgreement;
  /** The labels without the verdicts that abstained. */
  labelsWhereSure: PairAgreement;
  byLabel: LabelScore[];
}

export function modelAgainst(
  units: readonly ReadonlyMap<string, Code>[],
  person: string,
  model: string,
  order: readonly string[],
): ModelAgreement {
  const both = units.filter((unit) => unit.has(person) && unit.has(model));
  const sure = both.filter((unit) => unit.get(model)!.abstained !== true);
  const pair = (list: typeof units, what: 'label' | 'strategy'): PairAgreement =>
    measure(
      list.map(
        (unit) =>
          new Map(
            [person, model].flatMap((name): [string, string][] => {
              const value = unit.get(name)![what];
              return value === null ? [] : [[name, value]];
            }),
          ),
      ),
      [person, model],
      what === 'label' ? order : [],
    ).pairs[0]!;
  const labels = pair(both, 'label');
  return {
    person,
    n: both.length,
    abstained: both.length - sure.length,
    labels,
    strategies: pair(both, 'strategy'),
    labelsWhereSure: pair(sure, 'label'),
    byLabel: labels.confusion.categories.map((label, i) => score(label, i, labels.confusion.counts)),
  };
}

function score(label: string, i: number, counts: readonly (readonly number[])[]): LabelScore {
  const hits = counts[i]![i]!;
  const given = counts[i]!.reduce((sum, count) => sum + count, 0);
  const said = counts.reduce((sum, row) => sum + row[i]!, 0);
  return {
    label,
    n: given,
    precision: said === 0 ? null : hits / said,
    recall: given === 0 ? null : hits / given,
    f1: given + said === 0 ? null : (2 * hits) / (given + said),
  };
}
