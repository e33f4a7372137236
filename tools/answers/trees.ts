import { softmax } from './linear.js';
import { randomOf } from './random.js';

/** A tree of fixed depth: inner nodes in heap order, then leaves. Go right where value > threshold. */
export interface Tree {
  feature: Int16Array;
  threshold: Float64Array;
  leaf: Float64Array;
}
export interface TreesOptions {
  classes: number;
  rounds: number;
  depth: number;
  rate: number;
  rows: number;
  columns: number;
  bins: number;
  l2: number;
  minLeaf: number;
  seed: number;
}
/** trees[round * classes + class] */
export interface Trees {
  classes: number;
  depth: number;
  trees: Tree[];
  prior: Float64Array;
}

/** Gradient boosting with softmax loss (Friedman 2001), histograms over quantile bins. `goal` is n × classes. */
export function trainTrees(rows: readonly ArrayLike<number>[], goal: Float64Array, weight: Float64Array, options: TreesOptions): Trees {
  const { classes, rounds, depth, rate, bins, seed } = options;
  const n = rows.length;
  const width = rows[0]!.length;
  const { edges, binned } = bin(rows, width, bins);
  const random = randomOf(seed);
  const prior = new Float64Array(classes);
  let total = 0;
  for (let i = 0; i < n; i += 1) {
    total += weight[i]!;
    for (let c = 0; c < classes; c += 1) prior[c]! += goal[i * classes + c]! * weight[i]!;
  }
  for (let c = 0; c < classes; c += 1) prior[c] = Math.log(Math.max(1e-6, prior[c]! / total));
  const scores = new Float64Array(n * classes);
  for (let i = 0; i < n; i += 1) for (let c = 0; c < classes; c += 1) scores[i * classes + c] = prior[c]!;
  const trees: Tree[] = [];
  const p = new Float64Array(n * classes);
  const buffer = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < n; i += 1) {
      for (let c = 0; c < classes; c += 1) buffer[c] = scores[i * classes + c]!;
      softmax(buffer);
      for (let c = 0; c < classes; c += 1) p[i * classes + c] = buffer[c]!;
    }
    const sample: number[] = [];
    for (let i = 0; i < n; i += 1) if (random() < options.rows) sample.push(i);
    const columns: number[] = [];
    for (let f = 0; f < width; f += 1) if (edges[f]!.length > 0 && random() < options.columns) columns.push(f);
    for (let c = 0; c < classes; c += 1) {
      const g = new Float64Array(n);
      const h = new Float64Array(n);
      for (const i of sample) {
        const q = p[i * classes + c]!;
        g[i] = (goal[i * classes + c]! - q) * weight[i]!;
        h[i] = Math.max(1e-6, q * (1 - q)) * weight[i]!;
      }
      const tree = growTree(binned, edges, sample, columns, g, h, options);
      for (let leaf = 0; leaf < tree.leaf.length; leaf += 1) tree.leaf[leaf]! *= rate;
      trees.push(tree);
      for (let i = 0; i < n; i += 1) scores[i * classes + c]! += tree.leaf[leafOf(tree, rows[i]!, depth)]!;
    }
  }
  return { classes, depth, trees, prior };
}

function bin(rows: readonly ArrayLike<number>[], width: number, bins: number): { edges: number[][]; binned: Uint8Array[] } {
  const edges: number[][] = [];
  const binned: Uint8Array[] = [];
  for (let f = 0; f < width; f += 1) {
    const sorted = Float64Array.from(rows, (row) => row[f]!).sort();
    const cuts = new Set<number>();
    for (let b = 1; b < bins; b += 1) {
      const at = Math.floor((b * sorted.length) / bins);
      const low = sorted[at - 1]!;
      const high = sorted[at]!;
      if (high > low) cuts.add((low + high) / 2);
    }
    // Rare values at either end get a cut of their own.
    for (const at of [8, sorted.length - 8]) {
      const value = sorted[at];
      if (value === undefined) continue;
      let next = at;
      while (next < sorted.length && sorted[next]! <= value) next += 1;
      if (next < sorted.length && sorted.length - next >= 8) cuts.add((value + sorted[next]!) / 2);
    }
    const list = [...cuts].sort((a, b) => a - b);
    edges.push(list);
    binned.push(
      Uint8Array.from(rows, (row) => {
        let b = 0;
        while (b < list.length && row[f]! > list[b]!) b += 1;
        return b;
      }),
    );
  }
  return { edges, binned };
}

function growTree(
  binned: readonly Uint8Array[],
  edges: readonly number[][],
  sample: readonly number[],
  columns: readonly number[],
  g: Float64Array,
  h: Float64Array,
  { depth, l2, minLeaf }: TreesOptions,
): Tree {
  const inner = 2 ** depth - 1;
  const tree: Tree = { feature: new Int16Array(inner).fill(-1), threshold: new Float64Array(inner), leaf: new Float64Array(2 ** depth) };
  let nodes: (number[] | null)[] = [sample as number[]];
  for (let level = 0; level < depth; level += 1) {
    const next: (number[] | null)[] = [];
    for (let k = 0; k < nodes.length; k += 1) {
      const members = nodes[k];
      const at = 2 ** level - 1 + k;
      if (members == null || members.length < 2 * minLeaf) {
        next.push(members ?? null, null);
        continue;
      }
      let G = 0;
      let H = 0;
      for (const i of members) {
        G += g[i]!;
        H += h[i]!;
      }
      const parent = (G * G) / (H + l2);
      let bestGain = 1e-9;
      let bestFeature = -1;
      let bestBin = 0;
      for (const f of columns) {
        const count = edges[f]!.length + 1;
        const hg = new Float64Array(count);
        const hh = new Float64Array(count);
        const hn = new Int32Array(count);
        const col = binned[f]!;
        for (const i of members) {
          const b = col[i]!;
          hg[b]! += g[i]!;
          hh[b]! += h[i]!;
          hn[b]! += 1;
        }
        let lg = 0;
        let lh = 0;
        let ln = 0;
        for (let b = 0; b < count - 1; b += 1) {
          lg += hg[b]!;
          lh += hh[b]!;
          ln += hn[b]!;
          if (ln < minLeaf || members.length - ln < minLeaf) continue;
          const gain = (lg * lg) / (lh + l2) + ((G - lg) * (G - lg)) / (H - lh + l2) - parent;
          if (gain > bestGain) {
            bestGain = gain;
            bestFeature = f;
            bestBin = b;
          }
        }
      }
      if (bestFeature < 0) {
        next.push(members, null);
        continue;
      }
      tree.feature[at] = bestFeature;
      tree.threshold[at] = edges[bestFeature]![bestBin]!;
      const left: number[] = [];
      const right: number[] = [];
      for (const i of members) (binned[bestFeature]![i]! > bestBin ? right : left).push(i);
      next.push(left, right);
    }
    nodes = next;
  }
  nodes.forEach((members, k) => {
    if (members == null || members.length === 0) return;
    let G = 0;
    let H = 0;
    for (const i of members) {
      G += g[i]!;
      H += h[i]!;
    }
    tree.leaf[k] = G / (H + l2);
  });
  return tree;
}

export function leafOf(tree: Tree, row: ArrayLike<number>, depth: number): number {
  let at = 0;
  for (let level = 0; level < depth; level += 1) {
    const feature = tree.feature[at]!;
    // A node without a split sends everything left.
    at = 2 * at + 1 + (feature >= 0 && row[feature]! > tree.threshold[at]! ? 1 : 0);
  }
  return at - (2 ** depth - 1);
}
