export { csvReader } from './reader.js';
