import type { Element, Text } from 'xast';
import { x } from 'xastscript';
import type { Briefing, Turn } from '../../model.js';
import type { Writer } from '../../options.js';
import { sourceName } from '../asks/rows.js';
import { itemsByTurn, nested, paragraphs } from '../nested.js';
import { xmlDocument, xmlText } from '../xml.js';
import { classes, conceptId, meta } from './meta.js';

/**
 * Akoma Ntoso 3.0, document type `debate`: `<question>` for turns that ask, `<answer>` for turns that answer, `<speech>` for
 * others, each `by` a person with the label as printed in `<from>`; asks as `<span class="ask">` that refer to label and strategy.
 * The standard means a member's question in a parliament: a reporter's stretches the element.
 */
export const akomaNtosoWriter: Writer = {
  name: 'akoma-ntoso',
  mediaType: 'application/akn+xml',
  extension: 'xml',
  write: (briefing, context) => xmlDocument(document(briefing, sourceName(context))),
};

const newline: Text = { type: 'text', value: '\n' };

function document(briefing: Briefing<string>, source: string): Element {
  const title = briefing.header.title;
  return x('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
    x('debate', { name: 'briefing', contains: 'originalVersion' }, [
      meta(briefing, source),
      ...(title === undefined ? [] : [x('preface', { eId: 'preface' }, [x('p', [x('docTitle', xmlText(title))])])]),
      x('debateBody', [section(briefing)]),
    ]),
  ]);
}

/** Turns, and the stage lines between them, in text order. */
function section(briefing: Briefing<string>): Element {
  const content = turnContent(briefing);
  const part = parts(briefing);
  const pieces = [
    ...briefing.furniture.filter(({ kind }) => kind === 'stage').map(({ start, text }) => ({ start, node: x('scene', xmlText(text)) })),
    ...briefing.turns.map((turn) => ({ start: turn.start, node: utterance(turn, part.get(turn.id) ?? 'speech', content(turn)) })),
  ].sort((a, b) => a.start - b.start);
  const children = pieces.flatMap(({ node }) => [newline, node]);
  return x('debateSection', { eId: 'dbsect_1', name: 'questionsAndAnswers' }, children);
}

const utterance = (turn: Turn, element: string, children: Element[]): Element =>
  x(element, { eId: turn.id, by: `#${turn.speaker ?? 'unnamed'}`, as: `#role.${turn.role}` }, [
    ...(turn.label === null ? [] : [x('from', xmlText(turn.labelSpan?.text ?? turn.label))]),
    ...(children.length === 0 ? [x('p')] : children),
  ]);

/** What a turn is in the first exchange that it stands in; a hand-over that asks nothing is a speech. */
function parts({ exchanges }: Briefing<string>): Map<string, 'question' | 'answer'> {
  const out = new Map<string, 'question' | 'answer'>();
  for (const { question, answer, asks } of exchanges) {
    if (asks.length === 0) continue;
    for (const id of question) if (!out.has(id)) out.set(id, 'question');
    for (const id of answer) if (!out.has(id)) out.set(id, 'answer');
  }
  return out;
}

function turnContent(briefing: Briefing<string>): (turn: Turn) => Element[] {
  const items = itemsByTurn();
  for (const { asks } of briefing.exchanges) {
    for (const ask of asks) {
      const codes = [...new Set([ask.verdict?.label, ask.verdict?.strategy].flatMap((code) => (code ? [`#${conceptId(code)}`] : [])))];
      const refersTo = codes.length === 0 ? {} : { refersTo: codes.join(' ') };
      items.add(ask.turn, { ...ask, wrap: (children) => x('span', { class: 'ask', eId: ask.id, ...refersTo }, children) });
    }
  }
  for (const { id, type, mentions } of briefing.entities) {
    const kind = classes.get(type);
    if (kind === undefined) continue;
    mentions.forEach((mention, place) => {
      const attributes = { eId: `${id}.m${place + 1}`, refersTo: `#${id}` };
      items.add(mention.turn, { ...mention, wrap: (children) => x(kind.inline, attributes, children) });
    });
  }
  for (const turn of briefing.turns) {
    for (const aside of turn.asides) items.add(turn.id, { ...aside, wrap: (children) => x('remark', children) });
    for (const piece of turn.furniture) items.add(turn.id, { ...piece, wrap: (children) => x('span', { class: 'furniture' }, children) });
  }
  return (turn) => paragraphs(turn).map((paragraph) => x('p', nested(paragraph, items.of(turn.id), briefing.text)));
}
