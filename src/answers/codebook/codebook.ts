import type { Taxonomy, TaxonomyName } from '../../options.js';
import { strategies, strategyNotes } from '../strategies.js';
import { resolveTaxonomy } from '../taxonomies/index.js';
import { codebookVersion, contestedStrategies, decisionRules, slotNotes, strategyExamples, typeNotes, unitRules } from './rules.js';
import type { Codebook } from './types.js';

/**
 * The codebook by which answers are labelled, as data: for a person who codes, for the prompt of a language model, for a code
 * system of another program.
 *
 * @param taxonomy Whose labels the strategies stand under; default `default`.
 * @throws RangeError for an unknown taxonomy name, TypeError for a taxonomy that leaves a strategy out.
 * @example
 * codebook().labels.map(({ label }) => label) // ['substantive', 'deflection', 'refusal']
 */
export function codebook(taxonomy: TaxonomyName | Taxonomy<string> = 'default'): Codebook {
  const { name, labels, map, techniques } = resolveTaxonomy(taxonomy);
  return {
    version: codebookVersion,
    taxonomy: name,
    unit: unitRules,
    types: typeNotes,
    slots: slotNotes,
    labels: labels.map((label) => ({
      label,
      strategies: strategies
        .filter((strategy) => map[strategy] === label)
        .map((strategy) => ({
          strategy,
          note: strategyNotes[strategy],
          example: strategyExamples[strategy],
          contested: contestedStrategies.has(strategy),
          ...(techniques === undefined ? {} : { technique: techniques[strategy] }),
        })),
    })),
    rules: decisionRules,
  };
}
