import type { Classifier } from '../../options.js';
import { readWords } from '../text/words.js';

/** Says that the ask is answered, with low confidence; the head of the answer is the evidence. */
export const guessClassifier: Classifier<never> = {
  name: 'guess',
  labels: [] as readonly never[],
  classify({ answer }) {
    const head = readWords(answer.text).sentences[0];
    if (head === undefined) return undefined;
    return {
      strategy: 'explicit',
      confidence: 0.45,
      runnerUp: { strategy: 'general', confidence: 0.35 },
      evidence: [{ start: head.start, end: head.end, rule: 'no-refusal', reason: 'No refusal stands in this answer.' }],
      by: 'rule',
    };
  },
};
