import { codebook, codebookMarkdown, resolveTaxonomy } from '../answers/index.js';
import type { Codebook } from '../answers/index.js';
import { refiQdaCodebook } from '../formats/index.js';
import type { TaxonomyName } from '../options.js';
import { readSubcommand } from './flags.js';
import type { Io } from './io.js';
import { UsageError } from './io.js';
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
  const { to, taxonomy, inputs } = readSubcommand(argv, codebookFormats);
  if (inputs.length > 0) throw new UsageError(`Expected no file, got \`${inputs[0]}\``);
  await streamOutput(io.stdout).write(`${codebookWriters[to]!(codebook(taxonomy))}\n`);
  return 0;
}
