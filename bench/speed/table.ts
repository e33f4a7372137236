/** Rows in columns, for a terminal. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')).join('\n');
}

export const sizeName = (units: number): string => (units >= 1e6 ? `${units / 1e6} MB` : `${units / 1e3} KB`);

export const fixed = (value: number | undefined, digits = 2): string => (value === undefined ? '–' : value.toFixed(digits));

/** The slope of a line through the logarithms of sizes and times: 1 is linear. */
export function slope(points: readonly { size: number; time: number }[]): number | undefined {
  if (points.length < 2) return undefined;
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ time }) => Math.log(time));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, at) => sum + (x - mx) * (ys[at]! - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}
