import type { WordInfo } from '../text/vocabulary.js';
import type { Words } from '../text/words.js';
import { seenSize } from './compile.js';
import type { CueNet, Gate } from './compile.js';

/** The patterns that may match among the words `from`…`to`: their certain words stand there, in order and near enough. */
export function opened(words: Words, from: number, to: number, cues: CueNet, head: boolean, tail: boolean): readonly Gate[] {
  const { info } = words;
  let open: Gate[] | undefined;
  for (let at = from; at < to; at += 1) {
    if (cues.seen[info[at]!.hash & (seenSize - 1)] === 0) continue;
    const gates = cues.byWord.get(info[at]!.word);
    if (gates === undefined) continue;
    for (const gate of gates) {
      if (!gate.anywhere && !(gate.head && head) && !(gate.tail && tail)) continue;
      if (open?.includes(gate) === true || !follows(info, from, to, gate, at)) continue;
      open ??= [...cues.ungated];
      open.push(gate);
    }
  }
  return open ?? cues.ungated;
}

/** Whether the pattern's certain words stand in order, its rarest at `key`. */
function follows(info: readonly WordInfo[], from: number, to: number, { places, reach }: Gate, key: number): boolean {
  const first = places[0];
  if (first === undefined) return true;
  // The first place stands at most `reach` words before the rarest.
  const begin = Math.max(from, key - reach);
  const last = Math.min(key + 1, to, from + first.gap + 1);
  for (let at = begin; at < last; at += 1) {
    if (first.words.has(info[at]!.word) && continues(info, at + 1, to, places)) return true;
  }
  return false;
}

/** Whether the places after the first can be filled from `at` on, each as late as it may stand: later is never worse. */
function continues(
  info: readonly WordInfo[],
  at: number,
  to: number,
  places: readonly { words: ReadonlySet<string>; gap: number }[],
): boolean {
  let next = at;
  for (let index = 1; index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined) return true;
    let last = Math.min(to - 1, next + place.gap);
    // Never back before the place already filled.
    while (last >= at && !place.words.has(info[last]!.word)) last -= 1;
    if (last < at) return false;
    next = last + 1;
  }
  return true;
}
