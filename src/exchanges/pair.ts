/** Pairs question turns with answer turns. */
import type { Exchange, Turn } from '../model.js';
import type { PairOptions } from '../options.js';
import { readQuestion, spokenWords, type Reading } from './cut.js';
import { addPiece, askByAsserting, draftOf, lastPiece, REPLY, saysAgain, toExchange, type Draft, type DraftAsk } from './drafts.js';
import { linkFollowUps } from './follow.js';
import {
  asksBackMeaning,
  asksForQuestion,
  breaksOff,
  callsSomebody,
  endsWithHandOver,
  isAnnouncement,
  isBackchannel,
  isBareName,
  isBrokenOff,
  isHandOver,
  isListening,
  isReply,
  isThanks,
  isUnheard,
  resumes,
  saysUnheard,
} from './hand-over.js';
import { newLexicon, type Lexicon } from './lexicon.js';
import { sidesOf, type Side } from './sides.js';

/** What the pairing knows while it walks through the turns. */
interface Walk {
  turns: readonly Turn[];
  sides: readonly Side[];
  language: string;
  anonymous: ReadonlySet<string>;
  lexicon: Lexicon;
  drafts: Draft[];
  /** Asked and still to be answered, or being answered. Several when reporters ask before one answer. */
  open: Draft[];
  /** Press turns since the answer that ask nothing: interjections if the answer goes on. */
  waiting: Turn[];
  /** Answered with no more than "So —". */
  carried: Draft[];
  /** Counts hand-overs. */
  floor: number;
}

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

function begin(walk: Walk, turn: Turn, reading: Reading): Draft {
  const draft = draftOf(turn, reading, walk.floor);
  walk.drafts.push(draft);
  return draft;
}

/** An exchange that begins with words that ask nothing. */
function beginWith(walk: Walk, pieces: readonly Turn[]): Draft {
  const draft = begin(walk, pieces[0]!, { asks: [], stems: [] });
  draft.question.push(...pieces.slice(1));
  return draft;
}

const close = (walk: Walk): void => {
  for (const draft of walk.open) draft.closed = true;
};

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

/** A turn on the answering side. */
function answered(walk: Walk, turn: Turn, i: number): void {
  const handOver = isHandOver(turn.text);
  if (handOver && !isListening(turn.text) && !isReply(turn.text)) walk.floor++;
  const current = walk.open[walk.open.length - 1];
  if (!current) return;
  if (current.answer.length === 0) {
    if (!isFirstAnswer(walk, current, turn, i)) return;
  } else if (walk.waiting.length > 0) {
    if (!isFurtherAnswer(walk, current, turn, i)) return;
  } else if (handOver) {
    close(walk);
    return;
  }
  for (const draft of walk.open) draft.answer.push(turn);
  if (isBrokenOff(turn.text) && !isReply(turn.text)) return;
  for (const draft of walk.carried) {
    if (!walk.open.includes(draft) && draft.answer[0]?.speaker === turn.speaker && turn.speaker !== null) draft.answer.push(turn);
  }
  walk.carried = [];
  if (endsWithHandOver(turn.text)) {
    walk.floor++;
    close(walk);
  }
}

/** Does the turn begin to answer the open question? If not, it gives the floor, listens, or asks what was meant. */
function isFirstAnswer(walk: Walk, current: Draft, turn: Turn, i: number): boolean {
  const { text } = turn;
  const isAsked = current.asks.length > 0;
  const next = walk.turns[i + 1];
  const goesOn = next !== undefined && walk.sides[i + 1] === 'ask';
  const last = lastPiece(current);
  if (goesOn) {
    const cut = breaksOff(last.text) && resumes(next.text);
    // "Mm-hmm." between two pieces of one question.
    if (cut && (text.length < 60 ? !isReply(text) : false)) return false;
    if (isAsked && (isListening(text) || isHandOver(text)) && current.asks.every((ask) => announces(ask))) {
      current.asks = [];
      if (!isListening(text)) close(walk);
      return false;
    }
    if (isAsked && isListening(text)) {
      // What sounded like a pursuit was the way to the question.
      const preface = current.asks.every((ask) => ask.raw.slot === 'comment') && !/\b(?:yes|no|exactly|absolutely)\b/i.test(text);
      if (cut) return false;
      if (preface) {
        if (!breaksOff(last.text)) current.asks = [];
        return false;
      }
    }
    if (isAsked && asksBackMeaning(text) && (walk.sides[i + 2] ?? 'answer') === 'answer') {
      current.unclear = true;
      current.unheard = saysUnheard(text);
      return false;
    }
    if (!isAsked && (text.length < 40 || isBackchannel(text) || isHandOver(text))) return false;
  }
  if (!isAsked || isReply(text) || (isBareName(text) && !isBackchannel(text))) return true;
  if (isHandOver(text) && !isBackchannel(text)) {
    if (!breaksOff(last.text)) close(walk);
    return false;
  }
  if (isBrokenOff(text)) walk.carried.push(...walk.open.filter((draft) => !walk.carried.includes(draft)));
  return true;
}

const announces = ({ turn, raw }: DraftAsk): boolean => raw.type === 'request' && isAnnouncement(turn.text.slice(raw.start, raw.end));

/** After words that asked nothing: does the answer go on, or has something else begun? */
function isFurtherAnswer(walk: Walk, current: Draft, turn: Turn, i: number): boolean {
  const { text } = turn;
  const pieces = walk.waiting;
  walk.waiting = [];
  const listens = isListening(text) || isHandOver(text) || isBackchannel(text) || (asksBackMeaning(text) && !current.closed);
  // "One more on the bridge. — Sure. — Will it …": the floor is given, a question has begun.
  if (walk.sides[i + 1] === 'ask' && listens && !resumes(text)) {
    const passesOn = pieces.every((piece) => isThanks(piece.text)) || (isHandOver(text) && callsSomebody(text));
    walk.open = passesOn ? [] : [beginWith(walk, pieces)];
    return false;
  }
  if (isHandOver(text)) {
    close(walk);
    return false;
  }
  const parting = isThanks(pieces[0]!.text) && text.length < REPLY;
  // A question that nobody could write down, and its answer.
  const unheard =
    pieces.every((piece) => isUnheard(piece.text)) && !breaksOff(current.answer[current.answer.length - 1]!.text) && !resumes(text);
  // Somebody else's words that ask nothing, and a reply: an exchange of its own.
  if (current.closed || parting || unheard) walk.open = [beginWith(walk, pieces)];
  else for (const draft of walk.open) draft.interjections.push(...pieces);
  return true;
}
