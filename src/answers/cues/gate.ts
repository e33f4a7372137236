import type { Words } from '../text/words.js';
import { seenSize } from './compile.js';
import type { CueNet, Gate } from './compile.js';
import type { Place } from './pattern.js';

/** The patterns that may match among the words `from`…`to`: their certain words stand there, in order and near enough. */
export function opened(words: Words, from: number, to: number, cues: CueNet, head: boolean, tail: boolean): readonly Gate[] {
  const { lower, info } = words;
  let open: Gate[] | undefined;
  for (let at = from; at < to; at += 1) {
    if (cues.seen[info[at]!.hash & (seenSize - 1)] === 0) continue;
    const gates = cues.byWord.get(lower[at]!);
    if (gates === undefined) continue;
    for (const gate of gates) {
      if (!gate.anywhere && !(gate.head && head) && !(gate.tail && tail)) continue;
      if (open?.includes(gate) === true || !follows(lower, from, to, gate, at)) continue;
      open ??= [...cues.ungated];
      open.push(gate);
    }
  }
  return open ?? cues.ungated;
}

/** Whether the pattern's certain words stand in order, its rarest at `key`. */
function follows(lower: readonly string[], from: number, to: number, { places, rest, reach }: Gate, key: number): boolean {
  const first = places[0];
  if (first === undefined) return true;
  // The first place stands at most `reach` words before the rarest.
  const begin = Math.max(from, key - reach);
  const last = Math.min(key + 1, to, from + first.gap + 1);
  for (let at = begin; at < last; at += 1) {
    if (first.words.has(lower[at] ?? '') && continues(lower, at + 1, to, places, rest)) return true;
  }
  return false;
}

/** Whether the places after the first can be filled from `at` on, each as late as it may stand: later is never worse. */
function continues(lower: readonly string[], at: number, to: number, places: readonly Place[], rest: number): boolean {
  let next = at;
  for (let index = 1; index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined) return true;
    let last = Math.min(to - 1, next + place.gap);
    // Never back before the place already filled.
    while (last >= at && !place.words.has(lower[last] ?? '')) last -= 1;
    if (last < at) return false;
    next = last + 1;
  }
  return next >= to - rest;
}
