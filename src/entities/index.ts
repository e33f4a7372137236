export { tagBriefing, tagEntities } from './tag.js';
export type { TaggableBriefing } from './tag.js';
export { defaultRecognizers } from './recognizers/index.js';
export { defaultLexicons } from './lexicons/index.js';
export { entityModels } from './models.js';
