import { checkLists } from '../check-lists.js';
import type { AnswerOptions, AsyncClassifier, Classifier, Cue, Taxonomy } from '../options.js';
import { defaultClassifiers } from './classifiers/defaults.js';
import { defaultCues } from './cues/en/index.js';
import { answerLists } from './lists.js';
import { resolveTaxonomy } from './taxonomies/index.js';
import { defaultAbstainBelow } from './verdict.js';

/** Options with their defaults filled in. */
export interface Settings {
  language: string;
  taxonomy: Taxonomy<string>;
  abstainBelow: number;
  cues: readonly Cue[];
  classifiers: readonly (Classifier | AsyncClassifier)[];
  /** Whether anything here serves the language. */
  served: boolean;
}

/** The languages that the default cues and the model serve, as primary subtags. */
const servedLanguages: readonly string[] = ['en'];

/**
 * Fills in the defaults.
 *
 * @throws RangeError for an unknown taxonomy or an `abstainBelow` outside 0…1; TypeError for a broken taxonomy, cue or classifier.
 */
export function settingsOf(
  options: Omit<AnswerOptions, 'classifiers'> & { classifiers?: readonly (Classifier | AsyncClassifier)[] },
  language: string,
): Settings {
  checkLists(options, answerLists);
  const { abstainBelow = defaultAbstainBelow, cues, classifiers } = options;
  if (typeof abstainBelow !== 'number' || !(abstainBelow >= 0 && abstainBelow <= 1)) {
    throw new RangeError(`Expected \`abstainBelow\` between 0 and 1, got \`${String(abstainBelow)}\``);
  }
  cues?.forEach((cue, index) => {
    if (typeof cue.match !== 'string' || cue.match.trim() === '')
      throw new TypeError(`Expected a cue with a \`match\` pattern at index ${index}`);
  });
  const own = cues !== undefined || classifiers !== undefined;
  const [primary = ''] = language.toLowerCase().split('-');
  return {
    language,
    taxonomy: resolveTaxonomy(options.taxonomy),
    abstainBelow,
    cues: cues ?? defaultCues,
    classifiers: classifiers ?? defaultClassifiers,
    served: own || servedLanguages.includes(primary),
  };
}

/**
 * The classifiers of a call that answers at once.
 *
 * @throws TypeError where one is async.
 */
export function onlySync(classifiers: readonly (Classifier | AsyncClassifier)[]): readonly Classifier[] {
  return classifiers.map((classifier) => {
    if (classifier.async === true) {
      throw new TypeError(`Classifier \`${classifier.name}\` is async: pass it to classifyExchangesAsync or parseBriefingAsync`);
    }
    return classifier;
  });
}
