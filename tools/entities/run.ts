/** One training run: samples in, packed weights out. */
import { casings } from '../../src/entities/text/casing.js';
import { train } from './crf.js';
import type { Settings } from './crf.js';
import { briefings, crossner, gum, shareOf, written } from './data.js';
import type { Sample } from './data.js';
import { examplesOf, recased } from './examples.js';
import type { Example } from './examples.js';
import { pack } from './pack.js';
import { poolOf, swapped } from './swap.js';

export interface RunSettings extends Settings {
  /** Bytes that the weights may take. */
  budget: number;
  /** Copies with other names of each sample. */
  swaps: number;
  swapWeight: number;
  /** Shares of samples copied without capitals, and in capitals. */
  lower: number;
  upper: number;
  setWeights: Record<Sample['set'], number>;
}

/** What the shipped weights are trained with. */
export const shipped: RunSettings = {
  epochs: 10,
  rate: 0.1,
  l1: 0.001,
  l2: 0,
  minimum: 2,
  drop: 0.5,
  budget: 300_000,
  swaps: 1,
  swapWeight: 0.5,
  lower: 0.35,
  upper: 0.15,
  setWeights: { crossner: 1, gum: 1, briefings: 1.5, uner: 0, written: 1 },
};

/** Every text marked for training. */
export const trainable = (): Sample[] => [...crossner(), ...gum(), ...briefings('train'), ...written()];

/** Held out for development: a fifth of the documents of the sets that train. */
export const heldOut = (sample: Sample): boolean => sample.set !== 'written' && shareOf(sample.document) < 0.2;

export function run(samples: readonly Sample[], settings: RunSettings, log: (line: string) => void): Uint8Array {
  const count = { spans: 0, lost: 0 };
  const aside = { spans: 0, lost: 0 };
  const examples: Example[] = [];
  const pool = poolOf(samples);
  for (const sample of samples) {
    const weight = settings.setWeights[sample.set];
    examples.push(...examplesOf(sample, weight, count, casings.cased));
    for (let turn = 0; turn < settings.swaps; turn += 1) {
      const other = swapped(sample, pool, turn);
      if (other) examples.push(...examplesOf(other, weight * settings.swapWeight, aside, casings.cased));
    }
    const share = shareOf(`case ${sample.id}`);
    if (share < settings.lower) examples.push(...examplesOf(recased(sample, casings.lower), weight * 0.5, aside, casings.lower));
    else if (share > 1 - settings.upper) examples.push(...examplesOf(recased(sample, casings.upper), weight * 0.5, aside, casings.upper));
  }
  log(`${samples.length} texts, ${count.spans} marks, ${count.lost} not covered by candidates`);
  const started = process.cpuUsage().user;
  const { bytes, features, entries } = pack(train(examples, settings, log), settings.budget);
  log(`${features} features, ${entries} weights, ${bytes.length} bytes, ${((process.cpuUsage().user - started) / 1e6).toFixed(0)} s`);
  return bytes;
}
