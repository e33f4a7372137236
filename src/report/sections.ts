import type { Exchange, Furniture, Span, Turn } from '../model.js';
import type { View } from './view.js';

/** What follows what on the page. */
export type Section = { kind: 'exchange'; exchange: Exchange<string>; parts: Part[] } | { kind: 'statement'; parts: Part[] };

/** A turn, or text between turns. */
export type Part = { turn: Turn } | { outside: Span | Furniture };

/**
 * The document in its own order, cut where an exchange begins: so that each turn and each stretch of furniture stands on the page
 * once. A turn that belongs to no exchange stands in a section of its own kind, but where it lies inside one (a moderator's word).
 */
export function sectionsOf({ briefing, turns }: View): Section[] {
  const begins = new Map<string, Exchange<string>[]>();
  const last = new Map<Exchange<string>, number>();
  const held = new Set<string>();
  for (const exchange of briefing.exchanges) {
    const ids = [...exchange.question, ...exchange.interjections, ...exchange.answer];
    for (const id of ids) held.add(id);
    const places = ids.flatMap((id) => turns.get(id)?.index ?? []);
    const first = briefing.turns[Math.min(...exchange.question.flatMap((id) => turns.get(id)?.index ?? []), Number.MAX_SAFE_INTEGER)];
    if (first !== undefined) begins.set(first.id, [...(begins.get(first.id) ?? []), exchange]);
    last.set(exchange, Math.max(-1, ...places));
  }
  const sections: Section[] = [];
  const here = (kind: Section['kind']): Section => {
    const section = sections.at(-1);
    if (section !== undefined && (kind === section.kind || section.kind === 'exchange')) return section;
    const fresh: Section = { kind: 'statement', parts: [] };
    sections.push(fresh);
    return fresh;
  };
  for (const part of partsOf(briefing)) {
    if ('outside' in part) {
      here('statement').parts.push(part);
      continue;
    }
    const { turn } = part;
    for (const exchange of begins.get(turn.id) ?? []) sections.push({ kind: 'exchange', exchange, parts: [] });
    const section = sections.at(-1);
    const inside = section?.kind === 'exchange' && (held.has(turn.id) || turn.index <= (last.get(section.exchange) ?? -1));
    if (section?.kind === 'exchange' && !inside) sections.push({ kind: 'statement', parts: [part] });
    else here('statement').parts.push(part);
  }
  return sections;
}

/** Turns, header and furniture in text order. */
function partsOf({ turns, headerSpans, furniture }: View['briefing']): Part[] {
  const parts: { start: number; part: Part }[] = [
    ...headerSpans.map((span) => ({ start: span.start, part: { outside: span } })),
    ...furniture.map((span) => ({ start: span.start, part: { outside: span } })),
    ...turns.map((turn) => ({ start: turn.labelSpan?.start ?? turn.start, part: { turn } })),
  ];
  return parts.sort((a, b) => a.start - b.start).map(({ part }) => part);
}
