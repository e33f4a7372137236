import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Io } from './io.js';
import { reasonOf, UsageError } from './io.js';
import { linesOf } from './ndjson.js';
import type { Output } from './output.js';
import { inOrder } from './pool.js';
import { startProgress } from './progress.js';
import { idOf, recordOutput } from './records.js';
import type { Settings } from './settings.js';
import type { Task } from './task.js';
import { runnersOf } from './threads.js';

/**
 * Records in, records out, a line each and in order.
 *
 * @returns Whether some record or input failed.
 */
export async function filter(settings: Settings, io: Io, stdout: Output): Promise<boolean> {
  const { out, resume, inputs } = settings;
  if (resume && out === undefined) throw new UsageError('Expected -o FILE with --resume, got none');
  const total = await bytesOf(inputs);
  const { output, done } = out === undefined ? { output: stdout, done: new Map<string, number>() } : await recordOutput(out, resume);
  const { runners, stop } = runnersOf(settings, Infinity);
  const progress = await startProgress(io, total, 'bytes', out !== undefined);
  let failed = false;
  const report = (name: string, error: unknown): void => {
    progress.report(`onrecord: ${name}: ${reasonOf(error)}\n`);
    failed = true;
  };
  try {
    for await (const { task, result } of inOrder(linesToRead(inputs, io, done, report), runners)) {
      progress.step(task.read);
      if (!('text' in result)) continue;
      if (result.failed === true) failed = true;
      await output.write(`${result.text}\n`);
    }
    await output.close();
  } finally {
    progress.stop();
    await stop();
  }
  return failed;
}

/** One task a line that is not done; `read` says how many bytes of the input were read by then. */
async function* linesToRead(
  inputs: readonly string[],
  io: Io,
  done: Map<string, number>,
  report: (name: string, error: unknown) => void,
): AsyncGenerator<Task & { kind: 'line'; read: number }> {
  let read = 0;
  for (const name of inputs) {
    let place = 0;
    try {
      for await (const line of linesOf(name === '-' ? io.stdin : createReadStream(name))) {
        place += 1;
        read += line.length + 1;
        const id = done.size === 0 ? undefined : idOf(line, place);
        const times = id === undefined ? 0 : (done.get(id) ?? 0);
        if (id !== undefined && times > 0) done.set(id, times - 1);
        else yield { kind: 'line', line, place, read };
      }
    } catch (error) {
      report(name, error);
    }
  }
}

async function bytesOf(inputs: readonly string[]): Promise<number | undefined> {
  let total = 0;
  for (const name of inputs) {
    const size = name === '-' ? undefined : (await stat(name).catch(() => undefined))?.size;
    if (size === undefined) return undefined;
    total += size;
  }
  return total;
}
