import type { WordInfo } from '../text/vocabulary.js';
import { admits } from './compile.js';
import type { CueNet, Gate, GatePlace } from './compile.js';
import { numberOf } from './numbers.js';

/** The numbers of an answer's words among those that the cues name; 0 for all others. */
export function cueNumbers(info: readonly WordInfo[], { numbers }: CueNet): number[] {
  const named = new Array<number>(info.length);
  for (let at = 0; at < info.length; at += 1) named[at] = numberOf(numbers, info[at]!.hash);
  return named;
}

/** The patterns that may match among the words `from`…`to`: their certain words stand there, in order and near enough. */
export function opened(named: readonly number[], from: number, to: number, cues: CueNet, head: boolean, tail: boolean): readonly Gate[] {
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

/** Whether the pattern's certain words stand in order around its rarest, at `at`. */
function follows(named: readonly number[], from: number, to: number, sets: Uint32Array, { places, key, rest }: Gate, at: number): boolean {
  return goesOn(named, to, sets, places, key, at, rest) && goesBack(named, from, sets, places, key, at);
}

/** Whether the places after the rarest can be filled, each as late as it may stand: later is never worse. */
function goesOn(
  named: readonly number[],
  to: number,
  sets: Uint32Array,
  places: readonly GatePlace[],
  key: number,
  at: number,
  rest: number,
): boolean {
  let next = at + 1;
  for (let index = key + 1; index < places.length; index += 1) {
    const place = places[index]!;
    let last = Math.min(to - 1, next + place.gap);
    while (last > at && !admits(sets, place, named[last]!)) last -= 1;
    if (last <= at) return false;
    next = last + 1;
  }
  return next >= to - rest;
}

/** Whether the places before the rarest can be filled, each as early as it may stand, the first near enough to the beginning. */
function goesBack(
  named: readonly number[],
  from: number,
  sets: Uint32Array,
  places: readonly GatePlace[],
  key: number,
  at: number,
): boolean {
  let next = at;
  for (let index = key - 1; index >= 0; index -= 1) {
    const place = places[index]!;
    let first = Math.max(from, next - 1 - places[index + 1]!.gap);
    while (first < at && !admits(sets, place, named[first]!)) first += 1;
    if (first >= at) return false;
    next = first;
  }
  return next <= from + places[0]!.gap;
}
