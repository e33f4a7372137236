import type { Element } from 'hast';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { h, s } from 'hastscript';
import type { Proportion } from '../../analysis/index.js';
import { dateWords, percent } from '../words.js';
import { round } from './share-bar.js';

/** A day of the plot. */
export interface TimePoint {
  /** ISO date. */
  date: string;
  rate: Proportion;
  look: string;
}

const height = 240;
const axis = 28;
/** Room for the words of the grid on the left, in percent of the width. */
const left = 12;

/** Shares by day with their intervals. Across, places are percentages of the width; down, pixels: nothing is scaled on a phone. */
export function timePlot(id: string, title: string, description: string, points: readonly TimePoint[]): Element {
  const days = points.map(({ date }) => Date.parse(`${date}T00:00:00Z`));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = scaleUtc([first, last], [left, 98]);
  const y = scaleLinear([0, 1], [height, 20]);
  const across = (time: number | Date): string => `${round(x(time))}%`;
  const all = x.ticks(4).filter((tick) => tick.getTime() >= first && tick.getTime() <= last);
  // A phone has room for five.
  const ticks = all.filter((_, place) => place % Math.ceil(all.length / 5) === 0);
  return h('figure', { className: ['figure', 'broad'] }, [
    s('svg', { className: ['plot', 'intervals'], width: '100%', height: height + axis, role: 'img', ariaLabelledBy: `${id}-t ${id}-d` }, [
      s('title', { id: `${id}-t` }, title),
      s('desc', { id: `${id}-d` }, description),
      ...y
        .ticks(5)
        .flatMap((tick) => [
          s('line', { className: ['grid'], x1: 0, x2: '100%', y1: round(y(tick)), y2: round(y(tick)) }),
          s('text', { className: ['tick'], x: 0, y: round(y(tick)) - 4 }, percent(tick)),
        ]),
      ...points.flatMap(({ date, rate, look }, place) => {
        const at = across(days[place] ?? first);
        if (rate.value === null) return [];
        return [
          s('g', {}, [
            s('title', {}, `${dateWords(date)}: ${rate.count} of ${rate.n}, ${percent(rate.value)}`),
            s('line', { className: ['interval', 'thin', look], x1: at, x2: at, y1: round(y(rate.low)), y2: round(y(rate.high)) }),
            s('circle', { className: ['point', look], cx: at, cy: round(y(rate.value)), r: 5 }),
          ]),
        ];
      }),
      ...ticks.map((tick) =>
        s('text', { className: ['tick'], x: across(tick), y: height + 20, textAnchor: 'middle' }, tickWords(tick, last - first)),
      ),
    ]),
  ]);
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = 86_400_000;

/** `2021`, `Apr 2021` or `5 Apr`, by how long the whole is. */
function tickWords(tick: Date, span: number): string {
  const month = months[tick.getUTCMonth()] ?? '';
  if (span > 4 * 365 * day) return String(tick.getUTCFullYear());
  if (span > 120 * day) return `${month} ${tick.getUTCFullYear()}`;
  return `${tick.getUTCDate()} ${month}`;
}
