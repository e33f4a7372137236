import type { IdfTable } from '../../src/answers/features/alignment.js';
import { questionViewOf } from '../../src/answers/features/question-view.js';
import { askViewOf } from '../../src/answers/features/ask-view.js';
import { answerViewOf } from '../../src/answers/features/answer-view.js';
import { caseOf, denseFeatures } from '../../src/answers/features/dense.js';
import { sentenceDense, sentenceSparse } from '../../src/answers/features/sentence-features.js';
import { mostSentences } from '../../src/answers/features/sentence-words.js';
import { defaultCues } from '../../src/answers/cues/en/index.js';
import { codebookMap } from '../../src/answers/taxonomies/map.js';
import { strategies } from '../../src/answers/strategies.js';
import type { Cue } from '../../src/options.js';
import type { Coded } from './data.js';

/** One ask with its features and codes. */
export interface Prepared {
  row: Coded;
  ask: number;
  dense: number[];
  label: number;
  second: number;
  strategy: number;
  weight: number;
  /** Sentences of the answer, each with its role: 0 none, 1 substantive, 2 deflection, 3 refusal evidence. */
  sentences: { dense: number[]; index: number[]; value: number[]; role: number }[];
}
export const labelNames = ['substantive', 'deflection', 'refusal'] as const;
export const labelOf = (strategy: number): number => labelNames.indexOf(codebookMap[strategies[strategy]!]);

/** Features of all asks. */
export function prepare(
  rows: readonly Coded[],
  idf: IdfTable,
  cues: readonly Cue[] = defaultCues,
): { examples: Prepared[]; names: string[] } {
  let names: string[] = [];
  const examples = rows.flatMap((row) => {
    const asks = row.asks.map((ask) => askViewOf(ask, idf));
    const one = caseOf(asks, answerViewOf(row.answer, cues), questionViewOf(row.question));
    return row.asks.map((ask, index): Prepared => {
      const dense = denseFeatures(one, index, names.length === 0);
      if (dense.names !== null) names = dense.names;
      const strategy = strategies.indexOf(ask.strategy);
      const label = labelOf(strategy);
      const sentences = one.answer.words.sentences.slice(0, mostSentences).map(({ start, end }, at) => {
        const shared = ask.evidence.some(
          (span) => Math.min(end, span.end) - Math.max(start, span.start) > Math.min(12, 0.3 * (end - start)),
        );
        return { dense: Array.from(sentenceDense(one, index, at)), ...sentenceSparse(one, index, at), role: shared ? label + 1 : 0 };
      });
      return {
        row,
        ask: index,
        dense: Array.from(dense.values),
        label,
        strategy,
        sentences,
        second: ask.second === null ? -1 : labelOf(strategies.indexOf(ask.second)),
        weight: ask.weight,
      };
    });
  });
  return { examples, names };
}
