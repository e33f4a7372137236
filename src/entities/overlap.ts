import type { EntityType } from '../model.js';
import type { RawMention } from '../options.js';

/** A mention with the recognizer that found it and that one's place in the list. All have all fields: of one shape they are read fastest. */
export interface Found {
  start: number;
  end: number;
  type: EntityType;
  recognizer: string;
  order: number;
  /** 0 to 1. */
  score: number;
  name: string | undefined;
  aliases: readonly string[] | undefined;
  ids: { wikidata?: string } | undefined;
  normalized: string | undefined;
}

/** What a recognizer found, with who that was. A mention without a score is sure. */
export function foundBy(recognizer: string, order: number, mention: RawMention): Found {
  const { start, end, type, score = 1, name, aliases, ids, normalized } = mention;
  return { start, end, type, recognizer, order, score, name, aliases, ids, normalized };
}

/**
 * Settles overlaps by one rule: the longer mention wins; of equally long ones the surer (`score`, default 1);
 * then the earlier recognizer. A role is the one thing that may hold other mentions inside it:
 * `FSB Director` keeps its `FSB`.
 */
export function settleOverlaps(found: readonly Found[]): Found[] {
  const sorted = found.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const kept: Found[] = [];
  // Mentions that touch each other are ranked among themselves: most touch no other.
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    for (let { end } = sorted[from]!; to < sorted.length && sorted[to]!.start < end; to += 1) end = Math.max(end, sorted[to]!.end);
    if (to - from === 1) kept.push(sorted[from]!);
    else settle(sorted.slice(from, to), kept);
    from = to;
  }
  return kept.filter((mention, at) => mention.type !== 'role' || !crosses(mention, kept, at));
}

function settle(cluster: Found[], into: Found[]): void {
  cluster.sort((a, b) => b.end - b.start - (a.end - a.start) || b.score - a.score || a.order - b.order || a.start - b.start);
  const both = [...keepFree(cluster.filter(({ type }) => type === 'role')), ...keepFree(cluster.filter(({ type }) => type !== 'role'))];
  into.push(...both.sort((a, b) => a.start - b.start || b.end - a.end));
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
  if (ranked.length < 2) return [...ranked];
  let first = Infinity;
  let length = 0;
  for (const { start, end } of ranked) {
    if (start < first) first = start;
    if (end > length) length = end;
  }
  const taken = new Uint8Array(length - first);
  return ranked.filter(({ start, end }) => {
    for (let at = start - first; at < end - first; at += 1) if (taken[at] !== 0) return false;
    taken.fill(1, start - first, end - first);
    return true;
  });
}
