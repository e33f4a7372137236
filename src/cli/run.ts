import { createReadStream } from 'node:fs';
import { parseBriefing } from '../briefing.js';
import { version } from '../version.js';
import { decodeBytes } from './decode.js';
import { help } from './help.js';
import type { Found, Input } from './inputs.js';
import { findInputs } from './inputs.js';
import type { Io } from './io.js';
import { columnsOf, reasonOf, UsageError, wantsColour } from './io.js';
import { linesOf, parseLine } from './ndjson.js';
import type { Output } from './output.js';
import { ClosedPipe, fileOutput, isDirectory, streamOutput } from './output.js';
import type { Settings } from './settings.js';
import { readSettings } from './settings.js';
import type { Sink } from './sinks.js';
import { corpus, guard, joined, oneEach } from './sinks.js';

/**
 * The `onrecord` command.
 *
 * @param argv Arguments after the command's name.
 * @param io Usually `process`.
 * @returns The exit code: 0 all read, 1 some input failed, 2 wrong usage.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const report = (text: string): void => void io.stderr.write(`onrecord: ${text}\n`);
  try {
    const settings = readSettings(argv);
    const stdout = streamOutput(io.stdout);
    if (settings.help || settings.version) {
      await stdout.write(`${settings.help ? help() : version}\n`);
      return 0;
    }
    if (settings.inputs.length === 0) throw new UsageError('Expected FILE…, DIR or -, got none');
    const failed = settings.ndjson ? await filter(settings, io, stdout, report) : await convert(settings, io, stdout, report);
    return failed ? 1 : 0;
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    report(error instanceof UsageError ? `${reasonOf(error)}; see onrecord --help` : reasonOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

type Report = (text: string) => void;

/** Reads every input and writes it; one that fails is reported and costs only itself. */
async function convert(settings: Settings, io: Io, stdout: Output, report: Report): Promise<boolean> {
  const found = await findInputs(settings.inputs, io.stdin);
  const sink = await sinkFor(settings, found, io, stdout);
  let failed = false;
  for (const input of found) {
    try {
      if ('error' in input) throw new Error(input.error);
      await sink.put(await read(input, settings), input);
    } catch (error) {
      if (error instanceof ClosedPipe || error instanceof UsageError) throw error;
      report(`${input.name}: ${reasonOf(error)}`);
      failed = true;
    }
  }
  await sink.finish();
  return failed;
}

async function sinkFor({ writer, out, inputs }: Settings, found: readonly Found[], io: Io, stdout: Output): Promise<Sink> {
  const directory = out !== undefined && (await isDirectory(out)) ? out : undefined;
  if ('open' in writer) {
    // A corpus is a directory whether or not it is there yet.
    if (out === undefined) throw new UsageError(`Expected -o DIR with --to ${writer.name}, got none`);
    return corpus(writer, out, found);
  }
  if (directory !== undefined) return oneEach(writer, directory, found, { width: columnsOf(io) });
  // A directory gives several even where it holds one file, so that the shape of the output does not hang on that.
  const several = found.length > 1 || (found[0] !== undefined && 'path' in found[0] && found[0].path !== inputs[0]);
  if (several && writer.many === undefined)
    throw new UsageError(`Expected -o DIR for several inputs with --to ${writer.name}, got ${out ?? 'none'}`);
  if (out === undefined) return joined(writer, stdout, several, { colour: wantsColour(io), width: columnsOf(io) });
  return joined(writer, await fileOutput(guard(out, found)), several, { width: columnsOf(io) });
}

async function read(input: Input, { options }: Settings) {
  const { text, messages } = decodeBytes(await input.bytes());
  const briefing = parseBriefing(text, options);
  return { ...briefing, messages: [...messages, ...briefing.messages] };
}

/** Records in, records out, a line each and in order. */
async function filter(settings: Settings, io: Io, stdout: Output, report: Report): Promise<boolean> {
  const output = settings.out === undefined ? stdout : await fileOutput(settings.out);
  let failed = false;
  for (const name of settings.inputs) {
    let place = 0;
    try {
      for await (const line of linesOf(name === '-' ? io.stdin : createReadStream(name))) {
        place += 1;
        const result = parseLine(line, place, settings.options);
        if (result === undefined) continue;
        if ('error' in result) failed = true;
        await output.write(`${JSON.stringify(result)}\n`);
      }
    } catch (error) {
      if (error instanceof ClosedPipe) throw error;
      report(`${name}: ${reasonOf(error)}`);
      failed = true;
    }
  }
  await output.close();
  return failed;
}
