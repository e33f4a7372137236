import { phraseId as id, phraseNames } from '../text/phrases.js';
import type { Alignment } from './alignment.js';
import type { AnswerView } from './answer-view.js';
import type { AskView } from './ask-view.js';
import type { Novelty } from './novelty.js';
import type { Row } from './row.js';

const groups = phraseNames.length;
const [yes, no, reason, whenGroup, negation, stance, echo] = [
  id('yes'),
  id('no'),
  id('reason'),
  id('when'),
  id('negation'),
  id('stance'),
  id('echo'),
] as const;
const pronouns = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'there', 'that', 'this', 'president', 'you']);
const headLength = 20;

/** Whether the slot is filled: the reply, value, reason or stance asked for, where it stands, and how near to the ask's words. */
export function addSlot(
  row: Row,
  ask: AskView,
  answer: AnswerView,
  alignment: Alignment,
  novelty: Novelty,
  rivals: readonly Alignment[],
): void {
  const at = (sentence: number, group: number): number => (sentence < 0 ? 0 : (answer.phrases.bySentence[sentence * groups + group] ?? 0));
  const { best, bySentence } = alignment;
  const polar = ask.slot === 'polarity' || ask.slot === 'choice';
  const first = opens(answer, 3, yes);
  const firstNo = opens(answer, 3, no);
  row.add('slot/polar', polar);
  row.add('slot/yes', polar && first);
  row.add('slot/no', polar && firstNo);
  row.add('slot/yes-soon', polar && opens(answer, 10, yes));
  row.add('slot/no-soon', polar && opens(answer, 10, no));
  row.add('slot/echo-soon', polar && opens(answer, 8, echo));
  addEcho(row, ask, answer, alignment, polar);
  addValue(row, ask, answer, alignment, novelty);
  row.add('slot/reason-first', ask.slot === 'reason' && at(0, reason) > 0);
  row.add('slot/reason-near', ask.slot === 'reason' && at(best, reason) > 0);
  row.add('slot/stance-first', (ask.slot === 'stance' || ask.slot === 'comment') && at(0, stance) > 0);
  row.add('slot/stance-near', (ask.slot === 'stance' || ask.slot === 'comment') && at(best, stance) > 0);
  row.add('slot/overlap-whole', alignment.whole);
  row.add('slot/overlap-head', alignment.head);
  row.add('slot/overlap-first', bySentence[0] ?? 0);
  row.add('slot/overlap-second', bySentence[1] ?? 0);
  row.add('slot/overlap-last', bySentence[bySentence.length - 1] ?? 0);
  row.add('slot/overlap-best', best < 0 ? 0 : (bySentence[best] ?? 0));
  row.add('slot/best-place', best < 0 ? -1 : best / Math.max(1, bySentence.length));
  row.add('slot/best-index', Math.min(10, best));
  row.add('slot/touched', bySentence.filter((weight) => weight > 0.15).length);
  row.add('slot/topical', alignment.topical);
  row.add('slot/best-negated', at(best, negation) > 0);
  const rival = Math.max(0, ...rivals.map((other) => (best < 0 ? 0 : (other.bySentence[best] ?? 0))));
  row.add('slot/margin', best < 0 ? 0 : (bySentence[best] ?? 0) - rival);
  row.add('slot/rival-whole', Math.max(0, ...rivals.map((other) => other.whole)) - alignment.whole);
  addResidue(row, answer, alignment);
}

/** Whether a phrase of the group stands among the first `words`. */
function opens({ phrases }: AnswerView, words: number, group: number): boolean {
  return phrases.first[group]! < words;
}

/** The ask's own verb taken up: `Will she sign?` — `She will`; `Have you spoken?` — `We spoke`. */
function addEcho(row: Row, ask: AskView, answer: AnswerView, { best }: Alignment, polar: boolean): void {
  const { info, sentences } = answer.words;
  const taken = (at: number): boolean => info[at]!.family === ask.auxiliary;
  let head = false;
  let subject = false;
  let near = false;
  if (polar && ask.auxiliary !== '') {
    for (let at = 0; at < Math.min(headLength, info.length); at += 1) {
      if (!taken(at)) continue;
      head = true;
      if (at > 0 && pronouns.has(info[at - 1]!.word)) subject = true;
    }
    const nearest = best < 0 ? { from: 0, to: 0 } : sentences[best]!;
    for (let at = nearest.from; at < nearest.to && !near; at += 1) near = taken(at);
  }
  row.add('slot/aux-head', polar && head);
  row.add('slot/aux-subject', polar && subject);
  row.add('slot/aux-near', polar && near);
  row.add('slot/predicate', polar ? (best < 0 ? 0 : 1) * Number(near) : 0);
}

/** Numbers, times and names that the question does not hold already. */
function addValue(row: Row, ask: AskView, answer: AnswerView, { best }: Alignment, novelty: Novelty): void {
  const { words, stems, phrases } = answer;
  const { past, numberSoon, nameSoon } = novelty;
  const numbers = sum(novelty.numbers);
  const names = sum(novelty.names);
  const total = Math.max(1, words.info.length);
  const timeSoon = phrases.first[whenGroup]! < 25;
  row.add('value/numbers', (20 * numbers) / (total + 10));
  row.add('value/names', (20 * names) / (total + 10));
  row.add('value/past', (20 * past) / (total + 10));
  row.add('value/times', (20 * phrases.whole[whenGroup]!) / (total + 10));
  row.add('value/fresh', stems.total === 0 ? 0 : sum(novelty.fresh) / stems.total);
  row.add('value/content', stems.total / total);
  row.add('value/when', ask.value === 'when' && (timeSoon || numberSoon));
  row.add('value/amount', ask.value === 'amount' && numberSoon);
  row.add('value/who', ask.value === 'who' && nameSoon);
  row.add('value/where', ask.value === 'where' && nameSoon);
  row.add('value/what', ask.value === 'what' && (nameSoon || numberSoon));
  row.add('value/number-soon', numberSoon);
  row.add('value/name-soon', nameSoon);
  row.add('value/number-near', best >= 0 && novelty.numbers[best]! > 0);
  row.add('value/name-near', best >= 0 && novelty.names[best]! > 0);
  row.add('value/time-soon', timeSoon);
}

const sum = (column: readonly number[]): number => column.reduce((total, value) => total + value, 0);

/** What stays of the answer when refusals, values talk and repeated lines are taken out. */
function addResidue(row: Row, { words, residue }: AnswerView, { bySentence }: Alignment): void {
  const count = Math.max(1, words.sentences.length);
  let overlap = 0;
  for (const index of residue.sentences) overlap = Math.max(overlap, bySentence[index]!);
  row.add('residue/specific', residue.specific / count);
  row.add('residue/general', residue.general / count);
  row.add('residue/left', Math.log1p(residue.words));
  row.add('residue/share', residue.words / Math.max(1, words.info.length));
  row.add('residue/overlap', overlap);
}
