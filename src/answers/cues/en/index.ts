export { defaultCues } from './all.js';
