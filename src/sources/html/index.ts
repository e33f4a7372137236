/**
 * Reads pages of HTML. Pass it in: `{ readers: [...defaultReaders, htmlReader] }`.
 *
 * @module onrecord/html
 */
export { htmlReader } from './reader.js';
