/** Macro-F1 over the classes that occur in the gold, and F1 of each. */
export function f1(gold: readonly number[], guess: readonly number[], classes: number): { macro: number; each: number[] } {
  const each: number[] = [];
  const present: number[] = [];
  for (let c = 0; c < classes; c += 1) {
    let tp = 0;
    let g = 0;
    let p = 0;
    gold.forEach((one, i) => {
      if (one === c) g += 1;
      if (guess[i] === c) p += 1;
      if (one === c && guess[i] === c) tp += 1;
    });
    each.push(g + p === 0 ? 0 : (2 * tp) / (g + p));
    if (g > 0) present.push(each[c]!);
  }
  return { macro: present.reduce((a, b) => a + b, 0) / Math.max(1, present.length), each };
}

export const accuracy = (gold: readonly number[], guess: readonly number[]): number =>
  gold.filter((one, i) => one === guess[i]).length / Math.max(1, gold.length);

/** Accuracy among the most confident share. */
export function accuracyAt(gold: readonly number[], guess: readonly number[], confidence: readonly number[], coverage: number): number {
  const order = gold
    .map((_, i) => i)
    .sort((a, b) => confidence[b]! - confidence[a]! || a - b)
    .slice(0, Math.round(gold.length * coverage));
  return accuracy(
    order.map((i) => gold[i]!),
    order.map((i) => guess[i]!),
  );
}

/** Expected calibration error, 10 bins of equal width (Guo et al. 2017). */
export function ece(
  gold: readonly number[],
  guess: readonly number[],
  confidence: readonly number[],
  bins = 10,
): { ece: number; curve: { from: number; n: number; confidence: number; accuracy: number }[] } {
  const curve = Array.from({ length: bins }, (_, b) => ({ from: b / bins, n: 0, confidence: 0, accuracy: 0 }));
  gold.forEach((one, i) => {
    const bin = curve[Math.min(bins - 1, Math.floor(confidence[i]! * bins))]!;
    bin.n += 1;
    bin.confidence += confidence[i]!;
    bin.accuracy += one === guess[i] ? 1 : 0;
  });
  let sum = 0;
  for (const bin of curve) {
    if (bin.n === 0) continue;
    bin.confidence /= bin.n;
    bin.accuracy /= bin.n;
    sum += (bin.n / gold.length) * Math.abs(bin.confidence - bin.accuracy);
  }
  return { ece: sum, curve: curve.filter(({ n }) => n > 0) };
}
