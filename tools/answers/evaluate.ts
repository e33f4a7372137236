import { createModelClassifier } from '../../src/answers/classifiers/model-classifier.js';
import { defaultCues } from '../../src/answers/cues/en/index.js';
import { codebookTurnRule } from '../../src/answers/taxonomies/map.js';
import { resolveTaxonomy } from '../../src/answers/taxonomies/index.js';
import { bareAnswer } from '../../src/answers/answer-text.js';
import { strategies } from '../../src/answers/strategies.js';
import type { AnswerModel } from '../../src/answers/model/types.js';
import type { Classifier, Cue } from '../../src/options.js';
import type { Coded } from './data.js';
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

/** The temperature under which the said probabilities fit the codes best (least log loss), by a fixed grid. */
export function temperatureFor(judged: readonly Judged[]): number {
  let best = 1;
  let least = Infinity;
  for (let step = 0; step <= 60; step += 1) {
    const temperature = 0.5 + step * 0.05;
    let loss = 0;
    for (const { chances, gold } of judged) {
      const powered = chances.map((chance) => Math.max(1e-9, chance) ** (1 / temperature));
      loss -= Math.log(powered[gold]! / powered.reduce((a, b) => a + b, 0));
    }
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return best;
}

/** The judged asks as they would be under another temperature. */
export function retemper(judged: readonly Judged[], temperature: number): Judged[] {
  return judged.map((one) => {
    const powered = one.chances.map((chance) => Math.max(1e-9, chance) ** (1 / temperature));
    const total = powered.reduce((a, b) => a + b, 0);
    const chances = powered.map((chance) => chance / total);
    return { ...one, chances, confidence: one.said < 0 ? 0 : chances[one.said]! };
  });
}
