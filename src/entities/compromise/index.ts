export { compromiseRecognizer } from './compromise-recognizer.js';
