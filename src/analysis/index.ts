/**
 * Rates, chains, topics, phrases, names, comparison, and agreement of coders, over briefings.
 *
 * @module onrecord/analysis
 */
export { agreement, cohenKappa, krippendorffAlpha, modelCoder, readCodes } from './agreement/index.js';
export type * from './agreement/index.js';
export { rates } from './rates.js';
export type { RateOptions } from './rates.js';
export { coverage, unansweredAsks } from './coverage.js';
export type { CoverageOptions } from './coverage.js';
export { chains } from './chains.js';
export { topics } from './topics.js';
export type { TopicOptions } from './topics.js';
export { stockPhrases } from './stock-phrases.js';
export { unpromptedNames, unsaidNames } from './names.js';
export { brokenClosures } from './closures.js';
export { compareBriefings } from './compare.js';
export type { CompareOptions } from './compare.js';
export { corpusSummary } from './summary.js';
export type { SummaryOptions } from './summary.js';
export { newcombe, wilson } from './intervals.js';
export type * from './types.js';
