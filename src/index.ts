/**
 * From a transcript to a briefing: turns, exchanges with asks, verdicts, entities; and every default that can be replaced.
 *
 * @module onrecord
 */
export { parseBriefing, parseBriefingAsync } from './briefing.js';
export { parseBriefings } from './briefings.js';
export type { BriefingRecord, BriefingResult } from './briefings.js';
export { splitTurns, defaultLayouts, defaultReaders } from './turns/index.js';
export type { SplitResult } from './turns/index.js';
export { cutAsks, pairExchanges } from './exchanges/index.js';
export type { CutContext } from './exchanges/index.js';
export {
  classifyAnswer,
  codebook,
  codebookMarkdown,
  createCueClassifier,
  createModelClassifier,
  defaultClassifiers,
  defaultCues,
  strategies,
  taxonomies,
} from './answers/index.js';
export type { AnswerInput, AnswerModel, Codebook, CodebookLabel, CodebookStrategy } from './answers/index.js';
export { defaultLexicons, defaultRecognizers, tagEntities } from './entities/index.js';
export { readBriefing } from './formats/read-briefing.js';
export { version } from './version.js';
export type * from './model.js';
export type * from './options.js';
