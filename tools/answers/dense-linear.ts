import { softmax } from './linear.js';
import type { Linear } from './linear.js';

/** One example of dense values: its target as a distribution over the classes, and its weight. */
export interface DenseExample {
  dense: Float32Array;
  goal: ArrayLike<number>;
  weight: number;
}

const [first, second, tiny] = [0.9, 0.999, 1e-8];

/**
 * Multinomial logistic regression on dense values with L2, over the whole batch, by Adam (Kingma & Ba 2015) with a rate that falls
 * to nothing: no order of examples, no seed.
 */
export function trainDense(
  examples: readonly DenseExample[],
  { classes, dense: width, steps, rate, l2Dense }: { classes: number; dense: number; steps: number; rate: number; l2Dense: number },
): Linear {
  const size = classes * (width + 1);
  // Class by class: the weights, then the bias.
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const scores = new Float64Array(classes);
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    for (const { dense, goal, weight } of examples) {
      for (let c = 0; c < classes; c += 1) {
        const base = c * (width + 1);
        let sum = weights[base + width]!;
        for (let f = 0; f < width; f += 1) sum += weights[base + f]! * dense[f]!;
        scores[c] = sum;
      }
      softmax(scores);
      for (let c = 0; c < classes; c += 1) {
        const base = c * (width + 1);
        const error = (scores[c]! - goal[c]!) * weight;
        for (let f = 0; f < width; f += 1) gradient[base + f]! += error * dense[f]!;
        gradient[base + width]! += error;
      }
    }
    const now = (rate * (1 - (step - 1) / steps) * Math.sqrt(1 - second ** step)) / (1 - first ** step);
    for (let k = 0; k < size; k += 1) {
      const g = gradient[k]! + (k % (width + 1) === width ? 0 : l2Dense * weights[k]!);
      mean[k] = first * mean[k]! + (1 - first) * g;
      square[k] = second * square[k]! + (1 - second) * g * g;
      weights[k]! -= (now * mean[k]!) / (Math.sqrt(square[k]!) + tiny);
    }
  }
  const model: Linear = { bias: new Float64Array(classes), dense: new Float64Array(classes * width), sparse: new Float64Array(0) };
  for (let c = 0; c < classes; c += 1) {
    model.bias[c] = weights[c * (width + 1) + width]!;
    model.dense.set(weights.subarray(c * (width + 1), c * (width + 1) + width), c * width);
  }
  return model;
}
