import { x } from 'xastscript';
import type { Element } from 'xast';
import type { Briefing, Turn } from '../../model.js';
import type { Node } from '../nested.js';
import { itemsByTurn, nested, paragraphs } from '../nested.js';

/** Makes the content of each turn: paragraphs, and in them asks, asides, furniture and names. */
export function turnContent(briefing: Briefing<string>): (turn: Turn) => Element[] {
  const items = itemsByTurn();
  for (const { asks } of briefing.exchanges) {
    for (const ask of asks) {
      const ana = [ask.verdict?.label, ask.verdict?.strategy].flatMap((code) => (code ? [`#${idOf(code)}`] : []));
      items.add(ask.turn, {
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
      items.add(mention.turn, {
        ...mention,
        wrap: (children) => (type === 'date' ? x('date', when, children) : x('name', { type, ref: `#${id}` }, children)),
      });
    }
  }
  for (const turn of briefing.turns) {
    for (const aside of turn.asides) items.add(turn.id, { ...aside, wrap: (children) => asideElement(aside.text, children) });
    for (const piece of turn.furniture) items.add(turn.id, { ...piece, wrap: (children) => x('note', { type: 'page' }, children) });
  }
  return (turn) => paragraphs(turn).map((paragraph) => x('seg', nested(paragraph, items.of(turn.id), briefing.text)));
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

/** A label as an XML id: labels of other taxonomies hold blanks. */
export const idOf = (code: string): string => `code.${code.replace(/[^\w.-]+/gu, '-')}`;
