import type { Ask, Entity, Evidence, Exchange, Mention, Span } from '../model.js';
import type { Mark } from './runs.js';
import { marksIn } from './runs.js';
import type { View } from './view.js';

/** The words of an ask: its span or one of its earlier or later pieces. */
export interface AskMark {
  ask: Ask<string>;
  /** 1-based place in its exchange. */
  place: number;
  /** How many asks the exchange holds. */
  of: number;
  /** An earlier or later piece, not the span itself. */
  piece: boolean;
}

/** Words that verdicts of one exchange rest on. */
export interface EvidenceMark {
  id: string;
  reasons: string[];
  /** Places of the asks in their exchange. */
  asks: number[];
  look: string;
  exchange: Exchange<string>;
}

export interface MentionMark {
  entity: Entity;
  mention: Mention;
}

/** Everything that is marked in the text, found by stretch. */
export interface Marks {
  asks: (start: number, end: number) => Mark<AskMark>[];
  evidence: (start: number, end: number) => Mark<EvidenceMark>[];
  mentions: (start: number, end: number) => Mark<MentionMark>[];
  evidenceOf: (exchange: Exchange<string>, span: Span) => Mark<EvidenceMark> | undefined;
}

export function marksOf(view: View): Marks {
  const { exchanges, entities } = view.briefing;
  const evidence = new Map<string, Mark<EvidenceMark>>();
  const keyOf = (exchange: Exchange<string>, { start, end }: Span): string => `${exchange.id} ${start} ${end}`;
  for (const exchange of exchanges) {
    let count = 0;
    const add = (piece: Evidence, place: number | null, label: string): void => {
      const key = keyOf(exchange, piece);
      let mark = evidence.get(key);
      if (mark === undefined) {
        count += 1;
        const value = { id: `${exchange.id}-e${count}`, reasons: [], asks: [], look: view.lookOf(label).look, exchange };
        mark = { start: piece.start, end: piece.end, value };
        evidence.set(key, mark);
      }
      if (!mark.value.reasons.includes(piece.reason)) mark.value.reasons.push(piece.reason);
      if (place !== null && !mark.value.asks.includes(place)) mark.value.asks.push(place);
    };
    exchange.asks.forEach((ask, place) => {
      for (const verdict of [ask.verdict, ...(ask.bySpeaker ?? []).map((each) => each.verdict)])
        for (const piece of verdict?.evidence ?? []) add(piece, place + 1, verdict?.label ?? '');
    });
    for (const piece of exchange.verdict?.evidence ?? []) add(piece, null, exchange.verdict?.label ?? '');
  }
  return {
    asks: marksIn(exchanges.flatMap(askMarks)),
    evidence: marksIn([...evidence.values()]),
    mentions: marksIn(
      entities.flatMap((entity) =>
        entity.mentions.map((mention) => ({ start: mention.start, end: mention.end, value: { entity, mention } })),
      ),
    ),
    evidenceOf: (exchange, span) => evidence.get(keyOf(exchange, span)),
  };
}

const askMarks = ({ asks }: Exchange<string>): Mark<AskMark>[] =>
  asks.flatMap((ask, at) =>
    [ask, ...ask.fragments].map(({ start, end }, piece) => ({
      start,
      end,
      value: { ask, place: at + 1, of: asks.length, piece: piece > 0 },
    })),
  );
