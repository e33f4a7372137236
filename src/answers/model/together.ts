/**
 * The labels of asks that share an answer, taken together. Each ask's own probabilities say nothing of the others; but who answers
 * several asks mostly answers one of them. An outcome in which none is substantive counts once, all others `factor` times (fitted on
 * coded answers as the temperature is), and each ask gets its share of that. Changes the probabilities in place; one ask stays as it is.
 *
 * @param labels Of each ask: substantive, deflection, refusal.
 * @param factor 1 leaves all as it is.
 */
export function joinAsks(labels: readonly Float64Array[], factor: number): void {
  if (labels.length < 2 || factor === 1) return;
  // Of all the others, that none is substantive: those before, times those after.
  const others = new Float64Array(labels.length).fill(1);
  const walk = (from: number, step: number): void => {
    for (let at = from, none = 1; at >= 0 && at < labels.length; at += step) {
      others[at]! *= none;
      none *= 1 - labels[at]![0]!;
    }
  };
  walk(0, 1);
  walk(labels.length - 1, -1);
  labels.forEach((chances, which) => {
    const open = others[which]! + factor * (1 - others[which]!);
    chances[0]! *= factor;
    chances[1]! *= open;
    chances[2]! *= open;
    const total = chances[0]! + chances[1]! + chances[2]!;
    for (let label = 0; label < chances.length; label += 1) chances[label]! /= total;
  });
}
