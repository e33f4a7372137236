import { describe, expect, it } from 'vitest';
import { classifyAnswer } from '../../src/answers/index.js';
import { joinAsks } from '../../src/answers/model/together.js';

const of = (...labels: number[][]): Float64Array[] => labels.map((chances) => Float64Array.from(chances));

/** The same by counting every outcome. */
function counted(labels: readonly (readonly number[])[], factor: number): number[][] {
  const shares = labels.map(() => [0, 0, 0]);
  let total = 0;
  const walk = (said: number[], chance: number): void => {
    if (said.length < labels.length) return labels[said.length]!.forEach((own, label) => walk([...said, label], chance * own));
    const weight = said.includes(0) ? chance * factor : chance;
    total += weight;
    said.forEach((label, ask) => (shares[ask]![label]! += weight));
  };
  walk([], 1);
  return shares.map((share) => share.map((sum) => sum / total));
}

describe('asks that share an answer', () => {
  it('get the probabilities that counting all outcomes gives', () => {
    for (const labels of [
      [
        [0.4, 0.5, 0.1],
        [0.3, 0.3, 0.4],
      ],
      [
        [0.4, 0.5, 0.1],
        [0.1, 0.2, 0.7],
        [0.45, 0.5, 0.05],
      ],
    ]) {
      const joined = of(...labels);
      joinAsks(joined, 2.3);
      const expected = counted(labels, 2.3);
      joined.forEach((chances, ask) => expected[ask]!.forEach((chance, label) => expect(chances[label]).toBeCloseTo(chance, 12)));
    }
  });

  it('stay as they are where the factor is 1, and where there is one ask', () => {
    const two = of([0.4, 0.5, 0.1], [0.3, 0.3, 0.4]);
    joinAsks(two, 1);
    expect(two).toEqual(of([0.4, 0.5, 0.1], [0.3, 0.3, 0.4]));
    const one = of([0.4, 0.5, 0.1]);
    joinAsks(one, 3);
    expect(one).toEqual(of([0.4, 0.5, 0.1]));
  });

  it('hold with certainties', () => {
    const sure = of([0, 0, 1], [0, 1, 0]);
    joinAsks(sure, 2.3);
    expect(sure).toEqual(of([0, 0, 1], [0, 1, 0]));
    const given = of([1, 0, 0], [0.2, 0.5, 0.3]);
    joinAsks(given, 2.3);
    given[1]!.forEach((chance, label) => expect(chance).toBeCloseTo([0.2, 0.5, 0.3][label]!, 12));
  });

  it('leave verdicts whose confidence is above that of the runner-up', () => {
    const { asks } = classifyAnswer({
      question: 'Will the ferry sail this winter? And who pays for the new pier?',
      answer: 'We have looked at the ferry for a long time. The region has put 4 million into the pier, and the port adds the rest.',
    });
    expect(asks).toHaveLength(2);
    for (const { verdict } of asks) expect(verdict!.confidence).toBeGreaterThanOrEqual(verdict!.runnerUp?.confidence ?? 0);
  });
});
