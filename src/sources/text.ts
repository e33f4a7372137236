import type { Reader } from '../options.js';
import { findPageFurniture } from './pdf-text/index.js';

/**
 * Plain text: the text is the input itself, unchanged, and only page headers, footers and numbers of a printed record are marked.
 *
 * @example
 * textReader.read('Q: Why?\nA: Because.').text // the same string
 */
export const textReader: Reader = {
  name: 'text',
  formats: ['text'],
  // Anything can be plain text, so this reader only wins where no other one recognises its own format.
  detect: () => 0.1,
  read: (input) => ({ text: input, marks: findPageFurniture(input), messages: [] }),
};
