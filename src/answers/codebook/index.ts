export { codebook } from './codebook.js';
export { codebookMarkdown } from './markdown.js';
export type { Codebook, CodebookLabel, CodebookStrategy } from './types.js';
