/** Pairs question turns with answer turns. */
import type { Exchange, Turn } from '../model.js';
import type { PairOptions } from '../options.js';
import { answered } from './answering.js';
import { readQuestion, spokenWords } from './cut.js';
import { addPiece, askByAsserting, lastPiece, saysAgain, toExchange, type Draft } from './drafts.js';
import { linkFollowUps } from './follow.js';
import { asksForQuestion, breaksOff, isHandOver, resumes } from './hand-over.js';
import { newLexicon } from './lexicon.js';
import { sidesOf } from './sides.js';
import { begin, type Walk } from './walk.js';

/**
 * Pairs questions with answers and cuts the questions into asks. Turns that belong to no exchange (statements,
 * hand-overs) are left out; an answer that serves several questions stands in each of them; verdicts are null.
 * Ask spans index the text that the turns index.
 *
 * @param turns as `splitTurns` gives them, in text order
 * @param options `speakers` tells anonymous labels (`Q`) from names; `language` default `en`
 * @example
 * const { turns, speakers } = splitTurns(text);
 * pairExchanges(turns, { speakers }).filter((exchange) => exchange.answer.length === 0); // nobody answered
 */
export function pairExchanges(turns: readonly Turn[], options: PairOptions = {}): Exchange[] {
  const anonymous = new Set((options.speakers ?? []).filter((speaker) => speaker.anonymous).map((speaker) => speaker.id));
  const walk: Walk = {
    turns,
    sides: sidesOf(turns),
    language: options.language ?? 'en',
    anonymous,
    lexicon: newLexicon(),
    drafts: [],
    open: [],
    waiting: [],
    carried: [],
    floor: 0,
  };
  turns.forEach((turn, i) => {
    const side = walk.sides[i]!;
    if (side === 'host') hosted(walk, turn, i);
    else if (side === 'ask') asked(walk, turn, i);
    else answered(walk, turn, i);
  });
  for (const draft of walk.drafts) if (draft.asks.length === 0) askByAsserting(draft, walk.language, walk.lexicon);
  const drafts = walk.drafts.sort((a, b) => a.question[0]!.index - b.question[0]!.index);
  return linkFollowUps(drafts.map(toExchange), drafts, { anonymous, stems: walk.lexicon.stems });
}

/** A moderator's turn: who reads out a question asks it; who gives the floor does nothing else. */
function hosted(walk: Walk, turn: Turn, i: number): void {
  walk.floor++;
  if (turn.text.includes('?') && walk.sides[i + 1] === 'answer') {
    const reading = readQuestion(spokenWords(turn), { language: walk.language, pursuit: false }, walk.lexicon);
    if (reading.asks.length > 0) {
      walk.open = [begin(walk, turn, reading)];
      walk.waiting = [];
      return;
    }
  }
  if (walk.open.some((draft) => draft.answer.length > 0) && isHandOver(turn.text)) {
    walk.open = [];
    walk.waiting = [];
  }
}

/** A turn on the asking side. */
function asked(walk: Walk, turn: Turn, i: number): void {
  const current = walk.open[walk.open.length - 1];
  const isAnswered = current !== undefined && current.answer.length > 0;
  // What was forgotten is said again: the answer to it goes on.
  if (isAnswered && !current.closed && current.asks.length > 0 && asksForQuestion(current.answer[current.answer.length - 1]!.text)) {
    walk.waiting.push(turn);
    return;
  }
  const reading = readQuestion(
    spokenWords(turn),
    { language: walk.language, pursuit: current !== undefined && (current.unheard || (isAnswered && !current.closed)) },
    walk.lexicon,
  );
  if (reading.asks.length === 0) {
    if (isAnswered && isQuestionAllTheSame(walk, current, turn)) {
      walk.waiting = [];
      walk.open = [begin(walk, turn, reading)];
    } else if (isAnswered) walk.waiting.push(turn);
    else if (current && (!current.closed || current.unclear)) current.question.push(turn);
    else walk.open = [begin(walk, turn, reading)];
    return;
  }
  if (current && !isAnswered) {
    if (isSameQuestion(walk, current, turn) || saysAgain(current, turn, reading.asks)) addPiece(current, turn, reading);
    else if (current.closed) walk.open = [begin(walk, turn, reading)];
    else walk.open.push(begin(walk, turn, reading));
    return;
  }
  const before = walk.waiting[walk.waiting.length - 1];
  walk.waiting = [];
  const draft = begin(walk, turn, reading);
  // "On the bridge — — has it reopened?": the words just before open this question.
  if (before !== undefined && before === walk.turns[i - 1] && breaksOff(before.text)) draft.question.unshift(before);
  walk.open = [draft];
}

/** Too long for an interjection: a question whose asking was not recognised, as in languages without rules. */
function isQuestionAllTheSame(walk: Walk, current: Draft, turn: Turn): boolean {
  const length = /^en\b/i.test(walk.language) ? 200 : 80;
  return turn.text.length >= length && !resumes(turn.text) && !breaksOff(current.answer[current.answer.length - 1]!.text);
}

/** Does an asking turn go on with a question that nobody has answered yet, or is it another reporter's? */
function isSameQuestion(walk: Walk, current: Draft, turn: Turn): boolean {
  if (current.asks.length === 0 || current.unclear) return true;
  if (current.closed) return false;
  const last = lastPiece(current);
  if (resumes(turn.text) || (breaksOff(last.text) && current.asks[current.asks.length - 1]!.raw.broken)) return true;
  return turn.speaker !== null && turn.speaker === last.speaker && !walk.anonymous.has(turn.speaker);
}
