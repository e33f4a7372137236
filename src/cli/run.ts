import { version } from '../version.js';
import { commands } from './commands.js';
import { convert } from './convert.js';
import { filter } from './filter.js';
import { help } from './help.js';
import type { Io } from './io.js';
import { reasonOf, UsageError } from './io.js';
import { ClosedPipe, streamOutput } from './output.js';
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
    const stdout = streamOutput(io.stdout);
    const [name = '', ...rest] = argv;
    const command = commands.get(name);
    if (command !== undefined) {
      if (!rest.includes('--help') && !rest.includes('-h')) return await command(rest, io);
      await stdout.write(`${help(name)}\n`);
      return 0;
    }
    const settings = readSettings(argv);
    if (settings.help || settings.version) {
      await stdout.write(`${settings.help ? help() : version}\n`);
      return 0;
    }
    if (settings.inputs.length === 0) throw new UsageError('Expected FILE…, DIR or -, got none');
    const failed = await (settings.ndjson ? filter : convert)(settings, io, stdout);
    return failed ? 1 : 0;
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    report(error instanceof UsageError ? `${reasonOf(error)}; see onrecord --help` : reasonOf(error));
    return error instanceof UsageError ? 2 : 1;
  }
}
