import type { Point, Position } from 'unist';
import { location } from 'vfile-location';

/** Gives offsets of one text their line and column. */
export interface Places {
  point(offset: number): Point;
  position(span: { start: number; end: number }): Position;
}

/** Offsets as unist positions. Lines end at LF, CR or CRLF, as everywhere in unified. */
export function placesIn(text: string): Places {
  const { toPoint } = location(text);
  const point = (offset: number): Point => {
    const found = toPoint(offset);
    if (found === undefined) throw new RangeError(`Expected an offset from 0 to ${text.length}, got ${offset}`);
    return { line: found.line, column: found.column, offset };
  };
  return { point, position: ({ start, end }) => ({ start: point(start), end: point(end) }) };
}

/** Where a node begins and ends in the text. */
export function offsetsOf(position: Position | undefined, what: string): { start: number; end: number } {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) throw new TypeError(`Expected ${what} to have a position with offsets`);
  return { start, end };
}
