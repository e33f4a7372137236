import type { Taxonomy } from '../../options.js';
import { codebookMap, codebookTurnRule } from './map.js';
import type { AnswerLabel } from './map.js';

const labels = ['substantive', 'deflection', 'refusal'] as const;

/** The codebook's own table. */
export const defaultTaxonomy: Taxonomy<AnswerLabel> = { name: 'default', labels, map: codebookMap, turnRule: codebookTurnRule };

/** What is only entailed, or only partly given, counts as not given. */
export const strictTaxonomy: Taxonomy<AnswerLabel> = {
  name: 'strict',
  labels,
  map: { ...codebookMap, implicit: 'deflection', partial: 'deflection' },
  turnRule: codebookTurnRule,
};

/** On-topic talk without the specificity asked for counts as given. */
export const lenientTaxonomy: Taxonomy<AnswerLabel> = {
  name: 'lenient',
  labels,
  map: { ...codebookMap, general: 'substantive' },
  turnRule: codebookTurnRule,
};
