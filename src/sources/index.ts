export { textReader } from './text.js';
export { markdownReader } from './markdown.js';
