export { agreement, modelCoder } from './agreement.js';
export type { Agreement, AgreementOptions, Code, CoderSummary } from './agreement.js';
export { cohenKappa } from './cohen-kappa.js';
export { krippendorffAlpha } from './krippendorff-alpha.js';
export type { CategoryAgreement, Confusion, Measure, PairAgreement } from './measure.js';
export type { LabelScore, ModelAgreement } from './model-agreement.js';
export { readCodes } from './read-codes.js';
export type { ReadCodesOptions } from './read-codes.js';
