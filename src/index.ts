export { parseBriefing, parseBriefingAsync } from './briefing.js';
export { splitTurns, defaultLayouts, defaultReaders } from './turns/index.js';
export { pairExchanges } from './exchanges/index.js';
export { classifyAnswer, defaultClassifiers, defaultCues, taxonomies } from './answers/index.js';
export { defaultLexicons, defaultRecognizers, tagEntities } from './entities/index.js';
export { version } from './version.js';
export type * from './model.js';
export type * from './options.js';
