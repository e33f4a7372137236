import type { Nodes, Root } from 'nlcst';
import type { Point } from 'unist';
import retextEnglish from 'retext-english';
import type { Data, Plugin } from 'unified';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { TurnContent } from './nodes.js';
import type { Places } from './place.js';

/** A plugin that sets a prose parser: `retextEnglish`, `retextLatin`, `retextDutch`. */
export type ProsePlugin = Plugin<[], string, Root>;

/** Parses a stretch of the text into nlcst nodes with positions in the whole text. */
export type ProseParser = (text: string, start: number, places: Places) => TurnContent[];

/** The parser's time grows faster than its input's length, so that it gets no more than this at once. */
const most = 8_000;

/**
 * Makes a prose parser of a retext parser plugin.
 *
 * @param plugin Default `retextEnglish`.
 * @param data Of the pipeline's processor, where other plugins may have left extensions of the parser.
 */
export function proseParser(plugin: ProsePlugin = retextEnglish as ProsePlugin, data: Data = {}): ProseParser {
  const processor = unified().use(plugin);
  for (const [key, value] of Object.entries(data)) processor.data(key as keyof Data, value);
  processor.freeze();
  return (text, start, places) =>
    pieces(text).flatMap(({ from, to }) => {
      const root = processor.parse(text.slice(from, to)) as Root;
      shift(root, places, start + from);
      return root.children as TurnContent[];
    });
}

/** Moves every position from the piece to the whole text. */
function shift(root: Root, places: Places, start: number): void {
  const base = places.point(start);
  const columns = base.column - 1;
  const lines = base.line - 1;
  const moved = (point: Point): Point => ({
    line: point.line + lines,
    column: point.line === 1 ? point.column + columns : point.column,
    offset: (point.offset ?? 0) + start,
  });
  // New points: the parser lets a parent and its first child share one.
  visit(root, (node: Nodes) => {
    if (node.position) node.position = { start: moved(node.position.start), end: moved(node.position.end) };
  });
}

/** Cuts a long text at line breaks, else at blanks, else anywhere. */
function pieces(text: string): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  let from = 0;
  while (text.length - from > most) {
    const head = text.slice(from, from + most);
    const cut = Math.max(head.lastIndexOf('\n'), 0) || Math.max(head.lastIndexOf(' '), 0);
    const to = from + (cut > 0 ? cut + 1 : wholeCharacters(head));
    out.push({ from, to });
    from = to;
  }
  if (from < text.length) out.push({ from, to: text.length });
  return out;
}

/** A cut must not part a surrogate pair. */
const wholeCharacters = (head: string): number => {
  const last = head.charCodeAt(head.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? head.length - 1 : head.length;
};
