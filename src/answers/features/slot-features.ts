import { phraseNames } from '../text/phrases.js';
import type { PhraseGroup } from '../text/phrases.js';
import type { Alignment } from './alignment.js';
import type { AnswerView } from './answer-view.js';
import type { AskView } from './ask-view.js';
import type { Row } from './row.js';

const groups = phraseNames.length;
const id = (name: PhraseGroup): number => phraseNames.indexOf(name);
const [yes, no, reason, general, specific, whenGroup, negation, stance, refuse, repeat, echo, prospect] = [
  id('yes'),
  id('no'),
  id('reason'),
  id('general'),
  id('specific'),
  id('when'),
  id('negation'),
  id('stance'),
  id('refuseTalk'),
  id('repeat'),
  id('echo'),
  id('prospect'),
] as const;
const pronouns = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'there', 'that', 'this', 'president', 'you']);
const headLength = 20;

/** Whether the slot is filled: the reply, value, reason or stance asked for, where it stands, and how near to the ask's words. */
export function addSlot(
  row: Row,
  ask: AskView,
  answer: AnswerView,
  alignment: Alignment,
  question: ReadonlyMap<string, number>,
  rivals: readonly Alignment[],
): void {
  const at = (sentence: number, group: number): number => (sentence < 0 ? 0 : (answer.bySentence[sentence * groups + group] ?? 0));
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
  addValue(row, ask, answer, alignment, question);
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
  addResidue(row, answer, alignment, at);
}

/** Whether a phrase of the group stands among the first `words`. */
function opens({ phrases }: AnswerView, words: number, group: number): boolean {
  return phrases.some((hit) => hit.group === group && hit.from < words);
}

/** The ask's own verb taken up: `Will she sign?` — `She will`; `Have you spoken?` — `We spoke`. */
function addEcho(row: Row, ask: AskView, answer: AnswerView, { best }: Alignment, polar: boolean): void {
  const { lower, info, sentences } = answer.words;
  let head = false;
  let subject = false;
  let near = false;
  const nearest = best < 0 ? undefined : sentences[best];
  for (let at = 0; at < lower.length; at += 1) {
    const inHead = at < headLength;
    const inNearest = nearest !== undefined && at >= nearest.from && at < nearest.to;
    if (!inHead && !inNearest) continue;
    if (ask.auxiliary === '' || info[at]?.family !== ask.auxiliary) continue;
    if (inHead) head = true;
    if (inNearest) near = true;
    if (inHead && at > 0 && pronouns.has(lower[at - 1] ?? '')) subject = true;
  }
  row.add('slot/aux-head', polar && head);
  row.add('slot/aux-subject', polar && subject);
  row.add('slot/aux-near', polar && near);
  row.add('slot/predicate', polar ? (best < 0 ? 0 : 1) * Number(near) : 0);
}

/** Numbers, times and names that the question does not hold already. */
function addValue(row: Row, ask: AskView, answer: AnswerView, { best }: Alignment, question: ReadonlyMap<string, number>): void {
  const { words, stems, number, name, sentenceOf, phrases } = answer;
  let numbers = 0;
  let names = 0;
  let past = 0;
  let fresh = 0;
  let content = 0;
  let numberSoon = 0;
  let nameSoon = 0;
  let numberNear = 0;
  let nameNear = 0;
  for (let at = 0; at < words.lower.length; at += 1) {
    const stem = stems[at] ?? '';
    const word = words.lower[at] ?? '';
    if (number[at] === true && !question.has(stem)) {
      numbers += 1;
      if (at < 25) numberSoon = 1;
      if (sentenceOf[at] === best) numberNear = 1;
    }
    if (stem === '') continue;
    content += 1;
    if (question.has(stem)) continue;
    fresh += 1;
    if (name[at] === true) {
      names += 1;
      if (at < 25) nameSoon = 1;
      if (sentenceOf[at] === best) nameNear = 1;
    }
    if (word.length > 4 && word.endsWith('ed')) past += 1;
  }
  const total = Math.max(1, words.lower.length);
  const times = phrases.filter(({ group }) => group === whenGroup);
  const timeSoon = times.some(({ from }) => from < 25);
  row.add('value/numbers', (20 * numbers) / (total + 10));
  row.add('value/names', (20 * names) / (total + 10));
  row.add('value/past', (20 * past) / (total + 10));
  row.add('value/times', (20 * times.length) / (total + 10));
  row.add('value/fresh', content === 0 ? 0 : fresh / content);
  row.add('value/content', content / total);
  row.add('value/when', ask.value === 'when' && (timeSoon || numberSoon === 1));
  row.add('value/amount', ask.value === 'amount' && numberSoon === 1);
  row.add('value/who', ask.value === 'who' && nameSoon === 1);
  row.add('value/where', ask.value === 'where' && nameSoon === 1);
  row.add('value/what', ask.value === 'what' && (nameSoon === 1 || numberSoon === 1));
  row.add('value/number-soon', numberSoon);
  row.add('value/name-soon', nameSoon);
  row.add('value/number-near', numberNear);
  row.add('value/name-near', nameNear);
  row.add('value/time-soon', timeSoon);
}

/** What stays of the answer when refusals, values talk and repeated lines are taken out. */
function addResidue(row: Row, answer: AnswerView, alignment: Alignment, at: (sentence: number, group: number) => number): void {
  const { sentences } = answer.words;
  const refused = new Set(answer.hits.map(({ sentence }) => sentence));
  let specificSentences = 0;
  let generalSentences = 0;
  let left = 0;
  let leftOverlap = 0;
  sentences.forEach(({ from, to }, index) => {
    const concrete = at(index, specific) + at(index, whenGroup) + answer.number.slice(from, to).filter(Boolean).length;
    const talk = at(index, general) + at(index, repeat) + at(index, prospect);
    if (concrete > talk) specificSentences += 1;
    if (talk > concrete) generalSentences += 1;
    if (talk <= 1 && !refused.has(index) && at(index, refuse) === 0) {
      left += to - from;
      leftOverlap = Math.max(leftOverlap, alignment.bySentence[index] ?? 0);
    }
  });
  const count = Math.max(1, sentences.length);
  row.add('residue/specific', specificSentences / count);
  row.add('residue/general', generalSentences / count);
  row.add('residue/left', Math.log1p(left));
  row.add('residue/share', left / Math.max(1, answer.words.lower.length));
  row.add('residue/overlap', leftOverlap);
}
