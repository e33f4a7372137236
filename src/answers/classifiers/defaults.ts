import type { Classifier } from '../../options.js';
import { answerModel } from '../model/weights.generated.js';
import { createCueClassifier } from './cue-classifier.js';
import { createModelClassifier } from './model-classifier.js';

/** The classifiers that run where the caller passes none: the English model, and cues alone where the caller's own serve another language. */
export const defaultClassifiers: readonly Classifier<never>[] = [createModelClassifier(answerModel), createCueClassifier()];
