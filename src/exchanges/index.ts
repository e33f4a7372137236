export { pairExchanges } from './pair.js';
export { cutAsks } from './cut.js';
export type { CutContext } from './cut.js';
export { leadsOnly } from './hand-over.js';
