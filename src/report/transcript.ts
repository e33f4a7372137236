import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Exchange } from '../model.js';
import { verdictChip, verdictLook } from './labels.js';
import type { Marks } from './marks.js';
import { notes } from './notes.js';
import type { Part, Section } from './sections.js';
import { sectionsOf } from './sections.js';
import { outside, turnBlock } from './turn.js';
import type { View } from './view.js';
import { askersOf, numberOf, outletOf, speakersOf } from './view.js';
import { listed, many } from './words.js';

/** From so many exchanges on, the browser lays out only what is looked at. */
const farFrom = 80;
const longFrom = 300_000;

/** The whole document: every exchange with its verdicts, and everything between. */
export function transcript(view: View, marks: Marks, find: readonly Element[]): Element {
  const named = entitiesByTurn(view);
  const far = view.briefing.exchanges.length > farFrom || view.briefing.text.length > longFrom;
  return h('section', { id: 'transcript', ariaLabelledBy: 'transcript-title', ...(far ? { className: ['far'] } : {}) }, [
    h('h2', { id: 'transcript-title' }, 'The transcript'),
    ...find,
    ...sectionsOf(view).map((section) =>
      section.kind === 'exchange' ? exchangeBlock(section, view, marks, named) : statement(section.parts, view, marks),
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
): Element {
  const { id, verdict, question, answer } = exchange;
  const look = verdictLook(verdict, view.lookOf);
  const outlet = outletOf(exchange, view);
  const entities = [...new Set([...question, ...exchange.interjections, ...answer].flatMap((turn) => named.get(turn) ?? []))];
  const data = {
    dataLabel: look.unsure ? 'unsure' : look.label,
    ...(outlet === undefined ? {} : { dataOutlet: outlet.key }),
    ...(entities.length === 0 ? {} : { dataEntities: ` ${entities.join(' ')} ` }),
  };
  return h('article', { className: ['block', 'exchange', look.look], id, ariaLabelledBy: `${id}-title`, ...data }, [
    h('div', { className: ['head'] }, [
      h('h3', { id: `${id}-title` }, [
        h('a', { className: ['anchor'], href: `#${id}`, title: 'Permanent link to this exchange' }, numberOf(id)),
        ' ',
        askersOf(exchange, view),
        h('span', { className: ['to'] }, answerers(exchange, view)),
      ]),
      h('p', { className: ['sum'] }, sum(exchange, parts, view)),
    ]),
    h('div', { className: ['words'] }, blocks(parts, view, marks)),
    ...[notes(exchange, view, marks)].filter((node) => node !== null),
  ]);
}

/** Label, coverage, and what it follows: the line under the heading. */
function sum(exchange: Exchange<string>, here: readonly Part[], view: View): (ElementContent | string)[] {
  const { id, verdict, asks, answer } = exchange;
  const parts: (ElementContent | string)[] = [verdictChip(verdict, view.lookOf)];
  const coverage = verdict?.coverage;
  if (coverage !== undefined && coverage.asked > 1) parts.push(` ${coverage.answered} of ${many(coverage.asked, 'ask')} answered`);
  else if (asks.length > 1) parts.push(` ${many(asks.length, 'ask')}`);
  for (const { from, kind } of view.before.get(id) ?? [])
    parts.push(kind === 'relay' ? ' · takes up ' : ' · presses again on ', link(from));
  const after = view.after.get(id) ?? [];
  if (after.length > 0) parts.push(' · comes up again in ', ...between(after.map(({ to }) => link(to))));
  const elsewhere = answer.filter((turn) => !here.some((part) => 'turn' in part && part.turn.id === turn));
  if (elsewhere.length > 0)
    parts.push(' · answered in ', ...between(elsewhere.map((turn) => h('a', { href: `#${turn}` }, `turn ${turn.slice(1)}`))));
  return parts;
}

const link = (id: string): Element => h('a', { href: `#${id}` }, numberOf(id));

/** Puts commas between nodes. */
export const between = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, place): ElementContent[] => (place === 0 ? [node] : [{ type: 'text', value: ', ' }, node]));

/** Said only where it tells something: nobody answers, or several do in the briefing. */
function answerers({ answer, asks }: Exchange<string>, view: View): string {
  if (answer.length === 0) return asks.length === 0 ? '' : ' – nobody answers';
  const names = speakersOf(answer, view);
  return view.severalAnswer ? ` – ${listed(names)} ${names.length === 1 ? 'answers' : 'answer'}` : '';
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
