import type { AnswerModel } from '../../src/answers/model/types.js';
import type { Cue } from '../../src/options.js';
import type { Coded } from './data.js';
import { calibrationFor, judgeModel } from './evaluate.js';
import type { Judged } from './evaluate.js';
import { calibrated } from './pack.js';
import type { Calibration } from './pack.js';
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

/** Cross-validation by document, or by `foldOf`. Each fold's calibration comes from the other folds. */
export function crossValidate(
  rows: readonly Coded[],
  examples: readonly Prepared[],
  folds: number,
  train: (examples: readonly Prepared[]) => AnswerModel,
  cues?: readonly Cue[],
  foldOf: ReadonlyMap<string, number> = foldsOf(rows, folds),
): { judged: Judged[]; calibration: Calibration } {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const model = train(examples.filter(({ row }) => foldOf.get(row.document) !== fold));
    const held = rows.filter(({ document }) => foldOf.get(document) === fold);
    return { model, held, raw: judgeModel(held, model, cues) };
  });
  const judged = parts.flatMap(({ model, held }) => {
    const others = parts.filter((part) => part.model !== model).flatMap(({ raw }) => raw);
    return judgeModel(held, calibrated(model, calibrationFor(others)), cues);
  });
  return { judged, calibration: calibrationFor(parts.flatMap(({ raw }) => raw)) };
}
