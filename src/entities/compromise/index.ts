/**
 * The whole of compromise as a recognizer of names.
 *
 * @module onrecord/compromise
 */
export { compromiseRecognizer } from './compromise-recognizer.js';
