import { phraseNames } from '../text/phrases.js';
import type { Alignment } from './alignment.js';
import type { AnswerView } from './answer-view.js';
import type { Row } from './row.js';

const groups = phraseNames.length;

/** How the answer is made: length, marks, and what its phrases do at the opening, first, nearest and last. */
export function addForm(row: Row, answer: AnswerView, alignment: Alignment): void {
  const { bySentence, whole, opening } = answer.phrases;
  const { sentences, info } = answer.words;
  const total = Math.max(1, info.length);
  const at = (sentence: number, group: number): number => (sentence < 0 ? 0 : (bySentence[sentence * groups + group] ?? 0));
  const last = sentences.length - 1;
  for (let group = 0; group < groups; group += 1) {
    const name = row.names === null ? '' : `phrase/${phraseNames[group] ?? ''}`;
    row.add(row.names === null ? name : `${name}/opening`, Math.min(2, opening[group]!));
    row.add(row.names === null ? name : `${name}/first`, Math.min(3, at(0, group)));
    row.add(row.names === null ? name : `${name}/nearest`, Math.min(3, at(alignment.best, group)));
    row.add(row.names === null ? name : `${name}/last`, Math.min(3, at(last, group)));
    row.add(row.names === null ? name : `${name}/rate`, (whole[group]! * 20) / (total + 10));
  }
  row.add('form/words', Math.log1p(total));
  row.add('form/sentences', Math.log1p(sentences.length));
  row.add('form/sentence-length', total / Math.max(1, sentences.length));
  for (const limit of [3, 8, 15, 30, 60, 120]) row.add(row.names === null ? '' : `form/up-to-${limit}`, total <= limit);
  row.add('form/first-length', Math.min(60, sentences[0] === undefined ? 0 : sentences[0].to));
  row.add('form/asks', sentences.filter(({ asks }) => asks).length);
  row.add('form/first-asks', sentences[0]?.asks === true);
  row.add('form/last-asks', sentences[last]?.asks === true);
  row.add('form/dashes', (Math.min(20, answer.marks.dashes) * 20) / (total + 10));
  row.add('form/quotes', answer.marks.quotes > 1);
}
