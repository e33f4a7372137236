import { createModelClassifier } from '../../src/answers/classifiers/model-classifier.js';
import { defaultCues } from '../../src/answers/cues/en/index.js';
import { codebookTurnRule } from '../../src/answers/taxonomies/map.js';
import { resolveTaxonomy } from '../../src/answers/taxonomies/index.js';
import { bareAnswer } from '../../src/answers/answer-text.js';
import { strategies } from '../../src/answers/strategies.js';
import { temper } from '../../src/answers/model/score.js';
import { joinAsks } from '../../src/answers/model/together.js';
import type { AnswerModel } from '../../src/answers/model/types.js';
import type { Classifier, Cue } from '../../src/options.js';
import type { Coded } from './data.js';
import { uncalibrated } from './pack.js';
import type { Calibration } from './pack.js';
import { labelNames } from './prepare.js';

/** What was coded and what was said of one ask. */
export interface Judged {
  row: Coded;
  ask: number;
  gold: number;
  goldStrategy: number;
  /** -1 where the classifier says nothing. */
  said: number;
  saidStrategy: number;
  confidence: number;
  /** Probabilities of the three labels, as far as verdict and runner-up tell them. */
  chances: number[];
  /** Whether a rule spoke, not the model. */
  byRule: boolean;
}

/** Asks a classifier about coded rows, just as the pipeline does. */
export function judge(rows: readonly Coded[], classifier: Classifier, cues: readonly Cue[] = defaultCues): Judged[] {
  const taxonomy = resolveTaxonomy('default');
  return rows.flatMap((row) => {
    const asks = row.asks.map(({ text, type, slot }) => ({ text, type, slot }));
    const answer = bareAnswer(row.answer);
    return row.asks.map((coded, ask): Judged => {
      const said = classifier.classify(
        { ask: asks[ask]!, question: row.question, answer, asks },
        { turns: [], exchange: null, speakers: [], previous: [], taxonomy, cues, language: 'en' },
      );
      const labelIndex = (strategy: string | null | undefined): number =>
        strategy == null ? -1 : labelNames.indexOf(taxonomy.map[strategy as keyof typeof taxonomy.map] as never);
      const first = labelIndex(said?.strategy);
      const second = labelIndex(said?.runnerUp?.strategy);
      const chances = [0, 0, 0];
      if (said !== undefined && first >= 0) {
        chances[first] = said.confidence;
        if (second >= 0) chances[second] = said.runnerUp?.confidence ?? 0;
        const rest = Math.max(0, 1 - said.confidence - (said.runnerUp?.confidence ?? 0));
        const others = [0, 1, 2].filter((c) => c !== first && c !== second);
        for (const c of others) chances[c] = rest / others.length;
      }
      return {
        row,
        ask,
        gold: labelIndex(coded.strategy),
        goldStrategy: strategies.indexOf(coded.strategy),
        said: first,
        saidStrategy: said?.strategy == null ? -1 : strategies.indexOf(said.strategy),
        confidence: said?.confidence ?? 0,
        chances,
        byRule: said?.by === 'rule',
      };
    });
  });
}

export const judgeModel = (rows: readonly Coded[], model: AnswerModel, cues?: readonly Cue[]): Judged[] =>
  judge(rows, createModelClassifier(model), cues);

/** The judged asks of each row rolled up by the codebook's turn rule. */
export function byTurn(judged: readonly Judged[]): { row: Coded; gold: number; said: number }[] {
  const rows = new Map<Coded, Judged[]>();
  for (const one of judged) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  const roll = (labels: number[]): number => labelNames.indexOf(codebookTurnRule(labels.map((label) => labelNames[label]!)));
  return [...rows].map(([row, asks]) => ({ row, gold: roll(asks.map(({ gold }) => gold)), said: roll(asks.map(({ said }) => said)) }));
}

/**
 * The calibration under which the said probabilities fit the codes best (least log loss), by fixed grids: first the temperature,
 * then how much likelier the asks of one answer are to hold one that is answered.
 *
 * @param judged By a model without calibration.
 */
export function calibrationFor(judged: readonly Judged[]): Calibration {
  const rows = new Map<Coded, Judged[]>();
  for (const one of judged) if (!one.byRule) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  const loss = ({ temperature, anyAnswered }: Calibration): number => {
    let sum = 0;
    for (const asks of rows.values()) {
      const chances = asks.map((one) => temper(Float64Array.from(one.chances), temperature));
      joinAsks(chances, anyAnswered);
      asks.forEach(({ gold }, which) => (sum -= Math.log(Math.max(1e-9, chances[which]![gold]!))));
    }
    return sum;
  };
  const best = (from: Calibration, key: keyof Calibration, grid: readonly number[]): Calibration =>
    grid.map((value) => ({ ...from, [key]: value })).reduce((least, one) => (loss(one) < loss(least) ? one : least));
  const temperature = best(uncalibrated, 'temperature', steps(0.5, 3.5, 0.05));
  return best(temperature, 'anyAnswered', steps(1, 5, 0.1));
}

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, k) => from + k * step);
