export { tableWriter } from './writer.js';
