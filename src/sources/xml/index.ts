/**
 * Reads XML: TEI, Akoma Ntoso, parliaments' own. Pass it in: `{ readers: [...defaultReaders, xmlReader] }`.
 *
 * @module onrecord/xml
 */
export { xmlReader } from './reader.js';
