export { captionsReader } from './reader.js';
