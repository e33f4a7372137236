import type { Cue } from './cues.js';

/**
 * Removes the lines that rolling captions show twice or three times: YouTube's automatic captions repeat each line
 * as the first line of the next cue, and put short cues between that repeat it whole. A line goes away only if it
 * is, word for word, one of the lines of the cue right before and the two cues touch in time, and only in a file
 * that does so throughout. Returns how many lines went.
 */
export function withoutRolling(cues: readonly Cue[], plain: (line: string) => string): { cues: Cue[]; removed: number } {
  const texts = cues.map((cue) => cue.lines.map((line) => plain(line).trim()).filter((line) => line !== ''));
  let repeats = 0;
  let chances = 0;
  for (let i = 1; i < cues.length; i++) {
    const before = texts[i - 1] ?? [];
    const now = texts[i] ?? [];
    if (before.length === 0 || now.length === 0) continue;
    chances++;
    if (before.includes(now[0] ?? '') && touches(cues[i - 1], cues[i])) repeats++;
  }
  if (chances < 2 || repeats < chances * 0.5) return { cues: [...cues], removed: 0 };
  let removed = 0;
  let shown: string[] = [];
  const kept = cues.map((cue, i) => {
    const before = touches(cues[i - 1], cue) ? shown : [];
    const lines = cue.lines.filter((line) => plain(line).trim() !== '');
    // The longest run of leading lines that ends the lines shown before.
    let same = Math.min(lines.length, before.length);
    while (same > 0 && !lines.slice(0, same).every((line, k) => plain(line).trim() === before[before.length - same + k])) same--;
    removed += same;
    shown = lines.map((line) => plain(line).trim());
    return { ...cue, lines: lines.slice(same) };
  });
  return { cues: kept.filter((cue) => cue.lines.length > 0), removed };
}

function touches(before: Cue | undefined, after: Cue | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end < 0.25;
}
