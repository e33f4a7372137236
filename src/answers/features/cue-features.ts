import { headWords } from '../cues/run.js';
import { strategies, strategyPlace } from '../strategies.js';
import type { Alignment } from './alignment.js';
import type { AnswerView } from './answer-view.js';
import type { Row } from './row.js';

const parts = ['count', 'head', 'tail', 'best'] as const;

/** The cues by strategy and place, and how the refusals among them stand to the ask. */
export function addCues(row: Row, answer: AnswerView, alignment: Alignment): void {
  const { words, hits } = answer;
  const last = words.sentences.length - 1;
  const total = Math.max(1, words.info.length);
  // Four numbers for each strategy: how often, at the head, in the last sentence, in the sentence nearest the ask.
  const marks = new Array<number>(4 * strategies.length).fill(0);
  for (const hit of hits) {
    const at = 4 * (strategyPlace.get(hit.cue.strategy) ?? 0);
    marks[at] = Math.min(3, marks[at]! + 1);
    if (hit.wordsBefore < headWords) marks[at + 1] = 1;
    if (hit.sentence >= last) marks[at + 2] = 1;
    if (hit.sentence === alignment.best) marks[at + 3] = 1;
  }
  for (let at = 0; at < marks.length; at += 1) {
    row.add(row.names === null ? '' : `cue/${strategies[at >> 2] ?? ''}/${parts[at & 3] ?? ''}`, marks[at]!);
  }
  addRefusals(row, answer, alignment, total);
}

function addRefusals(row: Row, { words, refusals }: AnswerView, alignment: Alignment, total: number): void {
  const { hits, sentences, covered, kinds } = refusals;
  const first = hits[0];
  const final = hits[hits.length - 1];
  let overlap = 0;
  for (const index of sentences) overlap = Math.max(overlap, alignment.bySentence[index]!);
  const after = final === undefined ? total : total - (words.sentences[final.sentence]?.to ?? total);
  row.add('refusal/any', hits.length > 0);
  row.add('refusal/count', Math.min(6, hits.length));
  row.add('refusal/kinds', kinds);
  row.add('refusal/sentences', sentences.length);
  row.add('refusal/share', covered / total);
  row.add('refusal/first', first === undefined ? 200 : Math.min(200, first.wordsBefore));
  row.add('refusal/first-relative', first === undefined ? 1.5 : first.wordsBefore / total);
  row.add('refusal/first-sentence', first?.sentence === 0);
  row.add('refusal/second-sentence', first?.sentence === 1);
  row.add('refusal/last-sentence', final !== undefined && final.sentence === words.sentences.length - 1);
  row.add('refusal/after', Math.log1p(after));
  row.add('refusal/left', Math.log1p(total - covered));
  row.add('refusal/overlap', overlap);
  row.add('refusal/is-best', alignment.best >= 0 && refusals.in[alignment.best]!);
  row.add('refusal/short', first !== undefined && total <= 60);
  row.add('refusal/tiny', first !== undefined && total <= 25);
  row.add('refusal/head-strong', hits.filter(({ wordsBefore }) => wordsBefore < 15).length);
}
