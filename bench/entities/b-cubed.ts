/** B³ (Bagga & Baldwin 1998) of the joining of mentions into entities, on the test documents of annotations/entities. */
import { tagEntities } from '../../src/entities/index.js';
import type { AnnotatedDocument } from '../../tools/entities/data.js';

const joined = new Set(['person', 'organization', 'place', 'outlet']);

/** A mention of either side: the thing it stands for in the annotation, and in what was found. */
interface Both {
  gold: string | undefined;
  found: string | undefined;
}

/**
 * Prints B³ twice: over every mention, where a missed one has recall 0 and a spurious one precision 0, and over those alone
 * whose span was found, which says how well found names are joined.
 */
export function bCubed(documents: readonly AnnotatedDocument[]): void {
  const all = documents.flatMap((document, at) => mentionsOf(document, String(at)));
  const shared = all.filter(({ gold, found }) => gold !== undefined && found !== undefined);
  const missed = all.filter(({ found }) => found === undefined).length;
  const spurious = all.filter(({ gold }) => gold === undefined).length;
  console.log(
    `\nJoining, test documents read whole:\n  every mention        B³ ${scores(all)} (gold ${all.length - spurious}: ${missed} missed; ${spurious} spurious)` +
      `\n  exactly found spans  B³ ${scores(shared)} (n ${shared.length})`,
  );
}

function mentionsOf({ raw, sentences }: AnnotatedDocument, document: string): Both[] {
  const found = new Map<string, string>();
  const entities = tagEntities(raw);
  // The guideline is flat: what stands inside a role is left out there.
  const roles = entities.filter(({ type }) => type === 'role').flatMap(({ mentions }) => mentions);
  const annotated = [...sentences].map((sentence) => ({
    ...sentence,
    roles: roles.filter(({ start }) => start >= sentence.start && start < sentence.end),
  }));
  for (const { id, type, mentions } of entities) {
    if (!joined.has(type)) continue;
    for (const { start, end } of mentions)
      if (
        annotated.some(
          (sentence) =>
            start >= sentence.start && end <= sentence.end && !sentence.roles.some((role) => role.start <= start && role.end >= end),
        )
      )
        found.set(`${start}-${end}`, `${document} ${id}`);
  }
  const list: Both[] = [];
  for (const { start, end, type, entity } of sentences.flatMap(({ entities }) => entities)) {
    const place = `${start}-${end}`;
    // What the annotation does not number says nothing about joining.
    if (joined.has(type) && entity !== undefined) list.push({ gold: `${document} ${entity}`, found: found.get(place) });
    found.delete(place);
  }
  for (const id of found.values()) list.push({ gold: undefined, found: id });
  return list;
}

function scores(list: readonly Both[]): string {
  const rate = (side: 'gold' | 'found'): number => {
    const other = side === 'gold' ? 'found' : 'gold';
    const items = list.filter((item) => item[side] !== undefined);
    const sum = items.reduce((total, one) => {
      if (one[other] === undefined) return total;
      const same = items.filter((item) => item[side] === one[side]);
      return total + same.filter((item) => item[other] === one[other]).length / same.length;
    }, 0);
    return sum / items.length;
  };
  const [p, r] = [rate('found'), rate('gold')];
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}`;
}
