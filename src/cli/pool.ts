/** Does one task; never rejects: what went wrong is part of the result. */
export type Runner<T, R> = (task: T) => Promise<R>;

/**
 * Spreads tasks over runners and gives the results in the order of the tasks.
 *
 * @param ahead How many tasks may be begun and not yet given: bounds what is held in memory when one takes long.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T>,
  runners: readonly Runner<T, R>[],
  ahead: number = runners.length === 1 ? 1 : runners.length * 3,
): AsyncGenerator<{ task: T; result: R }> {
  const free = [...runners];
  const waiting: ((runner: Runner<T, R>) => void)[] = [];
  const begin = async (task: T): Promise<R> => {
    const runner = free.pop() ?? (await new Promise<Runner<T, R>>((resolve) => waiting.push(resolve)));
    try {
      return await runner(task);
    } finally {
      const next = waiting.shift();
      if (next) next(runner);
      else free.push(runner);
    }
  };
  const begun: { task: T; result: Promise<R> }[] = [];
  const iterator = tasks[Symbol.asyncIterator]();
  let coming: Promise<IteratorResult<T>> | undefined = iterator.next();
  try {
    for (;;) {
      const [head] = begun;
      if (coming && begun.length < ahead) {
        // A slow input must not keep back what is done.
        const arrived = coming.then(() => 'task' as const);
        if ((await Promise.race(head ? [arrived, head.result.then(() => 'result' as const)] : [arrived])) === 'task') {
          const { done, value }: IteratorResult<T> = await coming;
          if (done) coming = undefined;
          else {
            begun.push({ task: value, result: begin(value) });
            coming = iterator.next();
          }
          continue;
        }
      }
      if (!head) return;
      const result = await head.result;
      begun.shift();
      yield { task: head.task, result };
    }
  } finally {
    coming?.catch(() => undefined);
    void iterator.return?.();
  }
}
