import type { RawMention } from '../options.js';

/** A mention with the recognizer that found it and that one's place in the list. */
export interface Found extends RawMention {
  recognizer: string;
  order: number;
}

/**
 * Settles overlaps by one rule: the longer mention wins; of equally long ones the surer (`score`, default 1);
 * then the earlier recognizer. A role is the one thing that may hold other mentions inside it:
 * `FSB Director` keeps its `FSB`.
 */
export function settleOverlaps(found: readonly Found[]): Found[] {
  const ranked = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || (b.score ?? 1) - (a.score ?? 1) || a.order - b.order || a.start - b.start,
  );
  return [...keepFree(ranked.filter(({ type }) => type === 'role')), ...keepFree(ranked.filter(({ type }) => type !== 'role'))]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention, at, all) => mention.type !== 'role' || !crosses(mention, all, at));
}

/** A role that is cut by another mention, or lies inside one, is dropped. */
function crosses(role: Found, all: readonly Found[], at: number): boolean {
  const cut = (other: Found | undefined): boolean =>
    other !== undefined &&
    other.type !== 'role' &&
    other.start < role.end &&
    other.end > role.start &&
    !(other.start >= role.start && other.end <= role.end && other.end - other.start < role.end - role.start);
  for (let near = Math.max(0, at - 3); near < all.length && all[near]!.start < role.end; near += 1) if (cut(all[near])) return true;
  return false;
}

/** Of ranked mentions those that no better one touches. Marks the units they take: a mention is short, so this is linear. */
function keepFree(ranked: readonly Found[]): Found[] {
  let length = 0;
  for (const { end } of ranked) if (end > length) length = end;
  const taken = new Uint8Array(length);
  return ranked.filter(({ start, end }) => {
    if (start >= end) return false;
    for (let at = start; at < end; at += 1) if (taken[at] !== 0) return false;
    taken.fill(1, start, end);
    return true;
  });
}
