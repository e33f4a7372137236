import type { Source, WhiteSpace } from 'nlcst';
import type { Position } from 'unist';
import type { Briefing, Entity, Exchange, Span, Turn } from '../model.js';
import type {
  AskNode,
  BriefingContent,
  BriefingRoot,
  ExchangeNode,
  FurnitureNode,
  HeaderNode,
  LabelNode,
  MentionNode,
  TurnContent,
  TurnNode,
} from './nodes.js';
import type { Places } from './place.js';
import { offsetsOf, placesIn } from './place.js';
import type { ProseParser } from './prose.js';
import { proseParser } from './prose.js';

/** Options of `toTree`. */
export interface ToTreeOptions {
  /** Parses the prose of a turn; default English. */
  prose?: ProseParser;
}

/**
 * The briefing as a unist tree: see `BriefingRoot`.
 *
 * @param briefing What `parseBriefing` gives, or `readBriefing`.
 * @returns A tree of its own; the briefing is left as it is.
 * @example
 * const tree = toTree(parseBriefing(text));
 * visit(tree, 'ask', (ask) => console.log(ask.position?.start.line, ask.verdict?.label));
 */
export function toTree(briefing: Briefing<string>, { prose = proseParser() }: ToTreeOptions = {}): BriefingRoot {
  const { text, turns, exchanges, entities, headerSpans, furniture, ...rest } = structuredClone(briefing);
  const places = placesIn(text);
  const names = new Map(rest.speakers.map(({ id, name }) => [id, name]));
  const textual: BriefingContent[] = [
    ...headerSpans.map((span): HeaderNode => ({ type: 'header', ...sourceIn(span, places) })),
    ...furniture.map((span): FurnitureNode => ({ type: 'furniture', kind: span.kind, ...sourceIn(span, places) })),
    ...turns.flatMap(({ id, labelSpan }): LabelNode[] =>
      labelSpan === null ? [] : [{ type: 'label', turn: id, ...sourceIn(labelSpan, places) }],
    ),
    ...turns.map((turn) => turnNode(turn, names, places, prose)),
  ];
  const tree: BriefingRoot = {
    type: 'briefing',
    children: withBlanks(textual, text, places),
    data: { briefing: rest, entities: [] },
    position: places.position({ start: 0, end: text.length }),
  };
  addExchanges(tree, exchanges, turns, places);
  addEntities(tree, entities, places);
  return tree;
}

/** Puts the exchanges into the tree, in place of those that are there. */
export function addExchanges(tree: BriefingRoot, exchanges: readonly Exchange<string>[], turns: readonly Turn[], places: Places): void {
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const nodes = exchanges.map((exchange) => exchangeNode(exchange, byId, places));
  const rest = tree.children.filter((node) => node.type !== 'exchange');
  const at = rest.findIndex((node) => node.type === 'mention');
  tree.children = at === -1 ? [...rest, ...nodes] : [...rest.slice(0, at), ...nodes, ...rest.slice(at)];
}

/** Puts the entities into the tree, in place of those that are there. */
export function addEntities(tree: BriefingRoot, entities: readonly Entity[], places: Places): void {
  const nodes = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  tree.data.entities = entities.map(({ mentions: _, ...entity }) => entity);
  tree.children = [
    ...tree.children.filter((node) => node.type !== 'mention'),
    ...nodes.map(({ entity, mention: { start, end, text: _, ...mention } }): MentionNode => ({
      type: 'mention',
      entity: entity.id,
      kind: entity.type,
      name: entity.name,
      ...mention,
      position: places.position({ start, end }),
    })),
  ];
}

function exchangeNode({ asks, ...exchange }: Exchange<string>, turns: ReadonlyMap<string, Turn>, places: Places): ExchangeNode {
  const own = [...exchange.question, ...exchange.answer].flatMap((id) => turns.get(id) ?? []);
  const start = Math.min(...own.map((turn) => turn.start));
  const end = Math.max(...own.map((turn) => turn.end));
  return {
    type: 'exchange',
    ...exchange,
    children: asks.map(({ type: kind, start, end, text: _, ...ask }): AskNode => ({
      ...ask,
      type: 'ask',
      kind,
      position: places.position({ start, end }),
    })),
    ...(own.length === 0 ? {} : { position: places.position({ start, end }) }),
  };
}

function turnNode(turn: Turn, names: ReadonlyMap<string, string>, places: Places, prose: ProseParser): TurnNode {
  const { start, end, text, labelSpan: _, furniture, spoken, ...rest } = turn;
  const inner = [
    ...spoken.map((span) => ({ ...span, nodes: prose(span.text, span.start, places) })),
    ...furniture.map((span) => ({
      ...span,
      nodes: [{ type: 'furniture', ...(span.kind === undefined ? {} : { kind: span.kind }), ...sourceIn(span, places) }] as TurnContent[],
    })),
  ].sort((a, b) => a.start - b.start);
  const children: TurnContent[] = [];
  let at = start;
  for (const span of inner) {
    if (span.start > at) children.push(blank(text.slice(at - start, span.start - start), at, places));
    children.push(...span.nodes);
    at = span.end;
  }
  if (at < end) children.push(blank(text.slice(at - start), at, places));
  return {
    type: 'turn',
    ...rest,
    name: turn.speaker === null ? null : (names.get(turn.speaker) ?? null),
    children,
    position: places.position(turn),
  };
}

/** The nodes in text order, with the white space between them. */
function withBlanks(nodes: readonly BriefingContent[], text: string, places: Places): BriefingContent[] {
  const placed = nodes.map((node) => ({ node, ...offsetsOf(node.position, node.type) })).sort((a, b) => a.start - b.start || a.end - b.end);
  const out: BriefingContent[] = [];
  let at = 0;
  for (const { node, start, end } of placed) {
    if (start > at) out.push(blank(text.slice(at, start), at, places));
    out.push(node);
    at = Math.max(at, end);
  }
  if (at < text.length) out.push(blank(text.slice(at), at, places));
  return out;
}

/** The words of a span, as a node that is no prose. */
const sourceIn = (span: Span, places: Places): { children: Source[]; position: Position } => ({
  children: [{ type: 'SourceNode', value: span.text, position: places.position(span) }],
  position: places.position(span),
});

const blank = (value: string, start: number, places: Places): WhiteSpace => ({
  type: 'WhiteSpaceNode',
  value,
  position: places.position({ start, end: start + value.length }),
});
