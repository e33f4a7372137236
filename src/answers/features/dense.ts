import { addAsk } from './ask-features.js';
import { align } from './alignment.js';
import type { Alignment } from './alignment.js';
import type { AnswerView } from './answer-view.js';
import type { AskView } from './ask-view.js';
import { addCues } from './cue-features.js';
import { addForm } from './form-features.js';
import { Row } from './row.js';
import { addSlot } from './slot-features.js';

/** All asks of a question with one answer, ready for features. */
export interface Case {
  asks: readonly AskView[];
  alignments: readonly Alignment[];
  answer: AnswerView;
  /** Content stems of the whole question. */
  question: ReadonlyMap<string, number>;
  questionLength: number;
}

/** Brings the asks of a question and its answer together. */
export function caseOf(asks: readonly AskView[], answer: AnswerView, question: ReadonlyMap<string, number>, questionLength: number): Case {
  return { asks, alignments: asks.map((ask) => align(ask.content, answer)), answer, question, questionLength };
}

/** Room for the dense features and the sentence model's summary. */
const room = 400;

/** The dense features of one ask. With `named`, their names too. */
export function denseFeatures({ asks, alignments, answer, question, questionLength }: Case, index: number, named = false): Row {
  const row = new Row(room, named);
  const ask = asks[index];
  const alignment = alignments[index];
  if (ask === undefined || alignment === undefined) throw new RangeError(`Expected an ask index below ${asks.length}, got ${index}`);
  addAsk(row, ask, index, asks.length, questionLength);
  addCues(row, answer, alignment);
  addForm(row, answer, alignment);
  addSlot(
    row,
    ask,
    answer,
    alignment,
    question,
    alignments.filter((_, other) => other !== index),
  );
  return row;
}
