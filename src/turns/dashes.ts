import type { Boundary, Piece } from './assemble.js';
import type { LineTable } from './lines.js';

const dash = /^[-–—]\s+(?=[\p{L}\p{N}“"«'‘¿¡([…])/u;

/**
 * Turns of a dialogue whose only labels are dashes. A dialogue and no list: most paragraphs begin with a dash, and about
 * half of those ask.
 */
export function findDashTurns(text: string, table: LineTable): Boundary[] {
  const found: Boundary[] = [];
  let paragraphs = 0;
  let asking = 0;
  let pairs = 0;
  let before = false;
  for (const line of table.lines) {
    if (!line.para) continue;
    paragraphs++;
    const head = dash.exec(text.slice(line.from, Math.min(line.to, line.from + 12)));
    if (head === null) continue;
    const asks = /[?？]/u.test(text.slice(line.from, line.to));
    if (asks) asking++;
    if (before && !asks) pairs++;
    before = asks;
    found.push({ start: line.from, end: line.from + head[0].length, label: null });
  }
  const dialogue = found.length >= 4 && found.length >= paragraphs * 0.3 && asking >= found.length * 0.2 && pairs >= 2;
  return dialogue ? found : [];
}

/** Adds what follows a question's paragraph as an unlabelled turn, for documents that label questions only. */
export function addUnlabelledAnswers(
  text: string,
  table: LineTable,
  boundaries: readonly Boundary[],
  isFurniture: (at: number) => boolean,
): Boundary[] {
  const out: Boundary[] = [];
  let i = 0;
  boundaries.forEach((boundary, index) => {
    out.push(boundary);
    if (boundary.label === null) return;
    const limit = boundaries[index + 1]?.start ?? text.length;
    while (i < table.lines.length && (table.lines[i]?.end ?? 0) < boundary.end) i++;
    let asked = false;
    for (let j = i; j < table.lines.length; j++) {
      const line = table.lines[j];
      if (line === undefined || line.from >= limit) break;
      if (line.blank || !(line.para || j === i)) continue;
      if (isFurniture(line.from)) continue;
      const words = text.slice(Math.max(line.from, boundary.end), line.to).trim();
      if (words === '') continue;
      // The question's own paragraph, and paragraphs after it that still ask.
      if (!asked || (/[?？]["”’»)]?$/u.test(words) && words.length < 300 && j > i && !/[?？]/u.test(text.slice(boundary.end, line.from)))) {
        asked = true;
        continue;
      }
      out.push({ start: line.from, end: line.from, label: null });
      break;
    }
  });
  return out;
}

/** Adds turns after lines that announce one: the line is their label, or furniture where it names nobody. Changes the pieces. */
export function addIntroduced(
  text: string,
  table: LineTable,
  boundaries: readonly Boundary[],
  patterns: readonly RegExp[],
  pieces: Piece[],
): Boundary[] {
  if (patterns.length === 0) return [...boundaries];
  const starts = new Set(boundaries.map((boundary) => boundary.start));
  const lines = table.lines.filter((line) => !line.blank);
  const added: Boundary[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || line.to - line.from > 320 || starts.has(line.from) || starts.has(next.from)) return;
    const words = text.slice(line.from, line.to);
    const match = patterns.map((pattern) => pattern.exec(words)).find((one) => one !== null);
    if (match === undefined) return;
    const label = match[1]?.replaceAll(/\s+/gu, ' ') ?? null;
    added.push({ start: label === null ? next.from : line.from, end: label === null ? next.from : line.to, label });
    if (label === null) pieces.push({ start: line.from, end: line.to, kind: 'other' });
  });
  if (added.length > 0) pieces.sort((a, b) => a.start - b.start || b.end - a.end);
  return [...boundaries, ...added].sort((a, b) => a.start - b.start);
}
