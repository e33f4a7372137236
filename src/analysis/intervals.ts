import type { Difference, Proportion } from './types.js';

/** 97.5 % quantile of the standard normal distribution: two-sided 95 %. */
const z = 1.959963984540054;

/**
 * A share with its 95 % Wilson score interval, which stays inside 0 to 1 and holds for small n.
 *
 * Wilson, E. B. (1927): Probable inference, the law of succession, and statistical inference. JASA 22, 209–212.
 *
 * @param count Successes, 0 to `n`.
 * @param n Trials; with 0 the value is null and the interval 0 to 1.
 * @example wilson(81, 263) // value 0.308, low 0.255, high 0.366
 */
export function wilson(count: number, n: number): Proportion {
  if (n <= 0) return { count, n, value: null, low: 0, high: 1 };
  const value = count / n;
  const scale = 1 + (z * z) / n;
  const middle = (value + (z * z) / (2 * n)) / scale;
  const half = (z * Math.sqrt((value * (1 - value)) / n + (z * z) / (4 * n * n))) / scale;
  // At the ends the sum is 0 or 1 but for rounding.
  return { count, n, value, low: count === 0 ? 0 : Math.max(0, middle - half), high: count === n ? 1 : Math.min(1, middle + half) };
}

/**
 * The difference of two independent shares, b − a, with its 95 % interval from the two Wilson intervals.
 *
 * Newcombe, R. G. (1998): Interval estimation for the difference between independent proportions.
 * Statistics in Medicine 17, 873–890, method 10.
 *
 * @example newcombe(wilson(48, 80), wilson(56, 70)) // value 0.2, low 0.052, high 0.334
 */
export function newcombe(a: Proportion, b: Proportion): Difference {
  if (a.value === null || b.value === null) return { value: null, low: -1, high: 1 };
  const value = b.value - a.value;
  return {
    value,
    low: Math.max(-1, value - Math.hypot(b.value - b.low, a.high - a.value)),
    high: Math.min(1, value + Math.hypot(b.high - b.value, a.value - a.low)),
  };
}
