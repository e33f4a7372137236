import type { Recognizer } from '../../options.js';
import { amountRecognizer } from './amounts.js';
import { dateRecognizer } from './dates.js';
import { lexiconRecognizer } from './lexicon.js';
import { roleRecognizer } from './roles.js';
import { rosterRecognizer } from './roster.js';
import { taggerRecognizer } from './tagger.js';

/** The recognizers that come with onrecord, in order. Extend them with `[...defaultRecognizers, mine]`. */
export const defaultRecognizers: readonly Recognizer[] = [
  rosterRecognizer,
  lexiconRecognizer,
  taggerRecognizer,
  roleRecognizer,
  dateRecognizer,
  amountRecognizer,
];
