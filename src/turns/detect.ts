import type { Closer, Layout } from '../options.js';

/** What the chosen layout is, and how sure that is. */
export interface Detected {
  layout: Layout;
  confidence: number;
}

/** A label as printed, with the closer that it was found by; `timed` where a time stands with it. */
export interface SeenLabel {
  label: string;
  closer: Closer;
  timed: boolean;
  /** How often it stands in the document. */
  times: number;
}

/** Below this a document has no layout of its own but the common one. */
const least = 0.45;

function scoreOf(layout: Layout, seen: readonly SeenLabel[], head: string): number {
  const { evidence } = layout;
  if (evidence === undefined) return 0;
  const patterns = evidence.labels ?? [];
  // Every pattern counts for itself: a layout is recognised by its kinds of labels standing together.
  const hits = patterns.map(() => 0);
  let any = 0;
  let total = 0;
  let closed = 0;
  let withTime = 0;
  for (const { label, closer, timed, times } of seen) {
    total += times;
    if (evidence.closers?.includes(closer) === true) closed += times;
    if (timed) withTime += times;
    const i = patterns.findIndex((pattern) => pattern.test(label));
    if (i < 0) continue;
    any += times;
    hits[i] = (hits[i] ?? 0) + times;
  }
  // Without a label of its own, no other evidence reaches `least`.
  if (any === 0 && (evidence.weight ?? 1) <= 1) return 0;
  const share = total === 0 ? 0 : any / total;
  const kinds = patterns.length === 0 ? 0 : hits.filter((n) => n > 0).length / Math.min(patterns.length, 3);
  const closers = evidence.closers === undefined ? 0.5 : closed / Math.max(total, 1);
  const named = evidence.head === undefined ? 0.3 : evidence.head.test(head) ? 1 : 0;
  // A layout that is known by its closers is not there without them.
  const doubt = (evidence.closers !== undefined && closed === 0) || (evidence.timed === true && withTime < total * 0.5) ? 0.5 : 1;
  return doubt * (evidence.weight ?? 1) * (0.4 * share + 0.15 * Math.min(kinds, 1) + 0.15 * Math.min(closers * 1.5, 1) + 0.3 * named);
}

/** Chooses the layout that the labels and the head of the document speak for; the first of the list where none does. */
export function detectLayout(layouts: readonly Layout[], seen: readonly SeenLabel[], head: string): Detected | null {
  const fallback = layouts[0];
  if (fallback === undefined) return null;
  let best = fallback;
  let score = 0;
  for (const layout of layouts) {
    const mine = scoreOf(layout, seen, head);
    if (mine > score) [best, score] = [layout, mine];
  }
  return score >= least
    ? { layout: best, confidence: Math.round(score * 100) / 100 }
    : { layout: fallback, confidence: Math.round(Math.min(0.5, seen.reduce((sum, one) => sum + one.times, 0) / 20) * 100) / 100 };
}
