import type { WordInfo } from '../text/vocabulary.js';
import { admits } from './compile.js';
import type { CueNet, Gate, GatePlace } from './compile.js';
import { numberOf } from './numbers.js';

/** The numbers of an answer's words among those that the cues name; 0 for all others. */
export function cueNumbers(info: readonly WordInfo[], { numbers }: CueNet): Int32Array {
  const named = new Int32Array(info.length);
  for (let at = 0; at < info.length; at += 1) named[at] = numberOf(numbers, info[at]!.hash);
  return named;
}

/** The patterns that may match among the words `from`…`to`: their certain words stand there, in order and near enough. */
export function opened(named: Int32Array, from: number, to: number, cues: CueNet, head: boolean, tail: boolean): readonly Gate[] {
  const { byWord, sets, ungated } = cues;
  let open: Gate[] | undefined;
  for (let at = from; at < to; at += 1) {
    const word = named[at]!;
    const gates = word === 0 ? undefined : byWord[word];
    if (gates === undefined) continue;
    for (const gate of gates) {
      if (!gate.anywhere && !(gate.head && head) && !(gate.tail && tail)) continue;
      if (open?.includes(gate) === true || !follows(named, from, to, sets, gate, at)) continue;
      open ??= [...ungated];
      open.push(gate);
    }
  }
  return open ?? ungated;
}

/** Whether the pattern's certain words stand in order, its rarest at `key`. */
function follows(named: Int32Array, from: number, to: number, sets: Uint32Array, { places, reach }: Gate, key: number): boolean {
  const first = places[0];
  if (first === undefined) return true;
  // The first place stands at most `reach` words before the rarest.
  const begin = Math.max(from, key - reach);
  const last = Math.min(key + 1, to, from + first.gap + 1);
  for (let at = begin; at < last; at += 1) {
    if (admits(sets, first, named[at]!) && continues(named, at + 1, to, sets, places)) return true;
  }
  return false;
}

/** Whether the places after the first can be filled from `at` on, each as late as it may stand: later is never worse. */
function continues(named: Int32Array, at: number, to: number, sets: Uint32Array, places: readonly GatePlace[]): boolean {
  let next = at;
  for (let index = 1; index < places.length; index += 1) {
    const place = places[index]!;
    let last = Math.min(to - 1, next + place.gap);
    // Never back before the place already filled.
    while (last >= at && !admits(sets, place, named[last]!)) last -= 1;
    if (last < at) return false;
    next = last + 1;
  }
  return true;
}
