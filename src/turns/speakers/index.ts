export { keyOf, resolveSpeakers } from './resolve.js';
