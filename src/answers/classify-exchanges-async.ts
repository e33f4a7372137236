import type { Message, Turn, Verdict } from '../model.js';
import type { AsyncClassifier, AsyncOptions, Classifier, ClassifierContext } from '../options.js';
import { closeExchange, openAsks, silence, unserved } from './assemble.js';
import { contextOf, failure, jobsOf, settle } from './jobs.js';
import type { ClassifiedExchanges, ExchangesInput, Job } from './jobs.js';
import { settingsOf } from './settings.js';
import type { Settings } from './settings.js';

/** Asks classified at a time, where the caller sets nothing else. */
const defaultConcurrency = 4;

/**
 * As `classifyExchanges`, and accepts classifiers that answer later. Asks run side by side, so the exchanges in
 * `context.previous` carry no verdicts here.
 *
 * @param source Exchanges with the turns, speakers and text they come from.
 * @param options As for `classifyExchanges`, with `concurrency` (default 4), `signal` and `onProgress(done, total)` in asks.
 * @throws The signal's reason when aborted; RangeError for a concurrency under 1.
 */
export async function classifyExchangesAsync(source: ExchangesInput, options: AsyncOptions = {}): Promise<ClassifiedExchanges> {
  const { concurrency = defaultConcurrency, signal, onProgress } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1)
    throw new RangeError(`Expected \`concurrency\` of at least 1, got \`${String(concurrency)}\``);
  const settings = settingsOf(options, options.language ?? source.language ?? 'en');
  signal?.throwIfAborted();
  if (!settings.served) return unserved(source, settings);
  const turnsById = new Map<string, Turn>(source.turns.map((turn) => [turn.id, turn]));
  const open = source.exchanges.map((exchange, index) => {
    const asks = openAsks(exchange);
    const context = contextOf(exchange, source.exchanges.slice(0, index), source, settings, signal);
    return { exchange, asks, context, jobs: jobsOf(exchange, asks, source, turnsById) };
  });
  const queue = open.flatMap(({ jobs, context }) => jobs.map((job) => ({ job, context })));
  const verdicts = new Map<Job, Verdict<string> | undefined>();
  const failures = new Map<Job, Message[]>();
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let task = queue[next++]; task !== undefined; task = queue[next++]) {
      signal?.throwIfAborted();
      const messages: Message[] = [];
      verdicts.set(task.job, await askAll(task.job, settings, task.context, source.text, messages));
      failures.set(task.job, messages);
      done += 1;
      onProgress?.(done, queue.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, queue.length) }, work));
  signal?.throwIfAborted();
  const exchanges = open.map(({ exchange, asks, jobs }) =>
    closeExchange(
      exchange,
      asks,
      jobs,
      jobs.map((job) => verdicts.get(job)),
      settings,
    ),
  );
  const jobs = queue.map(({ job }) => job);
  // Messages stand in text order, whichever ask was done first.
  const messages = [
    ...jobs.flatMap((job) => failures.get(job) ?? []),
    ...silence(
      jobs,
      jobs.map((job) => verdicts.get(job)),
    ),
  ];
  return { exchanges, messages };
}

async function askAll(
  job: Job,
  settings: Settings,
  context: ClassifierContext,
  text: string,
  messages: Message[],
): Promise<Verdict<string> | undefined> {
  for (const classifier of settings.classifiers) {
    try {
      const said = await (classifier as Classifier | AsyncClassifier).classify(job.input, context);
      context.signal?.throwIfAborted();
      if (said !== undefined) return settle(said, classifier, job, text, settings);
    } catch (error) {
      context.signal?.throwIfAborted();
      messages.push(failure(classifier.name, job, error));
    }
  }
  return undefined;
}
