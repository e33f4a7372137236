import type { Element } from 'hast';
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { RateGroup } from '../../analysis/index.js';
import type { LabelLook } from '../labels.js';
import { percent } from '../words.js';

/** One bar, cut by label. Places are percentages, so that it is as wide as its column on any screen. */
export function shareBar({ rates, n }: RateGroup, lookOf: (label: string) => LabelLook, height = 22): Element {
  const x = scaleLinear([0, Math.max(1, n)], [0, 100]);
  const words = Object.entries(rates)
    .map(([label, { count, value }]) => `${lookOf(label).word} ${count} (${percent(value ?? 0)})`)
    .join(', ');
  let before = 0;
  const pieces = Object.entries(rates).flatMap(([label, { count }]) => {
    if (count === 0) return [];
    const piece = s('rect', {
      className: [lookOf(label).look],
      x: `${round(x(before))}%`,
      y: 0,
      width: `${round(x(count))}%`,
      height,
    });
    before += count;
    return [piece];
  });
  return s('svg', { className: ['plot', 'bar'], width: '100%', height, role: 'img', ariaLabel: words }, pieces);
}

/** Two decimals are finer than any screen, and keep the page small. */
export const round = (place: number): number => Math.round(place * 100) / 100;
