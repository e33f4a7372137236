/**
 * Cohen's kappa: how far two coders agree beyond what their own habits would give by chance (Cohen 1960,
 * "A coefficient of agreement for nominal scales"). 1: always; 0: as by chance; below 0: less.
 *
 * @param pairs For each unit what the one and what the other coder said. Any two strings; the order of units plays no part.
 * @returns The coefficient, or null where it is not defined: no units, or both coders used one and the same category only.
 * @example
 * cohenKappa([['refusal', 'refusal'], ['deflection', 'refusal'], ['deflection', 'deflection']]) // 0.4
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let agreed = 0;
  for (const [a, b] of pairs) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) agreed++;
  }
  let byChance = 0;
  for (const [category, count] of first) byChance += count * (second.get(category) ?? 0);
  const n = pairs.length;
  // Whole numbers until the end: (agreed/n - chance/n²) / (1 - chance/n²).
  return byChance === n * n ? null : (agreed * n - byChance) / (n * n - byChance);
}
