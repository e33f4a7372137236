export { keyOf } from './draft.js';
export { resolveSpeakers } from './resolve.js';
