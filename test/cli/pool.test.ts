import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/pool.js';
import type { Runner } from '../../src/cli/pool.js';

async function* from<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

/** Takes as many turns of the event loop as the task says. */
const runner =
  (begun: number[]): Runner<number, number> =>
  async (task) => {
    begun.push(task);
    for (let turn = 0; turn < task % 7; turn += 1) await Promise.resolve();
    return task * 2;
  };

describe('inOrder', () => {
  it('gives each result once and in the order of the tasks, whatever takes long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }), async (tasks, jobs, ahead) => {
        const given: number[] = [];
        const runners = Array.from({ length: jobs }, () => runner([]));
        for await (const { task, result } of inOrder(from(tasks), runners, ahead)) {
          expect(result).toBe(task * 2);
          given.push(task);
        }
        expect(given).toEqual(tasks);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('begins no more than it may', async () => {
    const begun: number[] = [];
    const tasks = Array.from({ length: 40 }, (_, at) => at);
    let given = 0;
    for await (const { task } of inOrder(from(tasks), [runner(begun), runner(begun)], 4)) {
      given += 1;
      expect(task).toBe(given - 1);
      expect(begun.length).toBeLessThanOrEqual(given + 4);
    }
  });

  it('gives what is done while the input waits', async () => {
    let release = (): void => undefined;
    const wait = new Promise<void>((resolve) => (release = resolve));
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await wait;
      yield 2;
    }
    const results: number[] = [];
    for await (const { result } of inOrder(slow(), [runner([]), runner([])])) {
      results.push(result);
      release();
    }
    expect(results).toEqual([2, 4]);
  });
});
