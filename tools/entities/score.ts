/** Strict and overlap F1 over spans. */
export interface Marked {
  start: number;
  end: number;
  type: string;
}
export interface Tally {
  hit: number;
  found: number;
  gold: number;
}
export const tally = (): Tally => ({ hit: 0, found: 0, gold: 0 });

/** Adds one text's spans to a tally by type. `strict`: same start, end and type; else any overlap of the same type. */
export function addTo(tallies: Map<string, Tally>, found: readonly Marked[], gold: readonly Marked[], strict: boolean): void {
  const of = (type: string): Tally => {
    let known = tallies.get(type);
    if (!known) tallies.set(type, (known = tally()));
    return known;
  };
  const used = new Set<Marked>();
  for (const mark of gold) of(mark.type).gold += 1;
  for (const mark of found) {
    const sums = of(mark.type);
    sums.found += 1;
    const match = gold.find(
      (other) =>
        !used.has(other) &&
        other.type === mark.type &&
        (strict ? other.start === mark.start && other.end === mark.end : other.start < mark.end && other.end > mark.start),
    );
    if (match) {
      used.add(match);
      sums.hit += 1;
    }
  }
}
export const f1 = ({ hit, found, gold }: Tally): number => (found + gold === 0 ? 0 : (2 * hit) / (found + gold));
export const sum = (tallies: Map<string, Tally>, types: readonly string[]): Tally =>
  types.reduce((all, type) => {
    const one = tallies.get(type) ?? tally();
    return { hit: all.hit + one.hit, found: all.found + one.found, gold: all.gold + one.gold };
  }, tally());
