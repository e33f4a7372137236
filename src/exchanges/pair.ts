/** Pairs question turns with answer turns. */
import type { Ask, Exchange, Span, Turn } from '../model.js';
import type { PairOptions } from '../options.js';
import { findAsks } from './cut.js';
import { linkFollowUps } from './follow.js';
import { asksBackMeaning, breaksOff, endsWithHandOver, isBackchannel, isBrokenOff, isHandOver, isListening, resumes } from './hand-over.js';
import type { RawAsk } from './sentence-asks.js';
import { sidesOf } from './sides.js';

/** An exchange while it is being put together. */
interface Draft {
  question: Turn[];
  answer: Turn[];
  interjections: Turn[];
  asks: { turn: Turn; raw: RawAsk; elsewhere: { turn: Turn; start: number; end: number }[] }[];
  /** The floor has gone to somebody else. */
  closed: boolean;
  /** The podium asked what was meant: the next words of the asker belong to this question. */
  unclear: boolean;
  /** Counts hand-overs: between two of them one asker holds the floor. */
  floor: number;
}

const samePerson = (a: Turn, b: Turn): boolean => a.speaker !== null && a.speaker === b.speaker;

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
  const language = options.language ?? 'en';
  const anonymous = new Set((options.speakers ?? []).filter((s) => s.anonymous).map((s) => s.id));
  const named = (turn: Turn): boolean => turn.speaker !== null && !anonymous.has(turn.speaker);
  const sides = sidesOf(turns);
  const drafts: Draft[] = [];
  let open: Draft[] = [];
  let floor = 0;
  /** Press turns since the answer that ask nothing: interjections if the answer goes on. */
  let waiting: Turn[] = [];
  /** Asked, and answered with no more than "So —". */
  let carried: Draft[] = [];

  const begin = (turn: Turn, raws: readonly RawAsk[]): Draft => {
    const draft: Draft = {
      question: [turn],
      answer: [],
      interjections: [],
      asks: raws.map((raw) => ({ turn, raw, elsewhere: [] })),
      closed: false,
      unclear: false,
      floor,
    };
    drafts.push(draft);
    return draft;
  };

  turns.forEach((turn, i) => {
    const side = sides[i]!;
    if (side === 'host' || (side === 'answer' && isHandOver(turn.text) && !isListening(turn.text) && !isReply(turn.text))) floor++;
    if (side === 'host') {
      // A moderator who reads out a question asks it; who gives the floor, does nothing.
      const next = turns[i + 1];
      const asks =
        turn.text.includes('?') && next !== undefined && sides[i + 1] === 'answer' ? findAsks(turn.text, { language, pursuit: false }) : [];
      if (asks.length > 0) {
        open = [begin(turn, asks)];
        waiting = [];
      } else if (open.some((d) => d.answer.length > 0) && isHandOver(turn.text)) {
        open = [];
        waiting = [];
      }
      return;
    }
    if (side === 'ask') {
      const current = open[open.length - 1];
      const answered = current !== undefined && current.answer.length > 0;
      const pursuit = answered || (current === undefined && drafts.length > 0);
      const asks = findAsks(turn.text, { language, pursuit: pursuit && answered });
      if (asks.length === 0) {
        if (answered) {
          waiting.push(turn);
          return;
        }
        if (current?.unclear) {
          current.question.push(turn);
          return;
        }
        // A piece of a question that has not been answered yet, or the start of one.
        if (
          current &&
          !current.closed &&
          (breaksOff(current.question[current.question.length - 1]!.text) || resumes(turn.text) || current.asks.length === 0)
        ) {
          current.question.push(turn);
          return;
        }
        if (current && !current.closed) {
          current.question.push(turn);
          return;
        }
        open = [...open.filter((d) => d.asks.length > 0 && d.answer.length === 0 && !d.closed), begin(turn, [])];
        return;
      }
      if (current && !answered) {
        const lastPiece = current.question[current.question.length - 1]!;
        const continues =
          current.asks.length === 0 ||
          current.unclear ||
          resumes(turn.text) ||
          (named(turn) && samePerson(turn, lastPiece) && !current.closed) ||
          (breaksOff(lastPiece.text) && current.asks[current.asks.length - 1]!.raw.broken);
        if (continues && !(current.closed && current.asks.length > 0)) {
          addPiece(current, turn, asks);
          return;
        }
        const draft = begin(turn, asks);
        open = current.closed ? [draft] : [...open, draft];
        return;
      }
      const before = waiting[waiting.length - 1];
      waiting = [];
      const draft = begin(turn, asks);
      // "On the bridge — — has it reopened?": the words just before open this question.
      if (before === turns[i - 1] && before !== undefined && breaksOff(before.text)) draft.question.unshift(before);
      carried = carried.filter((d) => d.answer.length > 0);
      open = [draft];
      return;
    }
    // answering side
    const current = open[open.length - 1];
    if (!current) return;
    const answered = current.answer.length > 0;
    if (answered && waiting.length > 0) {
      const goesOn = sides[i + 1] === 'ask';
      // "One more on the bridge. — Sure. — Will it …": the floor is given, a question has begun.
      if (
        goesOn &&
        !resumes(turn.text) &&
        (isListening(turn.text) || isHandOver(turn.text) || isBackchannel(turn.text) || (asksBackMeaning(turn.text) && !current.closed))
      ) {
        const pieces = waiting;
        waiting = [];
        if (pieces.every((piece) => isThanks(piece.text)) || (isHandOver(turn.text) && callsSomebody(turn.text))) {
          open = [];
          return;
        }
        const draft = begin(pieces[0]!, []);
        draft.question.push(...pieces.slice(1));
        open = [draft];
        return;
      }
      if (isHandOver(turn.text)) {
        for (const d of open) d.closed = true;
        return;
      }
      const parting = waiting.every((piece) => isThanks(piece.text)) && turn.text.length < 80;
      if (current.closed || parting) {
        // Someone else's words without an ask, and a reply: an exchange that asks nothing.
        const draft = begin(waiting[0]!, []);
        draft.question.push(...waiting.slice(1));
        draft.answer.push(turn);
        open = [draft];
        waiting = [];
        return;
      }
      for (const d of open) {
        d.interjections.push(...waiting);
        d.answer.push(turn);
      }
      waiting = [];
      return;
    }
    if (!answered) {
      const asked = current.asks.length > 0;
      const last = current.question[current.question.length - 1]!;
      const next = turns[i + 1];
      const goesOn = next !== undefined && sides[i + 1] === 'ask';
      // "Mm-hmm." between two pieces of one question.
      if (goesOn && turn.text.length < 60 && !isReply(turn.text) && breaksOff(last.text) && resumes(next.text)) return;
      if (
        goesOn &&
        asked &&
        isListening(turn.text) &&
        ((breaksOff(last.text) && resumes(next.text)) ||
          (current.asks.every((a) => a.raw.slot === 'comment') && !/\b(?:yes|no|exactly|absolutely)\b/i.test(turn.text)))
      ) {
        if (!breaksOff(last.text)) current.asks = [];
        return;
      }
      if (goesOn && asked && asksBackMeaning(turn.text) && sides[i + 2] === 'answer') {
        current.unclear = true;
        return;
      }
      if (!asked && (isBackchannel(turn.text) || isHandOver(turn.text) || turn.text.length < 40)) {
        if (goesOn) return; // the floor is given: the question goes on
      }
      if (asked && isHandOver(turn.text) && !isBackchannel(turn.text) && !isReply(turn.text)) {
        if (!breaksOff(last.text)) for (const d of open) d.closed = true;
        return;
      }
      if (asked && isBrokenOff(turn.text) && !isReply(turn.text)) {
        carried.push(...open.filter((d) => !carried.includes(d)));
        for (const d of open) d.answer.push(turn);
        return;
      }
    }
    if (isHandOver(turn.text) && answered) {
      for (const d of open) d.closed = true;
      return;
    }
    for (const d of open) if (!d.answer.includes(turn)) d.answer.push(turn);
    for (const d of carried) {
      if (!open.includes(d) && d.answer[0] && samePerson(d.answer[0], turn) && !d.answer.includes(turn)) d.answer.push(turn);
    }
    if (carried.length > 0 && !isBrokenOff(turn.text)) carried = [];
    if (endsWithHandOver(turn.text)) {
      floor++;
      for (const d of open) d.closed = true;
    }
  });

  drafts.sort((a, b) => a.question[0]!.index - b.question[0]!.index);
  const exchanges = drafts.map((draft, index) => toExchange(draft, index));
  linkFollowUps(
    exchanges,
    turns,
    anonymous,
    drafts.map((draft) => draft.floor),
  );
  return exchanges;
}

/** One more piece of a question that was cut: what was broken off comes again whole, or goes on. */
function addPiece(draft: Draft, turn: Turn, asks: readonly RawAsk[]): void {
  draft.question.push(turn);
  const last = draft.asks[draft.asks.length - 1];
  const first = asks[0];
  const rest = [...asks];
  if (last && first && draft.unclear && asks.every((a) => a.type !== 'wh')) {
    // said again because it was not understood
    last.elsewhere.push(...asks.map((a) => ({ turn, start: a.start, end: a.end })));
    draft.unclear = false;
    return;
  }
  draft.unclear = false;
  if (last?.raw.broken && first) {
    const goesOn = resumes(turn.text) && first.type === 'declarative';
    if (goesOn && last.raw.end - last.raw.start >= first.end - first.start) {
      last.elsewhere.push({ turn, start: first.start, end: first.end });
      last.raw = { ...last.raw, broken: first.broken };
      rest.shift();
    } else {
      draft.asks.pop();
      rest.shift();
      const kind = goesOn ? { type: last.raw.type, slot: last.raw.slot } : {};
      draft.asks.push({
        turn,
        raw: { ...first, ...kind },
        elsewhere: [...last.elsewhere, { turn: last.turn, start: last.raw.start, end: last.raw.end }],
      });
    }
  }
  for (const raw of rest) draft.asks.push({ turn, raw, elsewhere: [] });
}

const isThanks = (text: string): boolean =>
  text.length < 60 && /\b(?:thank|thanks|appreciate)\b/i.test(text) && !/\b(?:question|follow|on|about)\b/i.test(text);
/** "Go ahead, Maria.": somebody is named. */
const callsSomebody = (text: string): boolean => /[\s,]\p{Lu}\p{Ll}+[.!]?\s*$/u.test(text) && !/ma[’']am|Sir/.test(text);

const isReply = (text: string): boolean =>
  /^\s*(?:yes|no|yeah|yep|nope|correct|absolutely|exactly|right|sure|of course|never|certainly|definitely)\b[^,]*$/i.test(text.trim()) &&
  !/go ahead/i.test(text);

function toExchange(draft: Draft, index: number): Exchange {
  const id = `x${index + 1}`;
  const answer = draft.answer.map((t) => t.id);
  const asks = draft.asks.map(({ turn, raw, elsewhere }, i): Ask => {
    const span = (piece: { start: number; end: number }): Span => ({
      start: turn.start + piece.start,
      end: turn.start + piece.end,
      text: turn.text.slice(piece.start, piece.end),
    });
    return {
      ...span(raw),
      id: `${id}.a${i + 1}`,
      turn: turn.id,
      fragments: [
        ...raw.fragments.map(span),
        ...elsewhere.map((piece): Span => ({
          start: piece.turn.start + piece.start,
          end: piece.turn.start + piece.end,
          text: piece.turn.text.slice(piece.start, piece.end),
        })),
      ].sort((a, b) => a.start - b.start),
      type: raw.type,
      slot: raw.slot,
      answeredIn: answer,
      verdict: null,
    };
  });
  return {
    id,
    index,
    question: draft.question.map((t) => t.id),
    answer,
    interjections: draft.interjections.map((t) => t.id),
    asks,
    verdict: null,
  };
}
