export { readHeader } from './read.js';
