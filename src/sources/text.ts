import type { Reader } from '../options.js';

/**
 * Plain text: the text is the input itself, unchanged, and nothing is marked.
 *
 * @example
 * textReader.read('Q: Why?\nA: Because.').text // the same string
 */
export const textReader: Reader = {
  name: 'text',
  formats: ['text'],
  // Anything can be plain text, so this reader only wins where no other one recognises its own format.
  detect: () => 0.1,
  read: (input) => ({ text: input, marks: [], messages: [] }),
};
