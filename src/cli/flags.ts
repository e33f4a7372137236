import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { taxonomies } from '../answers/index.js';
import type { TaxonomyName } from '../options.js';
import { reasonOf, UsageError } from './io.js';

/** Flags by name, as `node:util` takes them. */
export type Flags = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads flags and what stands beside them.
 *
 * @throws UsageError for a flag that there is none of, or one without its value.
 */
export function readFlags<const F extends Flags>(argv: readonly string[], options: F) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const unknown = /^Unknown option '(?<option>[^']*)'/u.exec(reasonOf(error))?.groups?.['option'];
    throw new UsageError(unknown === undefined ? reasonOf(error) : `Unknown option \`${unknown}\``);
  }
}

/** What `agree`, `compare` and `codebook` were asked for. */
export interface Subcommand {
  to: string;
  taxonomy: TaxonomyName | undefined;
  inputs: string[];
}

/**
 * Reads the command line of a subcommand: `--to`, of which the first format is the default, `--taxonomy`, and inputs.
 *
 * @throws UsageError that says what was expected and what came.
 */
export function readSubcommand(argv: readonly string[], formats: readonly string[]): Subcommand {
  const { values, positionals } = readFlags(argv, { to: { type: 'string' }, taxonomy: { type: 'string' } });
  return {
    to: oneOf('--to', values.to ?? formats[0]!, formats),
    taxonomy: values.taxonomy === undefined ? undefined : taxonomyNamed(values.taxonomy),
    inputs: positionals,
  };
}

/** The value of `--taxonomy`. */
export const taxonomyNamed = (value: string): TaxonomyName => oneOf<TaxonomyName>('--taxonomy', value, Object.keys(taxonomies));

/**
 * A value that must be one of some.
 *
 * @param shown What the error lists, where that is more than `allowed`.
 * @throws UsageError that lists them.
 */
export function oneOf<T extends string>(
  flag: string,
  value: string,
  shown: readonly string[],
  allowed: readonly T[] = shown as readonly T[],
): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`Expected ${flag} ${listed(shown)}, got \`${value}\``);
  return found;
}

/** `a, b or c`. */
export const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
