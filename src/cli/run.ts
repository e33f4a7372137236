import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
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
  const { writer, out } = settings;
  const found = await findInputs(settings.inputs, io.stdin);
  const toDirectory = out !== undefined && (await isDirectory(out));
  const several =
    !toDirectory && (found.length > 1 || (found[0] !== undefined && 'path' in found[0] && found[0].path !== settings.inputs[0]));
  const shared = toDirectory ? undefined : out === undefined ? stdout : await fileOutput(guard(out, found));
  const look = out === undefined ? { colour: wantsColour(io), width: columnsOf(io) } : { width: columnsOf(io) };
  const stems = new Map<string, number>();
  let failed = false;
  let written = 0;
  if (several) await shared?.write(writer.many?.begin ?? '');
  for (const input of found) {
    if ('error' in input) {
      report(`${input.name}: ${input.error}`);
      failed = true;
      continue;
    }
    let text: string;
    try {
      text = writer.write(await read(input, settings), { source: input.name, index: written, ...look });
    } catch (error) {
      report(`${input.name}: ${reasonOf(error)}`);
      failed = true;
      continue;
    }
    const target = shared ?? (await fileOutput(guard(join(out ?? '', `${unique(input.stem, stems)}.${writer.extension}`), found)));
    await target.write(several && written > 0 ? (writer.many?.separator ?? '\n') + text : text);
    if (shared === undefined) await end(target);
    written += 1;
  }
  if (several) await shared?.write(writer.many?.end ?? '');
  if (shared !== undefined) await (several || written > 0 ? end(shared) : shared.discard());
  return failed;
}

async function end(output: Output): Promise<void> {
  await output.write('\n');
  await output.close();
}

async function read(input: Input, { options }: Settings) {
  const { text, messages } = decodeBytes(await input.bytes());
  const briefing = parseBriefing(text, options);
  return { ...briefing, messages: [...messages, ...briefing.messages] };
}

/** Two inputs of one name must not overwrite each other. */
function unique(stem: string, stems: Map<string, number>): string {
  const before = stems.get(stem) ?? 0;
  stems.set(stem, before + 1);
  return before === 0 ? stem : unique(`${stem}-${before + 1}`, stems);
}

/** An output must not replace an input. */
function guard(path: string, found: readonly Found[]): string {
  if (found.some((input) => 'path' in input && input.path !== undefined && resolve(input.path) === resolve(path))) {
    throw new UsageError(`Expected -o to name another file than the input, got \`${path}\``);
  }
  return path;
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
