import type { AskType, Slot, Strategy } from '../../model.js';

/** One strategy as a coder reads it. */
export interface CodebookStrategy {
  strategy: Strategy;
  /** What such an answer does; stands after "The answer". */
  note: string;
  /** A question and an answer, made up. */
  example: { ask: string; answer: string };
  /** Careful coders split on it: a second code belongs beside it. */
  contested: boolean;
  /** Its name in the taxonomy, where that has names of its own. */
  technique?: string;
}

/** One label of a taxonomy with the strategies that it takes in. */
export interface CodebookLabel {
  label: string;
  strategies: CodebookStrategy[];
}

/** The codebook as data: what a person or a language model needs to code answers. */
export interface Codebook {
  version: string;
  /** Name of the taxonomy that the labels are of. */
  taxonomy: string;
  /** What is coded, one sentence each. */
  unit: readonly string[];
  types: readonly { type: AskType; note: string }[];
  slots: readonly { slot: Slot; note: string }[];
  labels: CodebookLabel[];
  /** How to decide, in this order. */
  rules: readonly string[];
}
