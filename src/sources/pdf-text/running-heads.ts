import type { Mark } from '../../options.js';

const LONGEST = 160;
/** So often a line comes back, at least so many characters apart on average. */
const LEAST = 3;
const PAGE = 600;

/**
 * Lines set in columns (`April 5, 2011      Chair Doe’s Press Conference      FINAL`) that come back word for word,
 * a page apart: running heads of pages that bear no number.
 */
export function runningHeads(text: string): Mark[] {
  const lines = new Map<string, number[][]>();
  let at = text.indexOf('   ');
  while (at >= 0) {
    const before = text.slice(Math.max(0, at - LONGEST), at);
    const from = at - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\f')) + 1;
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = end - from <= LONGEST ? text.slice(from, end) : '';
    const trimmed = line.trim();
    if (/\S\s{3,}\S/.test(trimmed) && !/[:,;?!]$|\d:\d\d$/.test(trimmed)) {
      const start = from + line.indexOf(trimmed);
      const key = trimmed.replace(/\s+/g, ' ');
      const places = lines.get(key) ?? [];
      places.push([start, start + trimmed.length]);
      lines.set(key, places);
    }
    at = text.indexOf('   ', end);
  }
  const marks: Mark[] = [];
  for (const places of lines.values()) {
    const first = places[0]?.[0] ?? 0;
    const last = places.at(-1)?.[0] ?? 0;
    if (places.length < LEAST || (last - first) / (places.length - 1) < PAGE) continue;
    for (const [start = 0, end = 0] of places) marks.push({ start, end, kind: 'furniture', furniture: 'page' });
  }
  return marks.sort((a, b) => a.start - b.start);
}
