import { x } from 'xastscript';
import type { Element, Text } from 'xast';
import type { Briefing, Span, Turn } from '../../model.js';
import { xmlText } from '../xml.js';

type Node = Element | Text;

/** Something within a turn that gets an element of its own. */
interface Item extends Span {
  wrap(children: Node[]): Element;
}

/** Makes the content of each turn: paragraphs, and in them asks, asides, furniture and names. */
export function turnContent(briefing: Briefing<string>): (turn: Turn) => Element[] {
  const byTurn = new Map<string, Item[]>();
  const add = (turn: string | null, item: Item): void => {
    if (turn === null) return;
    const items = byTurn.get(turn);
    if (items) items.push(item);
    else byTurn.set(turn, [item]);
  };
  for (const { asks } of briefing.exchanges) {
    for (const ask of asks) {
      const ana = [ask.verdict?.label, ask.verdict?.strategy].flatMap((code) => (code ? [`#${idOf(code)}`] : []));
      add(ask.turn, {
        ...ask,
        wrap: (children) =>
          x(
            'seg',
            { type: 'ask', subtype: ask.type, 'xml:id': ask.id, ...(ana.length === 0 ? {} : { ana: [...new Set(ana)].join(' ') }) },
            children,
          ),
      });
    }
  }
  for (const { id, type, mentions } of briefing.entities) {
    for (const mention of mentions) {
      const when = /^\d{4}(?:-\d{2}){0,2}$/u.test(mention.normalized ?? '') ? { when: mention.normalized } : {};
      add(mention.turn, {
        ...mention,
        wrap: (children) => (type === 'date' ? x('date', when, children) : x('name', { type, ref: `#${id}` }, children)),
      });
    }
  }
  for (const turn of briefing.turns) {
    for (const aside of turn.asides) add(turn.id, { ...aside, wrap: (children) => asideElement(aside.text, children) });
    for (const piece of turn.furniture) add(turn.id, { ...piece, wrap: (children) => x('note', { type: 'page' }, children) });
  }
  return (turn) => paragraphs(turn).map((paragraph) => x('seg', nested(paragraph, ordered(byTurn.get(turn.id) ?? []), briefing.text)));
}

/** Outer items before inner ones. */
const ordered = (items: readonly Item[]): Item[] => [...items].sort((a, b) => a.start - b.start || b.end - a.end);

/** The items that lie within a stretch, each around those within it; one that crosses another's edge is left out. */
function nested(stretch: { start: number; end: number }, items: readonly Item[], text: string): Node[] {
  const out: Node[] = [];
  let at = stretch.start;
  items.forEach((item, place) => {
    if (item.start < at || item.end > stretch.end || item.start >= item.end) return;
    if (item.start > at) out.push(words(text.slice(at, item.start)));
    out.push(item.wrap(nested(item, items.slice(place + 1), text)));
    at = item.end;
  });
  if (at < stretch.end) out.push(words(text.slice(at, stretch.end)));
  return out;
}

/** Stretches of a turn between blank lines. */
function paragraphs(turn: Turn): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let at = 0;
  for (const part of turn.text.split(/(\n[^\S\n]*\n\s*)/u)) {
    if (part.trim() !== '') out.push({ start: turn.start + at, end: turn.start + at + part.length });
    at += part.length;
  }
  return out;
}

const clapped = /\b(?:applau|clap|boo|cheer)/iu;
const voiced = /\b(?:laugh|chuckl|cough|sigh|crosstalk|cross-talk|shout)/iu;
const lost = /\b(?:inaudible|indiscernible|unintelligible|no audio)/iu;

/** Parla-CLARIN's elements for what is no speech. Square brackets around other words hold what a translator or editor supplied. */
function asideElement(text: string, children: Node[]): Element {
  if (clapped.test(text)) return x('kinesic', { type: 'applause' }, x('desc', {}, children));
  if (voiced.test(text)) return x('vocal', {}, x('desc', {}, children));
  if (lost.test(text)) return x('gap', { reason: 'inaudible' }, x('desc', {}, children));
  return text.startsWith('[') ? x('supplied', {}, children) : x('incident', {}, x('desc', {}, children));
}

const words = (text: string): Text => ({ type: 'text', value: xmlText(text) });

/** A label as an XML id: labels of other taxonomies hold blanks. */
export const idOf = (code: string): string => `code.${code.replace(/[^\w.-]+/gu, '-')}`;
