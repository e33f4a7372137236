export { readHeader, type HeaderInput } from './read.js';
