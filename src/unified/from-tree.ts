import { toString } from 'nlcst-to-string';
import type { Nodes } from 'nlcst';
import type { Ask, Briefing, Entity, Exchange, Furniture, Mention, Span, Turn } from '../model.js';
import type { AskNode, BriefingContent, BriefingRoot, ExchangeNode, LabelNode, MentionNode, TurnContent, TurnNode } from './nodes.js';
import { offsetsOf } from './place.js';

/**
 * The briefing that a tree stands for. The inverse of `toTree`; what plugins changed in references (a verdict, an
 * exchange taken out) is in it. The prose must still be the text that the positions were made for.
 *
 * @param tree What `toTree` or `briefingParse` gives.
 * @throws TypeError for a node without position; Error where a plugin changed the words, since every offset would be wrong.
 */
export function fromTree(tree: BriefingRoot): Briefing<string> {
  if (tree.type !== 'briefing')
    throw new TypeError(`Expected a \`briefing\` tree, got \`${String((tree as { type?: unknown } | null)?.type)}\``);
  const text = textOf(tree);
  const cut = spanReader(text);
  const labels = new Map(nodesOf<LabelNode>(tree, 'label').map((node) => [node.turn, node]));
  const { schema, generator, taxonomy, language, header, layout, speakers, messages } = tree.data.briefing;
  const [turns, exchanges, entities] = [
    nodesOf<TurnNode>(tree, 'turn').map((node) => turnOf(node, labels.get(node.id), cut)),
    nodesOf<ExchangeNode>(tree, 'exchange').map((node) => exchangeOf(node, cut)),
    entitiesOf(tree, cut),
  ];
  return structuredClone({
    schema,
    generator,
    taxonomy,
    text,
    language,
    header,
    headerSpans: tree.children.filter((node) => node.type === 'header').map(cut),
    layout,
    speakers,
    turns,
    exchanges,
    entities,
    furniture: tree.children.flatMap((node): Furniture[] =>
      node.type === 'furniture' ? [{ ...cut(node), kind: node.kind ?? 'other' }] : [],
    ),
    messages,
  });
}

/** The words of a tree or of a part of it. */
export const textOf = (node: BriefingRoot | BriefingContent | TurnContent): string => toString(node as Nodes);

const nodesOf = <N extends BriefingContent>(tree: BriefingRoot, type: N['type']): N[] =>
  tree.children.filter((node): node is N => node.type === type);

type SpanReader = (node: BriefingContent | TurnContent | AskNode) => Span;

function spanReader(text: string): SpanReader {
  return (node) => {
    const { start, end } = offsetsOf(node.position, `\`${node.type}\``);
    const words = text.slice(start, end);
    if ('children' in node && node.type !== 'exchange' && textOf(node) !== words) {
      throw new Error(`Expected the words of \`${node.type}\` at ${start} to be those of the text, got \`${textOf(node).slice(0, 40)}\``);
    }
    return { start, end, text: words };
  };
}

function turnOf(node: TurnNode, label: LabelNode | undefined, cut: SpanReader): Turn {
  const { id, index, role, speaker, asides, time } = node;
  const furniture = node.children.flatMap((child) =>
    child.type === 'furniture' ? [{ ...cut(child), ...(child.kind === undefined ? {} : { kind: child.kind }) }] : [],
  );
  return {
    id,
    index,
    ...cut(node),
    label: node.label,
    labelSpan: label === undefined ? null : cut(label),
    speaker,
    role,
    asides,
    furniture,
    spoken: spokenIn(node, cut),
    ...(time === undefined ? {} : { time }),
  };
}

/** What stands between the furniture of a turn, white space at its ends off. */
function spokenIn(node: TurnNode, cut: SpanReader): Span[] {
  const turn = cut(node);
  const cuts = node.children.filter((child) => child.type === 'furniture').map(cut);
  const bounds = [turn.start, ...cuts.flatMap(({ start, end }) => [start, end]), turn.end];
  const out: Span[] = [];
  for (let i = 0; i + 1 < bounds.length; i += 2) {
    const from = bounds[i] ?? 0;
    const raw = turn.text.slice(from - turn.start, (bounds[i + 1] ?? 0) - turn.start);
    const words = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (words !== '') out.push({ start, end: start + words.length, text: words });
  }
  return out;
}

function exchangeOf(node: ExchangeNode, cut: SpanReader): Exchange<string> {
  const { type: _, children, position: __, data: ___, ...exchange } = node;
  const { id, index, question, answer, interjections, ...rest } = exchange;
  return { id, index, question, answer, interjections, asks: children.map((ask) => askOf(ask, cut)), ...rest };
}

function askOf(node: AskNode, cut: SpanReader): Ask<string> {
  const { kind, id, turn, fragments, slot, answeredIn, verdict, bySpeaker } = node;
  return { id, turn, ...cut(node), fragments, type: kind, slot, answeredIn, verdict, ...(bySpeaker === undefined ? {} : { bySpeaker }) };
}

function entitiesOf(tree: BriefingRoot, cut: SpanReader): Entity[] {
  const mentions = new Map<string, Mention[]>(tree.data.entities.map(({ id }) => [id, []]));
  for (const node of nodesOf<MentionNode>(tree, 'mention')) {
    const { turn, recognizer, normalized, of } = node;
    mentions.get(node.entity)?.push({
      ...cut(node),
      turn,
      recognizer,
      ...(normalized === undefined ? {} : { normalized }),
      ...(of === undefined ? {} : { of }),
    });
  }
  return tree.data.entities
    .map((entity) => ({ ...entity, mentions: mentions.get(entity.id) ?? [] }))
    .filter((entity) => entity.mentions.length > 0);
}
