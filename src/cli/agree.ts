import { readFile } from 'node:fs/promises';
import { agreement, readCodes } from '../analysis/agreement/index.js';
import { agreementTable } from './agreement-table.js';
import { decodeBytes } from './decode.js';
import { readSubcommand } from './flags.js';
import { fileReason, readAll } from './inputs.js';
import type { Io } from './io.js';
import { UsageError } from './io.js';
import { streamOutput } from './output.js';

/**
 * `onrecord agree CODES.csv… [--to table|json] [--taxonomy NAME]`: how far coders agree. Several sheets are taken together;
 * `-` is standard input. Codes that cannot be read are an error (exit 1) that says where.
 *
 * @throws UsageError that says what was expected and what came.
 */
export async function agreeCommand(argv: readonly string[], io: Io): Promise<number> {
  const { to, taxonomy, inputs } = readSubcommand(argv, ['table', 'json']);
  if (inputs.length === 0) throw new UsageError('Expected CODES.csv…, got none');
  const codes = [];
  for (const name of inputs) {
    const { text } = decodeBytes(await bytesOf(name, io));
    codes.push(...readCodes(text, { name, ...(taxonomy === undefined ? {} : { taxonomy }) }));
  }
  const result = agreement(codes);
  if (result.coders.length < 2)
    throw new Error(`Expected codes of two coders or more, got ${result.coders.map(({ coder }) => coder).join() || 'none'}`);
  await streamOutput(io.stdout).write(`${to === 'json' ? JSON.stringify(result, null, 2) : agreementTable(result)}\n`);
  return 0;
}

async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  if (name === '-') return readAll(io.stdin);
  try {
    return await readFile(name);
  } catch (error) {
    throw new Error(`${name}: ${fileReason(error)}`, { cause: error });
  }
}
