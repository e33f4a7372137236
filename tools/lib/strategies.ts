import { taxonomies } from '../../src/answers/index.js';

/** The codebook's 25 strategies and `procedural`, for checking codes. */
export const codebookStrategies: ReadonlySet<string> = new Set([...Object.keys(taxonomies.default.map), 'procedural']);
