/** Logistic regression with L2 by Newton's method: small, exact, and the same on each run. */
export interface Sample {
  x: number[];
  y: number;
  weight?: number;
}

/** Weights for the values of `x`, the bias last. */
export function fitLogistic(samples: readonly Sample[], l2: number, rounds = 12): number[] {
  const width = (samples[0]?.x.length ?? 0) + 1;
  const w = new Array<number>(width).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Array<number>(width).fill(0);
    const hessian = Array.from({ length: width }, () => new Array<number>(width).fill(0));
    for (const { x, y, weight = 1 } of samples) {
      const p = probability(w, x);
      const row = [...x, 1];
      for (let i = 0; i < width; i++) {
        if (row[i] === 0) continue;
        gradient[i]! += weight * (y - p) * row[i]!;
        for (let j = 0; j <= i; j++) hessian[i]![j]! += weight * p * (1 - p) * row[i]! * row[j]!;
      }
    }
    for (let i = 0; i < width; i++) {
      const penalty = i === width - 1 ? 1e-6 : l2;
      gradient[i]! -= penalty * w[i]!;
      hessian[i]![i]! += penalty;
      for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!;
    }
    const step = solve(hessian, gradient);
    step.forEach((value, i) => (w[i]! += value));
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  return w;
}

export function probability(w: readonly number[], x: readonly number[]): number {
  let sum = w[w.length - 1]!;
  x.forEach((value, i) => (sum += value * w[i]!));
  return 1 / (1 + Math.exp(-sum));
}

function solve(matrix: number[][], right: readonly number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      if (factor === 0) continue;
      for (let j = i; j <= n; j++) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}
