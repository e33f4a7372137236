import type { ElementContent } from 'hast';

/** A stretch that carries something; offsets index the whole text. */
export interface Mark<T> {
  start: number;
  end: number;
  value: T;
}

/** One kind of mark. Layers are nested in the order given, the first outermost. */
export interface Layer<T> {
  marks: readonly Mark<T>[];
  /** Wraps what lies under these marks: several only where marks of the layer overlap. */
  wrap(children: ElementContent[], marks: readonly Mark<T>[]): ElementContent;
}

/** Lets layers of different marks stand in one list. */
export interface AnyLayer {
  marks: readonly Mark<unknown>[];
  wrap(children: ElementContent[], marks: readonly never[]): ElementContent;
}

/**
 * Cuts a stretch of text where marks begin and end, so that marks which overlap in any way become elements that nest: a mark that
 * crosses an outer one becomes two elements. Every character comes out once, in order.
 *
 * @param leaf Makes nodes of a bare stretch.
 */
export function nest(
  start: number,
  end: number,
  layers: readonly AnyLayer[],
  leaf: (start: number, end: number) => ElementContent[],
): ElementContent[] {
  if (start >= end) return [];
  const inside = layers.map(({ marks, wrap }) => ({
    wrap: wrap as (children: ElementContent[], marks: readonly Mark<unknown>[]) => ElementContent,
    marks: marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end),
  }));
  const bounds = [...new Set([start, end, ...inside.flatMap(({ marks }) => marks.flatMap((mark) => [mark.start, mark.end]))])]
    .filter((bound) => bound >= start && bound <= end)
    .sort((a, b) => a - b);
  const runAt = new Map(bounds.map((bound, run) => [bound, run]));
  const active = inside.map(({ marks }) => {
    const runs = new Map<number, number[]>();
    marks.forEach((mark, place) => {
      const last = runAt.get(Math.min(mark.end, end)) ?? 0;
      for (let run = runAt.get(Math.max(mark.start, start)) ?? 0; run < last; run++) {
        const here = runs.get(run);
        if (here) here.push(place);
        else runs.set(run, [place]);
      }
    });
    return runs;
  });
  const build = (from: number, to: number, depth: number): ElementContent[] => {
    const layer = inside[depth];
    if (layer === undefined) return leaf(bounds[from] ?? start, bounds[to] ?? end);
    if (layer.marks.length === 0) return build(from, to, depth + 1);
    const out: ElementContent[] = [];
    for (let run = from; run < to;) {
      const places = active[depth]?.get(run) ?? [];
      const key = places.join();
      let next = run + 1;
      while (next < to && (active[depth]?.get(next) ?? []).join() === key) next++;
      const children = build(run, next, depth + 1);
      if (places.length === 0) out.push(...children);
      else
        out.push(
          layer.wrap(
            children,
            places.flatMap((place) => layer.marks[place] ?? []),
          ),
        );
      run = next;
    }
    return out;
  };
  return build(0, bounds.length - 1, 0);
}

/** Marks of a whole text in order, of which those of one stretch are found fast. No mark may cross the stretch's bounds from before. */
export function marksIn<T>(marks: readonly Mark<T>[]): (start: number, end: number) => Mark<T>[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end);
  return (start, end) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: Mark<T>[] = [];
    for (let at = low; at < sorted.length; at++) {
      const mark = sorted[at];
      if (mark === undefined || mark.start >= end) break;
      found.push(mark);
    }
    return found;
  };
}
