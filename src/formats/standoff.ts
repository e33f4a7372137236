import type { Ask, Briefing, Entity, Evidence, Mention, Span } from '../model.js';
import { codePoints } from './code-points.js';

/** A stretch in code points: what Python, and so doccano, brat and Label Studio, counts. */
export interface CodePointSpan {
  start: number;
  end: number;
}

/** Something marked in the text: an ask, a piece of evidence, or a mention. */
export type Mark = { id: string; span: Span; place: CodePointSpan } & (
  | { kind: 'ask'; ask: Ask<string> }
  | { kind: 'evidence'; ask: Ask<string>; evidence: Evidence }
  | { kind: 'mention'; entity: Entity; mention: Mention }
);

/** Asks, then evidence, then mentions, each with an id of its own and with its place in code points. */
export function marksOf({ text, exchanges, entities }: Briefing<string>): Mark[] {
  const at = codePoints(text);
  const place = ({ start, end }: Span): CodePointSpan => ({ start: at(start), end: at(end) });
  const asks = exchanges.flatMap((exchange) => exchange.asks);
  return [
    ...asks.map((ask): Mark => ({ kind: 'ask', id: ask.id, span: ask, place: place(ask), ask })),
    ...asks.flatMap((ask) =>
      (ask.verdict?.evidence ?? []).map((evidence, index): Mark => ({
        kind: 'evidence',
        id: `${ask.id}.e${index + 1}`,
        span: evidence,
        place: place(evidence),
        ask,
        evidence,
      })),
    ),
    ...entities.flatMap((entity) =>
      entity.mentions.map((mention, index): Mark => ({
        kind: 'mention',
        id: `${entity.id}.m${index + 1}`,
        span: mention,
        place: place(mention),
        entity,
        mention,
      })),
    ),
  ];
}
