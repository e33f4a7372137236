/** B³ (Bagga & Baldwin 1998) of the joining of mentions into entities, on the test documents of annotations/entities. */
import { tagEntities } from '../../src/entities/index.js';
import type { AnnotatedDocument } from '../../tools/entities/data.js';

const joined = new Set(['person', 'organization', 'place', 'outlet']);

export function bCubed(documents: readonly AnnotatedDocument[]): void {
  let precision = 0;
  let recall = 0;
  let n = 0;
  let gold = 0;
  for (const { raw, sentences } of documents) {
    const owner = new Map<string, string>();
    for (const { id, mentions } of tagEntities(raw)) for (const { start, end } of mentions) owner.set(`${start}-${end}`, id);
    const marks = sentences.flatMap(({ entities }) => entities).filter(({ type, entity }) => joined.has(type) && entity !== undefined);
    gold += marks.length;
    const pairs = marks.flatMap(({ start, end, entity }) => {
      const id = owner.get(`${start}-${end}`);
      return id === undefined ? [] : [{ gold: entity, id }];
    });
    for (const one of pairs) {
      const same = pairs.filter((other) => other.id === one.id);
      const right = same.filter((other) => other.gold === one.gold).length;
      precision += right / same.length;
      recall += right / pairs.filter((other) => other.gold === one.gold).length;
      n += 1;
    }
  }
  const [p, r] = [precision / n, recall / n];
  console.log(
    `\nJoining, test documents read whole: B³ P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} on ${n} mentions found of ${gold}`,
  );
}
