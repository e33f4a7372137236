import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { compareBriefings } from '../analysis/index.js';
import { parseBriefing } from '../briefing.js';
import { readBriefing } from '../formats/read-briefing.js';
import type { Briefing } from '../model.js';
import type { TaxonomyName } from '../options.js';
import { comparisonTable } from './comparison-table.js';
import { decodeBytes } from './decode.js';
import { readSubcommand } from './flags.js';
import { fileReason, findInputs, readAll } from './inputs.js';
import type { Io } from './io.js';
import { columnsOf, UsageError } from './io.js';
import { streamOutput } from './output.js';
import { commandReaders } from './readers.js';

/**
 * `onrecord compare A B [--to table|json] [--taxonomy NAME]`: two briefings, or two directories of them, side by side.
 * A file that `onrecord` wrote as json is taken as it stands; any other is read as a transcript.
 *
 * @throws UsageError that says what was expected and what came.
 */
export async function compareCommand(argv: readonly string[], io: Io): Promise<number> {
  const { to, taxonomy, inputs } = readSubcommand(argv, ['table', 'json']);
  const [first, second, ...more] = inputs;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError(`Expected two files or directories to compare, got ${inputs.length === 0 ? 'none' : inputs.length}`);
  const sides = [];
  for (const name of [first, second]) sides.push(await briefingsOf(name, taxonomy, io));
  const result = compareBriefings(sides[0]!, sides[1]!);
  const text =
    to === 'json' ? JSON.stringify(result, null, 2) : comparisonTable(result, [basename(first), basename(second)], columnsOf(io));
  await streamOutput(io.stdout).write(`${text}\n`);
  return 0;
}

async function briefingsOf(name: string, taxonomy: TaxonomyName | undefined, io: Io): Promise<Briefing<string>[]> {
  const briefings: Briefing<string>[] = [];
  for (const input of await findInputs([name])) {
    if ('error' in input) throw new Error(`${input.name}: ${input.error}`);
    try {
      const { text } = decodeBytes(input.path === undefined ? await readAll(io.stdin) : await readFile(input.path));
      briefings.push(
        ...(written(text) ?? [parseBriefing(text, { readers: commandReaders, ...(taxonomy === undefined ? {} : { taxonomy }) })]),
      );
    } catch (error) {
      throw new Error(`${input.name}: ${fileReason(error)}`, { cause: error });
    }
  }
  return briefings;
}

/** Briefings that were written before: one, or an array of them. */
function written(text: string): Briefing<string>[] | undefined {
  if (!/^\s*(?:\[\s*)?\{\s*"schema":\s*"https:\/\/unpkg\.com\/onrecord@/u.test(text.slice(0, 200))) return undefined;
  const json: unknown = JSON.parse(text);
  return (Array.isArray(json) ? json : [json]).map((each) => readBriefing(each));
}
