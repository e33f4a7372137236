import { headWords } from '../cues/run.js';
import { refusalStrategies, strategies } from '../strategies.js';
import type { Alignment } from './alignment.js';
import type { AnswerView } from './answer-view.js';
import type { Row } from './row.js';

const order = new Map(strategies.map((strategy, index) => [strategy, index]));
const parts = ['count', 'head', 'tail', 'best'] as const;
const refusals: ReadonlySet<string> = new Set(refusalStrategies);

/** The cues by strategy and place, and how the refusals among them stand to the ask. */
export function addCues(row: Row, answer: AnswerView, alignment: Alignment): void {
  const { words, hits } = answer;
  const last = words.sentences.length - 1;
  const total = Math.max(1, words.info.length);
  // Four numbers for each strategy: how often, at the head, in the last sentence, in the sentence nearest the ask.
  const marks = new Float64Array(4 * strategies.length);
  for (const hit of hits) {
    const at = 4 * (order.get(hit.cue.strategy) ?? 0);
    marks[at] = Math.min(3, (marks[at] ?? 0) + 1);
    if (hit.wordsBefore < headWords) marks[at + 1] = 1;
    if (hit.sentence >= last) marks[at + 2] = 1;
    if (hit.sentence === alignment.best) marks[at + 3] = 1;
  }
  for (let at = 0; at < marks.length; at += 1) {
    row.add(row.names === null ? '' : `cue/${strategies[at >> 2] ?? ''}/${parts[at & 3] ?? ''}`, marks[at]!);
  }
  addRefusals(row, answer, alignment, total);
}

function addRefusals(row: Row, { words, hits }: AnswerView, alignment: Alignment, total: number): void {
  const own = hits.filter(({ cue }) => refusals.has(cue.strategy));
  const sentences = new Set(own.map(({ sentence }) => sentence));
  const first = own[0];
  const final = own[own.length - 1];
  let covered = 0;
  let overlap = 0;
  for (const index of sentences) {
    const sentence = words.sentences[index];
    if (sentence !== undefined) covered += sentence.to - sentence.from;
    overlap = Math.max(overlap, alignment.bySentence[index] ?? 0);
  }
  const after = final === undefined ? total : total - (words.sentences[final.sentence]?.to ?? total);
  const unique = new Set(own.map(({ cue }) => cue.strategy)).size;
  row.add('refusal/any', own.length > 0);
  row.add('refusal/count', Math.min(6, own.length));
  row.add('refusal/kinds', unique);
  row.add('refusal/sentences', sentences.size);
  row.add('refusal/share', covered / total);
  row.add('refusal/first', first === undefined ? 200 : Math.min(200, first.wordsBefore));
  row.add('refusal/first-relative', first === undefined ? 1.5 : first.wordsBefore / total);
  row.add('refusal/first-sentence', first?.sentence === 0);
  row.add('refusal/second-sentence', first?.sentence === 1);
  row.add('refusal/last-sentence', final !== undefined && final.sentence === words.sentences.length - 1);
  row.add('refusal/after', Math.log1p(after));
  row.add('refusal/left', Math.log1p(total - covered));
  row.add('refusal/overlap', overlap);
  row.add('refusal/is-best', alignment.best >= 0 && sentences.has(alignment.best));
  row.add('refusal/short', first !== undefined && total <= 60);
  row.add('refusal/tiny', first !== undefined && total <= 25);
  row.add('refusal/head-strong', own.filter(({ wordsBefore }) => wordsBefore < 15).length);
}
