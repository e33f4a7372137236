/**
 * Krippendorff's alpha for nominal data, any number of coders, missing values allowed (Krippendorff 2011,
 * "Computing Krippendorff's alpha-reliability"). 1: always agreed; 0: as if codes were drawn from one bowl.
 *
 * @param units For each unit what its coders said; null or undefined where one said nothing. A unit with fewer than two
 *   codes tells nothing of agreement and is left out. Neither the order of units nor that of coders plays a part.
 * @returns The coefficient, or null where it is not defined: no unit coded twice, or one category only.
 * @example
 * krippendorffAlpha([['yes', 'yes', null], ['no', 'no', 'yes'], ['yes', 'yes', 'yes']])
 */
export function krippendorffAlpha(units: readonly (readonly (string | null | undefined)[])[]): number | null {
  const totals = new Map<string, number>();
  let values = 0;
  let observed = 0;
  for (const unit of units) {
    const counts = new Map<string, number>();
    let coded = 0;
    for (const value of unit) {
      if (value === null || value === undefined) continue;
      counts.set(value, (counts.get(value) ?? 0) + 1);
      coded++;
    }
    if (coded < 2) continue;
    values += coded;
    let alike = 0;
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      alike += count * (count - 1);
    }
    // Ordered pairs of unlike codes in the unit, each unit weighed by its number of codes.
    observed += (coded * (coded - 1) - alike) / (coded - 1);
  }
  if (values === 0) return null;
  let alike = 0;
  for (const count of totals.values()) alike += count * (count - 1);
  const expected = (values * (values - 1) - alike) / (values - 1);
  return expected === 0 ? null : 1 - observed / expected;
}
