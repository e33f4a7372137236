import { addAsk } from './ask-features.js';
import { aligner } from './alignment.js';
import type { Alignment } from './alignment.js';
import type { AnswerView } from './answer-view.js';
import type { AskView } from './ask-view.js';
import { addCues } from './cue-features.js';
import { addForm } from './form-features.js';
import { noveltyOf } from './novelty.js';
import type { Novelty } from './novelty.js';
import { focusOf } from './question-view.js';
import type { QuestionView } from './question-view.js';
import { repliesOf } from './replies.js';
import { Row } from './row.js';
import { segmentsOf } from './segments.js';
import { addSlot } from './slot-features.js';

/** All asks of a question with one answer, ready for features. */
export interface Case {
  asks: readonly AskView[];
  /** What the answer says beyond the question. */
  novelty: Novelty;
  alignments: readonly Alignment[];
  /** As `alignments`, by each ask's own words alone. */
  focus: readonly Alignment[];
  answer: AnswerView;
  /** The ask that each sentence names by its number, or `null`. */
  segments: readonly (number | null)[];
  /** Yes (1), no (-1) or neither (0), by sentence. */
  replies: readonly number[];
  question: QuestionView;
}

/** Brings the asks of a question and its answer together. */
export function caseOf(asks: readonly AskView[], answer: AnswerView, question: QuestionView): Case {
  const align = aligner(answer);
  return {
    asks,
    novelty: noveltyOf(answer, question),
    alignments: asks.map((ask) => align(ask.content)),
    focus: asks.map((ask) => align(focusOf(ask, question))),
    answer,
    segments: segmentsOf(answer.words, asks.length),
    replies: repliesOf(answer.words),
    question,
  };
}

/** The most dense features that an ask may have. */
const most = 440;

/** The dense features of one ask, in `row`. With `named`, their names too. */
export function denseFeatures(one: Case, index: number, named = false, row = new Row(most, named)): Row {
  const { asks, novelty, alignments, answer, question } = one;
  row.clear();
  const ask = asks[index];
  const alignment = alignments[index];
  if (ask === undefined || alignment === undefined) throw new RangeError(`Expected an ask index below ${asks.length}, got ${index}`);
  addAsk(row, ask, index, asks.length, question.length);
  addCues(row, answer, alignment);
  addForm(row, answer, alignment);
  addSlot(
    row,
    ask,
    answer,
    alignment,
    novelty,
    alignments.filter((_, other) => other !== index),
  );
  return row;
}
