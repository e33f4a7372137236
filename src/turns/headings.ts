import type { Boundary, Piece } from './assemble.js';
import type { Line, LineTable } from './lines.js';

const ended = /[.?!…:;,"”»)\]—–-]$/u;
const endings: ReadonlySet<number> = new Set([...'.?!…:;,"”»)]—–-'].map((mark) => mark.charCodeAt(0)));
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
  const { lines } = table;
  const after = nextFull(lines);
  const heads = new Set<string>();
  let full = 0;
  let bare = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    if (line.from < first.start) {
      const words = text.slice(line.from, Math.min(line.to, line.from + 200));
      if (words.length > 14 && words.length < 160 && !ended.test(words.replace(/\)$/u, ''))) heads.add(digits(words));
      continue;
    }
    if (!line.alone) continue;
    const next = lines[after[i] ?? lines.length];
    if (next !== undefined && !next.para) continue;
    if (endings.has(text.charCodeAt(line.to - 1))) full++;
    else if (!starts.has(line.from)) bare++;
  }
  const tidy = full >= 4 && bare <= (full + bare) * 0.3;
  const found: Piece[] = [];
  let b = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.blank) continue;
    while (b + 1 < boundaries.length && (boundaries[b + 1]?.start ?? 0) <= line.from) b++;
    const boundary = boundaries[b];
    if (boundary === undefined || !line.alone || line.to - line.from >= 160) continue;
    const next = lines[after[i] ?? lines.length];
    const before = next !== undefined && starts.has(next.from);
    if ((heads.size === 0 && !(tidy && before)) || covered.has(line.from) || starts.has(line.from)) continue;
    const words = text.slice(line.from, line.to);
    const again = heads.size > 0 && heads.has(digits(words));
    // What follows a label alone on its line is speech, however short.
    const speech = tidy && before && words.length <= 90 && text.slice(boundary.end, line.from).trim() !== '';
    const heading = speech && !ended.test(words) && /^[\p{Lu}\p{N}“‘"'«¿]/u.test(words);
    const quotedHeading = speech && /^[“"«].*[”"»]$/u.test(words) && !/[.?!]/u.test(words);
    if (again || heading || quotedHeading) found.push({ start: line.from, end: line.to, kind: 'heading' });
  }
  if (found.length === 0) return;
  pieces.push(...found);
  pieces.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** For each line the next one that is not blank. */
function nextFull(lines: readonly Line[]): Uint32Array {
  const after = new Uint32Array(lines.length);
  for (let i = lines.length - 1, next = lines.length; i >= 0; i--) {
    after[i] = next;
    if (lines[i]?.blank === false) next = i;
  }
  return after;
}
