export { splitTurns, type SplitResult } from './split.js';
export { defaultLayouts } from './layouts/index.js';
export { defaultReaders } from './input.js';
