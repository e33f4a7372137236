import type { Classifier, Cue } from '../../options.js';
import { compileCues } from '../cues/compile.js';
import { runCues } from '../cues/run.js';
import { readWords } from '../text/words.js';
import { ruleVerdict } from './rules.js';

/**
 * A classifier that goes by cues and their position alone. Says nothing where no cue speaks.
 *
 * @param cues Default: the cues of the call (`options.cues`), which are the English ones unless the caller passes others.
 */
export function createCueClassifier(cues?: readonly Cue[]): Classifier<never> {
  return {
    name: 'cues',
    labels: [] as readonly never[],
    classify(input, context) {
      const words = readWords(input.answer.text);
      return ruleVerdict(input, words, runCues(words, compileCues(cues ?? context.cues)));
    },
  };
}
