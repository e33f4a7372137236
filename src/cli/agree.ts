import { parseArgs } from 'node:util';
import { readFile } from 'node:fs/promises';
import { agreement, readCodes } from '../analysis/agreement/index.js';
import { taxonomies } from '../answers/index.js';
import type { TaxonomyName } from '../options.js';
import { agreementTable } from './agreement-table.js';
import { decodeBytes } from './decode.js';
import type { Io } from './io.js';
import { codeOf, reasonOf, UsageError } from './io.js';
import { streamOutput } from './output.js';

/**
 * `onrecord agree CODES.csv… [--to table|json] [--taxonomy NAME]`: how far coders agree. Several sheets are taken together;
 * `-` is standard input. Codes that cannot be read are an error (exit 1) that says where.
 *
 * @throws UsageError that says what was expected and what came.
 */
export async function agreeCommand(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = read(argv);
  const { to = 'table', taxonomy } = values;
  if (to !== 'table' && to !== 'json') throw new UsageError(`Expected --to table or json, got \`${to}\``);
  if (taxonomy !== undefined && !Object.hasOwn(taxonomies, taxonomy))
    throw new UsageError(`Expected --taxonomy ${Object.keys(taxonomies).join(', ')}, got \`${taxonomy}\``);
  if (positionals.length === 0) throw new UsageError('Expected CODES.csv…, got none');
  const codes = [];
  for (const name of positionals) {
    const { text } = decodeBytes(await bytesOf(name, io));
    codes.push(...readCodes(text, { name, ...(taxonomy === undefined ? {} : { taxonomy: taxonomy as TaxonomyName }) }));
  }
  const result = agreement(codes);
  if (result.coders.length < 2)
    throw new Error(`Expected codes of two coders or more, got ${result.coders.map(({ coder }) => coder).join() || 'none'}`);
  await streamOutput(io.stdout).write(`${to === 'json' ? JSON.stringify(result, null, 2) : agreementTable(result)}\n`);
  return 0;
}

async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  if (name !== '-') {
    try {
      return await readFile(name);
    } catch (error) {
      throw new Error(`Expected a file of codes, got ${codeOf(error) ?? reasonOf(error)} at ${name}`, { cause: error });
    }
  }
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: { to: { type: 'string' }, taxonomy: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}
