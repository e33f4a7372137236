import { parseArgs } from 'node:util';
import { codebook, codebookMarkdown, resolveTaxonomy, taxonomies } from '../answers/index.js';
import type { Codebook } from '../answers/index.js';
import { refiQdaCodebook } from '../formats/index.js';
import type { TaxonomyName } from '../options.js';
import type { Io } from './io.js';
import { reasonOf, UsageError } from './io.js';
import { streamOutput } from './output.js';

/** What `--to` takes, and how the codebook is written so. */
const codebookWriters: Readonly<Record<string, (book: Codebook) => string>> = {
  md: codebookMarkdown,
  json: (book) => JSON.stringify(book, null, 2),
  qdc: (book) => refiQdaCodebook(resolveTaxonomy(book.taxonomy as TaxonomyName)).trimEnd(),
};

/** Names that `onrecord codebook --to` takes. */
export const codebookFormats: readonly string[] = Object.keys(codebookWriters);

/**
 * `onrecord codebook [--to md|json|qdc] [--taxonomy NAME]`: prints the codebook.
 *
 * @throws UsageError that says what was expected and what came.
 */
export async function codebookCommand(argv: readonly string[], io: Io): Promise<number> {
  const { to = 'md', taxonomy = 'default' } = read(argv);
  const listed = `${codebookFormats.slice(0, -1).join(', ')} or ${codebookFormats.at(-1)!}`;
  if (!Object.hasOwn(codebookWriters, to)) throw new UsageError(`Expected --to ${listed}, got \`${to}\``);
  if (!Object.hasOwn(taxonomies, taxonomy))
    throw new UsageError(`Expected --taxonomy ${Object.keys(taxonomies).join(', ')}, got \`${taxonomy}\``);
  await streamOutput(io.stdout).write(`${codebookWriters[to]!(codebook(taxonomy as TaxonomyName))}\n`);
  return 0;
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: { to: { type: 'string' }, taxonomy: { type: 'string' } } }).values;
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}
