import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Exchange } from '../model.js';
import { chip } from './labels.js';
import type { Marks } from './marks.js';
import { notes } from './notes.js';
import type { Part, Section } from './sections.js';
import { sectionsOf } from './sections.js';
import { outside, turnBlock } from './turn.js';
import type { View } from './view.js';
import { askersOf, numberOf, outletOf, speakersOf } from './view.js';
import { listed, many } from './words.js';

/** The whole document: every exchange with its verdicts, and everything between. */
export function transcript(view: View, marks: Marks): Element {
  const named = entitiesByTurn(view);
  const later = takenUp(view);
  return h('section', { id: 'transcript', ariaLabelledBy: 'transcript-title' }, [
    h('h2', { id: 'transcript-title' }, 'The transcript'),
    ...sectionsOf(view).map((section) =>
      section.kind === 'exchange' ? exchangeBlock(section, view, marks, named, later) : statement(section.parts, view, marks),
    ),
  ]);
}

const blocks = (parts: readonly Part[], view: View, marks: Marks): ElementContent[] =>
  parts.map((part) => ('turn' in part ? turnBlock(part.turn, view, marks) : outside(part.outside, view, marks)));

/** Speech that belongs to no exchange, and text around the speech. */
const statement = (parts: readonly Part[], view: View, marks: Marks): Element =>
  h('div', { className: ['block', 'statement'] }, h('div', { className: ['words'] }, blocks(parts, view, marks)));

function exchangeBlock(
  { exchange, parts }: Extract<Section, { kind: 'exchange' }>,
  view: View,
  marks: Marks,
  named: ReadonlyMap<string, readonly string[]>,
  later: ReadonlyMap<string, readonly Exchange<string>[]>,
): Element {
  const { id, verdict, question, answer } = exchange;
  const look = view.lookOf(verdict?.label);
  const outlet = outletOf(exchange, view);
  const entities = [...new Set([...question, ...exchange.interjections, ...answer].flatMap((turn) => named.get(turn) ?? []))];
  const data = {
    dataLabel: verdict?.abstained ? 'unsure' : look.label,
    ...(outlet === undefined ? {} : { dataOutlet: outlet }),
    ...(entities.length === 0 ? {} : { dataEntities: ` ${entities.join(' ')} ` }),
  };
  return h('article', { className: ['block', 'exchange', look.look], id, ariaLabelledBy: `${id}-title`, ...data }, [
    h('div', { className: ['head'] }, [
      h('h3', { id: `${id}-title` }, [
        h('a', { className: ['anchor'], href: `#${id}`, title: 'Permanent link to this exchange' }, numberOf(id)),
        ' ',
        askersOf(exchange, view),
        h('span', { className: ['to'] }, answer.length === 0 ? ' – nobody answers' : ` – ${listed(speakersOf(answer, view))} answers`),
      ]),
      h('p', { className: ['sum'] }, sum(exchange, view, later.get(id) ?? [])),
    ]),
    h('div', { className: ['words'] }, blocks(parts, view, marks)),
    ...[notes(exchange, view, marks)].filter((node) => node !== null),
  ]);
}

/** Label, coverage, and what it follows: the line under the heading. */
function sum(exchange: Exchange<string>, view: View, later: readonly Exchange<string>[]): (ElementContent | string)[] {
  const { verdict, asks, follows, followKind } = exchange;
  const parts: (ElementContent | string)[] = [chip(view.lookOf(verdict?.label), verdict?.abstained ?? false)];
  const coverage = verdict?.coverage;
  if (coverage !== undefined && coverage.asked > 1) parts.push(` ${coverage.answered} of ${many(coverage.asked, 'ask')} answered`);
  else if (asks.length > 1) parts.push(` ${many(asks.length, 'ask')}`);
  if (follows !== undefined) parts.push(followKind === 'relay' ? ' · takes up ' : ' · presses again on ', link(follows));
  if (later.length > 0) parts.push(' · comes up again in ', ...between(later.map(({ id }) => link(id))));
  return parts;
}

const link = (id: string): Element => h('a', { href: `#${id}` }, numberOf(id));

/** Puts commas between nodes. */
export const between = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, place): ElementContent[] => (place === 0 ? [node] : [{ type: 'text', value: ', ' }, node]));

function takenUp({ briefing }: View): Map<string, Exchange<string>[]> {
  const out = new Map<string, Exchange<string>[]>();
  for (const exchange of briefing.exchanges) {
    if (exchange.follows === undefined) continue;
    const before = out.get(exchange.follows);
    if (before) before.push(exchange);
    else out.set(exchange.follows, [exchange]);
  }
  return out;
}

/** Entity ids by the turn that names them. */
function entitiesByTurn({ briefing }: View): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const { id, mentions } of briefing.entities) {
    for (const turn of new Set(mentions.flatMap((mention) => mention.turn ?? []))) {
      const before = out.get(turn);
      if (before) before.push(id);
      else out.set(turn, [id]);
    }
  }
  return out;
}
