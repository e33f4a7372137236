export { resolveSpeakers } from './resolve.js';
