import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Briefing } from '../model.js';
import { reasonOf } from './io.js';
import type { Runner } from './pool.js';
import type { Settings } from './settings.js';
import type { Done, Task } from './task.js';
import { doTask } from './task.js';

/** Beside the command when built. */
const code = new URL('./worker.js', import.meta.url);

/** What reads documents: this thread, or `--jobs` threads where there are so many documents. */
export function runnersOf(settings: Settings, documents: number): { runners: Runner<Task, Done>[]; stop(): Promise<void> } {
  const jobs = Math.min(settings.jobs, documents);
  if (jobs <= 1) return { runners: [(task) => doTask(task, settings)], stop: () => Promise.resolve() };
  // Left alone, each thread's heap grows to several times what it holds: 470 MB at two threads over 5,000 documents. Held closer (15
  // percent) it is less memory, but collecting takes a seventh of the time.
  setFlagsFromString('--heap-growing-percent=60');
  const threads = Array.from({ length: jobs }, () => new Thread(settings.argv));
  return {
    runners: threads.map((thread) => (task) => thread.run(task)),
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.stop()));
    },
  };
}

/**
 * A thread that reads documents; one that dies (out of memory) costs the document it was at, and is replaced.
 * It reads its settings from the command line, since readers and writers cannot be sent.
 */
class Thread {
  private worker: Worker | undefined;
  private stopped = false;
  constructor(private readonly argv: readonly string[]) {}

  run(task: Task): Promise<Done> {
    // What was begun when the command ended must start no thread anew: it would keep the process alive.
    if (this.stopped) return Promise.resolve({ error: 'The command has ended' });
    const worker = (this.worker ??= new Worker(code, { workerData: this.argv, resourceLimits: { maxYoungGenerationSizeMb: 32 } }));
    return new Promise((resolve) => {
      const settle = (done: Done): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(done);
      };
      const lost = (reason: string): void => {
        this.worker = undefined;
        settle(task.kind === 'line' ? { text: lostLine(task.place, reason), failed: true } : { error: reason });
      };
      const onMessage = (done: Done | { json: string }): void =>
        settle('json' in done ? { briefing: JSON.parse(done.json) as Briefing<string> } : done);
      const onError = (error: unknown): void => lost(reasonOf(error));
      const onExit = (exit: number): void => lost(`The thread that read it ended with ${exit}`);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(task);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.worker?.terminate();
  }
}

const lostLine = (place: number, reason: string): string =>
  JSON.stringify({ id: String(place), error: { code: 'thread-lost', message: `${reason} (line ${place})` } });
