import { findInputs, readAll } from './inputs.js';
import type { Found } from './inputs.js';
import type { Io } from './io.js';
import { columnsOf, reasonOf, UsageError, wantsColour } from './io.js';
import type { Output } from './output.js';
import { fileOutput, isDirectory } from './output.js';
import { inOrder } from './pool.js';
import { startProgress } from './progress.js';
import type { Settings } from './settings.js';
import { corpus, guard, joined, oneEach } from './sinks.js';
import type { Sink } from './sinks.js';
import type { Task } from './task.js';
import { runnersOf } from './threads.js';

/**
 * Reads every input and writes it; one that fails is reported and costs only itself.
 *
 * @returns Whether some input failed.
 */
export async function convert(settings: Settings, io: Io, stdout: Output): Promise<boolean> {
  const found = await findInputs(settings.inputs);
  const sink = await sinkFor(settings, found, io, stdout);
  const { runners, stop } = runnersOf(settings, found.length);
  const progress = await startProgress(io, found.length, 'documents', settings.out !== undefined);
  const failures = new Map<number, string>();
  let failed = false;
  let done = 0;
  const report = (name: string, reason: string): void => {
    progress.report(`onrecord: ${name}: ${reason}\n`);
    failed = true;
  };
  try {
    for await (const { task, result } of inOrder(tasksOf(found, settings, io, sink, failures), runners)) {
      const input = found[task.index]!;
      done = task.index + 1;
      progress.step(done);
      const failure = failures.get(task.index) ?? ('error' in result ? result.error : undefined);
      if (failure !== undefined) report(input.name, failure);
      else if (!('blank' in result) && !('error' in result) && !('error' in input)) await sink.put(result, input);
    }
    await sink.finish();
  } finally {
    progress.stop();
    await stop();
  }
  return failed;
}

/** One task a document that is not there yet. What cannot even be opened is a task too, so that errors come in order. */
async function* tasksOf(
  found: readonly Found[],
  { out }: Settings,
  io: Io,
  sink: Sink,
  failures: Map<number, string>,
): AsyncGenerator<Task & { kind: 'document' }> {
  const look = { width: columnsOf(io), ...(out === undefined && wantsColour(io) ? { colour: true } : {}) };
  for (const [index, input] of found.entries()) {
    if (!('error' in input) && (await sink.has?.(input)) === true) continue;
    const task = { kind: 'document' as const, name: input.name, index, look };
    try {
      if ('error' in input) throw new Error(input.error);
      yield input.path === undefined ? { ...task, bytes: await readAll(io.stdin) } : { ...task, path: input.path };
    } catch (error) {
      failures.set(index, reasonOf(error));
      yield { ...task, bytes: new Uint8Array() };
    }
  }
}

async function sinkFor({ writer, out, inputs, resume }: Settings, found: readonly Found[], io: Io, stdout: Output): Promise<Sink> {
  const directory = out !== undefined && (await isDirectory(out)) ? out : undefined;
  if (resume && ('open' in writer || directory === undefined))
    throw new UsageError('Expected --resume with -o DIR/ and a format of one file each, or with --from ndjson and -o FILE');
  if ('open' in writer) {
    // A corpus is a directory whether or not it is there yet.
    if (out === undefined) throw new UsageError(`Expected -o DIR with --to ${writer.name}, got none`);
    return corpus(writer, out, found);
  }
  if (directory !== undefined) return oneEach(writer, directory, found, resume);
  // A directory gives several even where it holds one file, so that the shape of the output does not hang on that.
  const several = found.length > 1 || (found[0] !== undefined && 'path' in found[0] && found[0].path !== inputs[0]);
  if (several && writer.many === undefined)
    throw new UsageError(`Expected -o DIR for several inputs with --to ${writer.name}, got ${out ?? 'none'}`);
  return joined(writer, out === undefined ? stdout : await fileOutput(guard(out, found)), several);
}
