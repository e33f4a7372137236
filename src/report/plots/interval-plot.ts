import type { Element } from 'hast';
import { scaleLinear } from 'd3-scale';
import { h, s } from 'hastscript';
import type { Proportion } from '../../analysis/index.js';
import { clip, percent } from '../words.js';
import { round } from './share-bar.js';

/** A line of the plot. */
export interface IntervalRow {
  name: string;
  rate: Proportion;
  /** Class that gives the colour. */
  look: string;
}

const rowHeight = 42;
const axisHeight = 26;

/**
 * Shares with their intervals, a line each. The words stand above the line and places are percentages of the width: so that nothing
 * is scaled, and a phone shows the same letters as a desk.
 */
export function intervalPlot(id: string, title: string, description: string, rows: readonly IntervalRow[]): Element {
  const x = scaleLinear([0, 1], [0, 100]);
  const height = rows.length * rowHeight + axisHeight;
  const bottom = rows.length * rowHeight;
  const at = (share: number): string => `${round(x(share))}%`;
  return h('figure', { className: ['figure'] }, [
    s('svg', { className: ['plot', 'intervals'], width: '100%', height, role: 'img', ariaLabelledBy: `${id}-t ${id}-d` }, [
      s('title', { id: `${id}-t` }, title),
      s('desc', { id: `${id}-d` }, description),
      ...x.ticks(4).map((tick) => s('line', { className: ['grid'], x1: at(tick), x2: at(tick), y1: 0, y2: bottom })),
      ...rows.flatMap(({ name, rate, look }, place) => {
        const y = place * rowHeight;
        const line = y + 30;
        return [
          s('text', { x: 0, y: y + 15 }, [
            s('tspan', { className: ['name'] }, clip(name, 34)),
            s('tspan', { className: ['value'] }, `  ${rate.count} of ${rate.n}${rate.value === null ? '' : ` · ${percent(rate.value)}`}`),
          ]),
          s('line', { className: ['interval', look], x1: at(rate.low), x2: at(rate.high), y1: line, y2: line }),
          ...(rate.value === null ? [] : [s('circle', { className: ['point', look], cx: at(rate.value), cy: line, r: 5.5 })]),
        ];
      }),
      ...x
        .ticks(4)
        .map((tick) =>
          s(
            'text',
            { className: ['tick'], x: at(tick), y: bottom + 18, textAnchor: tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle' },
            percent(tick),
          ),
        ),
    ]),
  ]);
}
