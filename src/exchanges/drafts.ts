/** An exchange while it is being put together, and how it ends up as a record. */
import type { Ask, Exchange, Span, Turn } from '../model.js';
import { readQuestion, spokenWords, type Reading } from './cut.js';
import { isBrokenOff, resumes } from './hand-over.js';
import type { Lexicon } from './lexicon.js';
import type { RawAsk } from './sentence-asks.js';

/** A stretch of one turn; offsets index the turn's text. */
interface Piece {
  turn: Turn;
  start: number;
  end: number;
}

/** An ask with the turn it stands in and its pieces in other turns. */
export interface DraftAsk {
  turn: Turn;
  raw: RawAsk;
  elsewhere: Piece[];
}

export interface Draft {
  question: Turn[];
  answer: Turn[];
  interjections: Turn[];
  asks: DraftAsk[];
  /** Stems of the question's content words, in text order; one that comes again stands here again. */
  stems: number[];
  /** The floor has gone to somebody else. */
  closed: boolean;
  /** The podium asked what was meant: the next words of the asker belong to this question. */
  unclear: boolean;
  /** The podium did not hear it: the same words come again, and the last wording is the ask. */
  unheard: boolean;
  /** Counts hand-overs: between two of them one asker holds the floor. */
  floor: number;
}

export const draftOf = (turn: Turn, reading: Reading, floor: number): Draft => ({
  question: [turn],
  answer: [],
  interjections: [],
  asks: reading.asks.map((raw) => ({ turn, raw, elsewhere: [] })),
  stems: reading.stems,
  closed: false,
  unclear: false,
  unheard: false,
  floor,
});

export const lastPiece = (draft: Draft): Turn => draft.question[draft.question.length - 1]!;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Shortest ask whose words tell that it is said again. */
const TELLING = 20;

/** "Will the lock open? — — Will the lock open?": called out once more, word for word. */
export function saysAgain(draft: Draft, turn: Turn, asks: readonly RawAsk[]): boolean {
  const last = draft.asks[draft.asks.length - 1];
  const [only] = asks;
  if (!last || !only || asks.length > 1) return false;
  const [before, now] = [plain(last.turn.text.slice(last.raw.start, last.raw.end)), plain(turn.text.slice(only.start, only.end))];
  return now.length >= TELLING && before.length >= TELLING && (now.endsWith(before) || before.endsWith(now));
}

/** One more piece of a question that was cut: what was broken off comes again whole, or goes on. */
export function addPiece(draft: Draft, turn: Turn, { asks, stems }: Reading): void {
  draft.question.push(turn);
  for (const stem of stems) draft.stems.push(stem);
  const isAgain = draft.unheard || saysAgain(draft, turn, asks);
  draft.unheard = false;
  if (isAgain && asks.length > 0) {
    draft.unclear = false;
    const before = draft.asks.splice(-asks.length).map((ask) => ({ turn: ask.turn, start: ask.raw.start, end: ask.raw.end }));
    asks.forEach((raw, i) => draft.asks.push({ turn, raw, elsewhere: i === 0 ? before : [] }));
    return;
  }
  const last = draft.asks[draft.asks.length - 1];
  const first = asks[0];
  // Said again because it was not understood.
  if (last && first && draft.unclear && asks.every((ask) => ask.type !== 'wh')) {
    last.elsewhere.push(...asks.map((ask) => ({ turn, start: ask.start, end: ask.end })));
    draft.unclear = false;
    return;
  }
  draft.unclear = false;
  const rest = [...asks];
  if (last?.raw.broken && first) {
    rest.shift();
    const goesOn = resumes(turn.text) && first.type === 'declarative';
    if (goesOn && last.raw.end - last.raw.start >= first.end - first.start) {
      last.elsewhere.push({ turn, start: first.start, end: first.end });
      last.raw = { ...last.raw, broken: first.broken };
    } else {
      draft.asks.pop();
      const kind = goesOn ? { type: last.raw.type, slot: last.raw.slot } : {};
      const before = { turn: last.turn, start: last.raw.start, end: last.raw.end };
      draft.asks.push({ turn, raw: { ...first, ...kind }, elsewhere: [...last.elsewhere, before] });
    }
  }
  for (const raw of rest) draft.asks.push({ turn, raw, elsewhere: [] });
}

/** Words of a reply that a mere greeting or thanks does not get. */
export const REPLY = 80;

/** "The paper says that the lock is unsafe.": asserted, and answered at length, it was an ask. */
export function askByAsserting(draft: Draft, language: string, lexicon: Lexicon): void {
  const length = draft.answer.reduce((sum, turn) => sum + turn.text.length, 0);
  if (length < REPLY) return;
  for (const turn of draft.question) {
    const reading = readQuestion(spokenWords(turn), { language }, lexicon);
    for (const raw of reading.asks) draft.asks.push({ turn, raw, elsewhere: [] });
  }
}

const spanOf = ({ turn, start, end }: Piece): Span => ({
  start: turn.start + start,
  end: turn.start + end,
  text: turn.text.slice(start, end),
});

/** The record of a draft. `index` is its place among the exchanges. */
export function toExchange(draft: Draft, index: number): Exchange {
  const id = `x${index + 1}`;
  const answer = draft.answer.map((turn) => turn.id);
  // "So —" before the answer proper says nothing that a verdict could rest on.
  const said = draft.answer.filter((turn) => !isBrokenOff(turn.text)).map((turn) => turn.id);
  const answeredIn = said.length > 0 ? said : answer;
  const asks = draft.asks.map(({ turn, raw, elsewhere }, i): Ask => {
    const fragments = raw.fragments.map((piece) => spanOf({ turn, start: piece.start, end: piece.end }));
    for (const piece of elsewhere) fragments.push(spanOf(piece));
    if (fragments.length > 1) fragments.sort((a, b) => a.start - b.start);
    // Field by field: spreading costs a fifth of the whole pairing.
    return {
      start: turn.start + raw.start,
      end: turn.start + raw.end,
      text: turn.text.slice(raw.start, raw.end),
      id: `${id}.a${i + 1}`,
      turn: turn.id,
      fragments,
      type: raw.type,
      slot: raw.slot,
      answeredIn: answeredIn.slice(),
      verdict: null,
    };
  });
  return {
    id,
    index,
    question: draft.question.map((turn) => turn.id),
    answer,
    interjections: draft.interjections.map((turn) => turn.id),
    asks,
    verdict: null,
  };
}
