export { xmlReader } from './reader.js';
