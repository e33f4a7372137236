import type { Classifier } from '../../options.js';
import { createCueClassifier } from './cue-classifier.js';
import { guessClassifier } from './guess.js';

/** The classifiers that run where the caller passes none. */
export const defaultClassifiers: readonly Classifier<never>[] = [createCueClassifier(), guessClassifier];
