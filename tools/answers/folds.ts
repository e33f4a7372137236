import type { AnswerModel } from '../../src/answers/model/types.js';
import type { Cue } from '../../src/options.js';
import type { Coded } from './data.js';
import { judgeModel, retemper, temperatureFor } from './evaluate.js';
import type { Judged } from './evaluate.js';
import type { Prepared } from './prepare.js';

/** Documents dealt into folds: no document is in two. */
export function foldsOf(rows: readonly Coded[], folds: number): Map<string, number> {
  const documents = [...new Set(rows.map(({ document }) => document))].sort();
  return new Map(documents.map((document, index) => [document, (index * 7919) % folds]));
}

/** Documents by institution: a fold is an institution whole. */
export function institutionFolds(rows: readonly Coded[]): Map<string, number> {
  const names = [...new Set(rows.map(({ institution }) => institution))].sort();
  return new Map(rows.map(({ document, institution }) => [document, names.indexOf(institution)]));
}

/** Cross-validation by document, or by `foldOf`. Each fold's temperature comes from the other folds. */
export function crossValidate(
  rows: readonly Coded[],
  examples: readonly Prepared[],
  folds: number,
  train: (examples: readonly Prepared[]) => AnswerModel,
  cues?: readonly Cue[],
  foldOf: ReadonlyMap<string, number> = foldsOf(rows, folds),
): { judged: Judged[]; temperature: number } {
  const parts: Judged[][] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = train(examples.filter(({ row }) => foldOf.get(row.document) !== fold));
    parts.push(
      judgeModel(
        rows.filter(({ document }) => foldOf.get(document) === fold),
        model,
        cues,
      ),
    );
  }
  const judged = parts.flatMap((part, fold) => retemper(part, temperatureFor(parts.filter((_, other) => other !== fold).flat())));
  return { judged, temperature: temperatureFor(parts.flat()) };
}
