import type { Boundary, Piece } from './assemble.js';
import type { LineTable } from './lines.js';

const ended = /[.?!…:;,"”»)\]—–-]$/u;
const digits = (line: string): string => line.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');

/**
 * Adds headings that stand between turns: a short paragraph without a full stop right before a label, in a document whose
 * paragraphs otherwise end in one; and lines of the head that come again. Changes the list.
 */
export function addHeadings(text: string, table: LineTable, boundaries: readonly Boundary[], pieces: Piece[]): void {
  const first = boundaries[0];
  if (first === undefined) return;
  const starts = new Set(boundaries.map((boundary) => boundary.start));
  const covered = new Set(pieces.map((piece) => piece.start));
  const lines = table.lines.filter((line) => !line.blank);
  const heads = new Set<string>();
  let full = 0;
  let bare = 0;
  lines.forEach((line, i) => {
    if (line.from >= first.start && !line.alone) return;
    const words =
      line.from < first.start
        ? text.slice(line.from, Math.min(line.to, line.from + 200))
        : text.slice(Math.max(line.from, line.to - 2), line.to);
    if (line.from < first.start) {
      if (words.length > 14 && words.length < 160 && !ended.test(words.replace(/\)$/u, ''))) heads.add(digits(words));
      return;
    }
    const next = lines[i + 1];
    if (next !== undefined && !next.para) return;
    if (ended.test(words)) full++;
    else if (!starts.has(line.from)) bare++;
  });
  const tidy = full >= 4 && bare <= (full + bare) * 0.3;
  const found: Piece[] = [];
  let b = -1;
  lines.forEach((line, i) => {
    while (b + 1 < boundaries.length && (boundaries[b + 1]?.start ?? 0) <= line.from) b++;
    const boundary = boundaries[b];
    if (covered.has(line.from) || starts.has(line.from)) return;
    if (boundary === undefined || !line.alone || line.to - line.from >= 160) return;
    const words = text.slice(line.from, line.to);
    const again = heads.size > 0 && heads.has(digits(words));
    const next = lines[i + 1];
    const before = next !== undefined && starts.has(next.from);
    // What follows a label alone on its line is speech, however short.
    const speech = text.slice(boundary.end, line.from).trim() !== '';
    const heading = tidy && before && speech && words.length <= 90 && !ended.test(words) && /^[\p{Lu}\p{N}“‘"'«¿]/u.test(words);
    const quotedHeading = tidy && before && speech && words.length <= 90 && /^[“"«].*[”"»]$/u.test(words) && !/[.?!]/u.test(words);
    if (again || heading || quotedHeading) found.push({ start: line.from, end: line.to, kind: 'heading' });
  });
  if (found.length === 0) return;
  pieces.push(...found);
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}
