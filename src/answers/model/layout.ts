import { deflectionStrategies, refusalStrategies, strategies, substantiveStrategies } from '../strategies.js';

/** Sizes that the feature set fixes. A model trained with others is refused. */
export const sizes = {
  idf: 8192,
  /** Dense features of a sentence. */
  sentence: 58,
  sentenceBuckets: 8192,
  /** Dense features of an ask, the sentence model's summary among them. */
  ask: 399,
  strategyBuckets: 2048,
  /** Strategies of each label: substantive, deflection, refusal. */
  strategies: [substantiveStrategies.length, deflectionStrategies.length, refusalStrategies.length],
} as const;

/** One stretch of the weights. */
export interface Section {
  name: string;
  type: 'u8' | 'i8' | 'i16' | 'f32';
  length: number;
}

/** The sections of a model's weights in order. Wide types come first so that each starts on its own boundary. */
export function sectionsOf(trees: number, depth: number): Section[] {
  const inner = trees * (2 ** depth - 1);
  const leaves = trees * 2 ** depth;
  const layers = [
    { name: 'sentence', classes: 4, width: sizes.sentence, buckets: sizes.sentenceBuckets },
    { name: 'label', classes: 3, width: sizes.ask, buckets: 0 },
    ...sizes.strategies.map((classes, index) => ({ name: `strategy${index}`, classes, width: sizes.ask, buckets: sizes.strategyBuckets })),
  ];
  const f32 = (name: string, length: number): Section => ({ name, type: 'f32', length });
  return [
    f32('temperature', 1),
    f32('any-answered', 1),
    f32('strategy/prior', strategies.length),
    f32('sentence/mean', sizes.sentence),
    f32('sentence/spread', sizes.sentence),
    f32('mean', sizes.ask),
    f32('spread', sizes.ask),
    ...layers.flatMap(({ name, classes }) => [
      f32(`${name}/bias`, classes),
      f32(`${name}/scale`, classes),
      f32(`${name}/sparse-scale`, classes),
    ]),
    f32('trees/prior', 3),
    f32('trees/threshold', inner),
    f32('trees/leaf-scale', trees),
    { name: 'trees/feature', type: 'i16', length: inner },
    { name: 'trees/leaf', type: 'i8', length: leaves },
    ...layers.flatMap(({ name, classes, width, buckets }): Section[] => [
      { name: `${name}/dense`, type: 'i8', length: classes * width },
      { name: `${name}/sparse`, type: 'i8', length: classes * buckets },
    ]),
    { name: 'idf', type: 'u8', length: sizes.idf },
  ];
}

/** Bytes of one value of a section. */
export const bytesOf = (type: Section['type']): number => (type === 'f32' ? 4 : type === 'i16' ? 2 : 1);
