import type { Furniture, FurnitureKind, Role, Span } from '../model.js';
import type { Layout, Mark } from '../options.js';
import { furnitureKind, isClosing } from './furniture.js';
import type { LineTable } from './lines.js';
import { skipSpace, skipSpaceBack, spanOf } from './spans.js';

/** Where a turn begins. `end` is after the closer; `start === end` for unlabelled speech. */
export interface Boundary {
  start: number;
  end: number;
  label: string | null;
  time?: { start: number; end: number };
  /** Name and role, where the format gives them. */
  name?: string;
  role?: Role;
}

/** A turn before its speaker is known. */
export interface RawTurn {
  boundary: Boundary;
  labelSpan: Span | null;
  start: number;
  end: number;
  furniture: Furniture[];
}

export interface Assembled {
  turns: RawTurn[];
  furniture: Furniture[];
  headerSpans: Span[];
}

export interface Piece {
  start: number;
  end: number;
  kind: FurnitureKind | 'meta';
}

const rank = (a: Piece, b: Piece): number => a.start - b.start || b.end - a.end;

/** All furniture of the text, in order and disjoint. Lines that hold a boundary are speech. */
export function findFurniture(
  text: string,
  table: LineTable,
  marks: readonly Mark[],
  boundaries: readonly Boundary[],
  layouts: readonly Layout[],
  drop: ReadonlySet<string>,
): Piece[] {
  const pieces: Piece[] = [];
  for (const mark of marks) {
    if (mark.kind === 'furniture') pieces.push({ start: mark.start, end: mark.end, kind: mark.furniture ?? 'other' });
    else if (mark.kind === 'meta') pieces.push({ start: mark.start, end: mark.end, kind: 'meta' });
    else if (mark.kind === 'heading') pieces.push({ start: mark.start, end: mark.end, kind: 'heading' });
  }
  const marked = pieces.length;
  let b = 0;
  let closed = -1;
  for (const line of table.lines) {
    if (line.blank) continue;
    while (b < boundaries.length && (boundaries[b]?.start ?? 0) < line.from) b++;
    const boundary = boundaries[b];
    if (boundary !== undefined && boundary.label !== null && boundary.start < line.end) {
      closed = -1;
      continue;
    }
    if (closed >= 0 && b >= boundaries.length) {
      pieces.push({ start: line.from, end: line.to, kind: furnitureKind(text, line, layouts) ?? 'navigation' });
      continue;
    }
    if (drop.size > 0 && drop.has(text.slice(line.from, line.to))) {
      pieces.push({ start: line.from, end: line.to, kind: 'other' });
      continue;
    }
    if (isClosing(text, line, layouts)) {
      closed = line.from;
      pieces.push({ start: line.from, end: line.to, kind: 'other' });
      continue;
    }
    const kind = furnitureKind(text, line, layouts);
    if (kind !== null) pieces.push({ start: line.from, end: line.to, kind });
    // The closing time ends the transcript, unless it opened it.
    if (kind === 'time' && boundaries.length > 0 && b >= boundaries.length && /[ap]\.?\s?m/iu.test(text.slice(line.from, line.to)))
      closed = line.from;
  }
  if (marked > 0) pieces.sort(rank);
  return disjoint(text, pieces);
}

/** Makes everything from `cut` on furniture. Changes the list. */
export function addTail(text: string, table: LineTable, pieces: Piece[], cut: number): void {
  const taken = new Set(pieces.filter((piece) => piece.end > cut).map((piece) => piece.start));
  for (const line of table.lines) {
    if (line.blank || line.to <= cut || taken.has(line.from)) continue;
    pieces.push({ start: Math.max(line.from, cut), end: line.to, kind: line.from < cut ? 'time' : 'navigation' });
  }
  const sorted = disjoint(text, pieces.sort(rank));
  pieces.length = 0;
  pieces.push(...sorted);
}

/** Labels that a correction took out are furniture of the turn they stand in. Changes the list. */
export function addJoinedLabels(pieces: Piece[], labels: readonly { start: number; end: number }[]): void {
  if (labels.length === 0) return;
  for (const { start, end } of labels) pieces.push({ start, end, kind: 'other' });
  pieces.sort(rank);
}

function disjoint(text: string, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let last = 0;
  for (const piece of pieces) {
    const end = skipSpaceBack(text, Math.min(piece.end, text.length), 0);
    const start = skipSpace(text, Math.max(piece.start, last), end);
    if (start >= end) continue;
    out.push({ start, end, kind: piece.kind });
    last = end;
  }
  return out;
}

/** Cuts the text at its boundaries into header, turns and what lies between. */
export function assemble(text: string, boundaries: readonly Boundary[], pieces: readonly Piece[]): Assembled {
  const turns: RawTurn[] = [];
  const furniture: Furniture[] = [];
  const headerSpans: Span[] = [];
  const first = boundaries[0]?.start ?? text.length;
  let p = 0;
  const asFurniture = (piece: Piece): Furniture => ({
    ...spanOf(text, piece.start, piece.end),
    kind: piece.kind === 'meta' ? 'other' : piece.kind,
  });
  // The head: whatever is no navigation tells of the document.
  let at = 0;
  const head = (to: number): void => {
    const start = skipSpace(text, at, to);
    const end = skipSpaceBack(text, to, start);
    if (start < end) headerSpans.push(spanOf(text, start, end));
  };
  while (p < pieces.length && (pieces[p]?.start ?? 0) < first) {
    const piece = pieces[p++];
    if (piece === undefined || piece.kind === 'heading' || piece.kind === 'meta' || piece.kind === 'time') continue;
    head(piece.start);
    furniture.push(asFurniture(piece));
    at = piece.end;
  }
  head(first);
  boundaries.forEach((boundary, index) => {
    const limit = boundaries[index + 1]?.start ?? text.length;
    const inner: Piece[] = [];
    while (p < pieces.length && (pieces[p]?.start ?? 0) < limit) {
      const piece = pieces[p++];
      if (piece !== undefined && piece.start >= boundary.end) inner.push(piece);
    }
    const labelEnd = skipSpaceBack(text, boundary.end, boundary.start);
    let start = skipSpace(text, labelEnd, limit);
    let end = skipSpaceBack(text, limit, start);
    const whole = { start, end };
    let from = 0;
    let to = inner.length;
    while (from < to && inner[from]?.start === start) start = skipSpace(text, inner[from++]?.end ?? start, end);
    while (to > from && inner[to - 1]?.end === end) end = skipSpaceBack(text, inner[--to]?.start ?? end, start);
    // A turn that is nothing but a stage direction keeps it.
    if (start >= end && inner[0]?.kind === 'stage' && inner[0].start === whole.start) {
      start = inner[0].start;
      end = inner[0].end;
      inner.shift();
      from = 0;
      to = 0;
    }
    if (start >= end) start = end = Math.min(labelEnd, text.length);
    for (let i = 0; i < from; i++) if (inner[i] !== undefined) furniture.push(asFurniture(inner[i] as Piece));
    for (let i = to; i < inner.length; i++) if (inner[i] !== undefined) furniture.push(asFurniture(inner[i] as Piece));
    turns.push({
      boundary,
      labelSpan: labelEnd > boundary.start ? spanOf(text, boundary.start, labelEnd) : null,
      start,
      end,
      furniture: inner.slice(from, to).map(asFurniture),
    });
  });
  return { turns, furniture, headerSpans };
}
