/**
 * Reads tables of a row a turn. Pass it in: `{ readers: [...defaultReaders, csvReader] }`.
 *
 * @module onrecord/csv
 */
export { csvReader } from './reader.js';
