/**
 * A linear-chain conditional random field over sparse features (Lafferty et al. 2001), trained with AdaGrad
 * (Duchi et al. 2011) and L1 by truncation. Labels may be left open (several allowed): then the sum over all allowed
 * paths is what is made likely (Tsuboi et al. 2008), so that sets with different label sets train one model.
 * Each feature has one weight a label and one a type, shared by the type's four labels.
 */
import { follows, labelCount, mayEnd, mayStart, taggedTypes } from '../../src/entities/tagger/labels.js';
import { seeded } from '../lib/k-means.js';
import type { Example } from './examples.js';

export const columns = labelCount + taggedTypes.length;
const pairs: [number, number][] = [];
for (let a = 0; a < labelCount; a += 1) for (let b = 0; b < labelCount; b += 1) if (follows(a, b)) pairs.push([a, b]);
const starts = Array.from({ length: labelCount }, (_, label) => mayStart(label));
const ends = Array.from({ length: labelCount }, (_, label) => mayEnd(label));

export interface Crf {
  index: Map<number, number>;
  weights: Float32Array;
  transitions: Float32Array;
}

export interface Settings {
  epochs: number;
  rate: number;
  l1: number;
  l2: number;
  minimum: number;
  /** Share of the features that each step leaves out at random, so that no few of them carry a label alone. */
  drop: number;
}

export function train(examples: readonly Example[], settings: Settings, log: (line: string) => void): Crf {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const list of features) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [feature, n] of counts) if (n >= settings.minimum) index.set(feature, index.size);
  log(`${counts.size} features, ${index.size} kept; ${examples.length} stretches`);
  const indexed = examples.map(({ features }) =>
    features.map((list) => Int32Array.from([...list].map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0))),
  );
  const weights = new Float32Array(index.size * columns);
  const squares = new Float32Array(index.size * columns).fill(0.1);
  const transitions = new Float32Array(labelCount * labelCount);
  const transitionSquares = new Float32Array(labelCount * labelCount).fill(0.1);
  const mean = new Float32Array(weights.length);
  const transitionMean = new Float32Array(transitions.length);
  let means = 0;
  const order = Int32Array.from(examples, (_, at) => at);
  const random = seeded(20_261_122);
  const difference = new Float64Array(labelCount);
  const byColumn = new Float64Array(columns);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    let loss = 0;
    for (const which of order) {
      const { allowed, weight } = examples[which]!;
      const lists = settings.drop > 0 ? indexed[which]!.map((list) => list.filter(() => random() >= settings.drop)) : indexed[which]!;
      const nodes = lists.map((list) => nodeScores(weights, list, settings.drop));
      const free = marginals(nodes, transitions, undefined);
      const bound = marginals(nodes, transitions, allowed);
      if (bound.z === -Infinity) continue;
      loss += weight * (free.z - bound.z);
      for (let at = 0; at < lists.length; at += 1) {
        let any = false;
        byColumn.fill(0);
        for (let label = 0; label < labelCount; label += 1) {
          const gap = weight * (bound.node[at]![label]! - free.node[at]![label]!);
          difference[label] = gap;
          if (gap > 1e-4 || gap < -1e-4) any = true;
          byColumn[label] = gap;
          if (label > 0) byColumn[labelCount + ((label - 1) >> 2)] = byColumn[labelCount + ((label - 1) >> 2)]! + gap;
        }
        if (!any) continue;
        for (const feature of lists[at]!) {
          const base = feature * columns;
          for (let column = 0; column < columns; column += 1) {
            const gap = byColumn[column]!;
            if (gap < 1e-4 && gap > -1e-4) continue;
            step(weights, squares, base + column, gap, settings);
          }
        }
      }
      for (const [a, b] of pairs) {
        const gap = weight * (bound.edge[a * labelCount + b]! - free.edge[a * labelCount + b]!);
        if (gap > 1e-4 || gap < -1e-4) step(transitions, transitionSquares, a * labelCount + b, gap, { ...settings, l1: 0 });
      }
    }
    // The mean of the later epochs' weights says more than the last alone (Polyak & Juditsky 1992).
    if (epoch >= settings.epochs / 2) {
      means += 1;
      for (let at = 0; at < weights.length; at += 1) mean[at] = mean[at]! + weights[at]!;
      for (let at = 0; at < transitions.length; at += 1) transitionMean[at] = transitionMean[at]! + transitions[at]!;
    }
    log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return { index, weights: mean.map((value) => value / means), transitions: transitionMean.map((value) => value / means) };
}

function step(weights: Float32Array, squares: Float32Array, at: number, gap: number, { rate, l1, l2 }: Settings): void {
  const old = weights[at]!;
  const slope = gap - l2 * old;
  const square = squares[at]! + slope * slope;
  squares[at] = square;
  const size = rate / Math.sqrt(square);
  const moved = old + size * slope;
  const cut = size * l1;
  weights[at] = moved > cut ? moved - cut : moved < -cut ? moved + cut : 0;
}

function nodeScores(weights: Float32Array, list: Int32Array, drop: number): Float64Array {
  const sum = new Float64Array(columns);
  for (const feature of list) {
    const base = feature * columns;
    for (let column = 0; column < columns; column += 1) sum[column] = sum[column]! + weights[base + column]!;
  }
  const node = new Float64Array(labelCount);
  const kept = 1 / (1 - drop);
  node[0] = sum[0]! * kept;
  for (let label = 1; label < labelCount; label += 1) node[label] = (sum[label]! + sum[labelCount + ((label - 1) >> 2)]!) * kept;
  return node;
}

/** Forward and backward, scaled at each place. `edge` sums over places. */
function marginals(
  nodes: readonly Float64Array[],
  transitions: Float32Array,
  allowed: readonly Uint8Array[] | undefined,
): { z: number; node: Float64Array[]; edge: Float64Array } {
  const length = nodes.length;
  const power = pairPowers(transitions);
  const emit: Float64Array[] = [];
  let z = 0;
  for (let at = 0; at < length; at += 1) {
    const node = nodes[at]!;
    let top = -Infinity;
    for (let label = 0; label < labelCount; label += 1) if (node[label]! > top) top = node[label]!;
    const row = new Float64Array(labelCount);
    for (let label = 0; label < labelCount; label += 1)
      row[label] = allowed && allowed[at]![label] === 0 ? 0 : Math.exp(node[label]! - top);
    emit.push(row);
    z += top;
  }
  const forward: Float64Array[] = [];
  const scales = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const row = new Float64Array(labelCount);
    if (at === 0) {
      for (let label = 0; label < labelCount; label += 1) row[label] = starts[label] ? emit[0]![label]! : 0;
    } else {
      const before = forward[at - 1]!;
      for (let n = 0; n < pairs.length; n += 1) {
        const [a, b] = pairs[n]!;
        const mass = before[a]!;
        if (mass > 0) row[b] = row[b]! + mass * power[n]!;
      }
      for (let label = 0; label < labelCount; label += 1) row[label] = row[label]! * emit[at]![label]!;
    }
    let total = 0;
    for (let label = 0; label < labelCount; label += 1) {
      if (at === length - 1 && !ends[label]) row[label] = 0;
      total += row[label]!;
    }
    scales[at] = total;
    if (total <= 0) return { z: -Infinity, node: [], edge: new Float64Array(0) };
    for (let label = 0; label < labelCount; label += 1) row[label] = row[label]! / total;
    z += Math.log(total);
    forward.push(row);
  }
  const node: Float64Array[] = new Array<Float64Array>(length);
  const edge = new Float64Array(labelCount * labelCount);
  let backward = new Float64Array(labelCount).fill(1);
  node[length - 1] = forward[length - 1]!;
  for (let at = length - 2; at >= 0; at -= 1) {
    const next = new Float64Array(labelCount);
    const carried = new Float64Array(labelCount);
    for (let label = 0; label < labelCount; label += 1) carried[label] = (backward[label]! * emit[at + 1]![label]!) / scales[at + 1]!;
    if (at === length - 2) for (let label = 0; label < labelCount; label += 1) if (!ends[label]) carried[label] = 0;
    const ahead = forward[at]!;
    for (let n = 0; n < pairs.length; n += 1) {
      const [a, b] = pairs[n]!;
      const mass = power[n]! * carried[b]!;
      if (mass === 0) continue;
      next[a] = next[a]! + mass;
      edge[a * labelCount + b] = edge[a * labelCount + b]! + ahead[a]! * mass;
    }
    backward = next;
    const row = new Float64Array(labelCount);
    for (let label = 0; label < labelCount; label += 1) row[label] = ahead[label]! * next[label]!;
    node[at] = row;
  }
  return { z, node, edge };
}

function pairPowers(transitions: Float32Array): Float64Array {
  const power = new Float64Array(pairs.length);
  pairs.forEach(([a, b], n) => (power[n] = Math.exp(transitions[a * labelCount + b]!)));
  return power;
}
