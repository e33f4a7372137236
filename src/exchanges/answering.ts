import type { Turn } from '../model.js';
import { lastPiece, REPLY, type Draft, type DraftAsk } from './drafts.js';
import {
  asksBackMeaning,
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
import { isOpeningRemarks } from './statement.js';
import { beginWith, close, type Walk } from './walk.js';

/** A turn on the answering side. */
export function answered(walk: Walk, turn: Turn, i: number): void {
  const handOver = isHandOver(turn.text);
  if (handOver && !isListening(turn.text) && !isReply(turn.text)) walk.floor++;
  const current = walk.open[walk.open.length - 1];
  if (!current) return;
  if ((current.answer.length > 0 || current.asks.length === 0) && isOpeningRemarks(turn.text)) {
    close(walk);
    return;
  }
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
