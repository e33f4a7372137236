/**
 * Reads WebVTT and SRT. Pass it in: `{ readers: [...defaultReaders, captionsReader] }`.
 *
 * @module onrecord/captions
 */
export { captionsReader } from './reader.js';
