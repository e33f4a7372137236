import type { Element, Text } from 'xast';
import type { Span } from '../model.js';
import { xmlText } from './xml.js';

export type Node = Element | Text;

/** Something within a text that gets an element of its own. */
export interface Item extends Span {
  wrap(children: Node[]): Element;
}

/** Outer items before inner ones. */
export const ordered = (items: readonly Item[]): Item[] => [...items].sort((a, b) => a.start - b.start || b.end - a.end);

/** The items that lie within a stretch, each around those within it; one that crosses another's edge is left out. */
export function nested(stretch: { start: number; end: number }, items: readonly Item[], text: string): Node[] {
  const out: Node[] = [];
  let at = stretch.start;
  for (let place = 0; place < items.length; place++) {
    const item = items[place]!;
    if (item.start < at || item.end > stretch.end || item.start >= item.end) continue;
    let next = place + 1;
    while (next < items.length && items[next]!.start < item.end) next += 1;
    if (item.start > at) out.push(words(text.slice(at, item.start)));
    out.push(item.wrap(nested(item, items.slice(place + 1, next), text)));
    at = item.end;
    place = next - 1;
  }
  if (at < stretch.end) out.push(words(text.slice(at, stretch.end)));
  return out;
}

/** Stretches of a turn between blank lines. */
export function paragraphs(turn: Span): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let at = 0;
  for (const part of turn.text.split(/(\n[^\S\n]*\n\s*)/u)) {
    if (part.trim() !== '') out.push({ start: turn.start + at, end: turn.start + at + part.length });
    at += part.length;
  }
  return out;
}

/** Collects items by turn. */
export function itemsByTurn(): { add(turn: string | null, item: Item): void; of(turn: string): Item[] } {
  const byTurn = new Map<string, Item[]>();
  return {
    add(turn, item) {
      if (turn === null) return;
      const items = byTurn.get(turn);
      if (items) items.push(item);
      else byTurn.set(turn, [item]);
    },
    of: (turn) => ordered(byTurn.get(turn) ?? []),
  };
}

const words = (text: string): Text => ({ type: 'text', value: xmlText(text) });
