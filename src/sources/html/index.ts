export { htmlReader } from './reader.js';
