import { readFileSync, statSync } from 'node:fs';
import { defaultDirectoryWriters, defaultWriters } from '../formats/index.js';
import { htmlWriter } from '../report/index.js';
import type { Format, DirectoryWriter, Options, Writer } from '../options.js';
import { readCorrections } from './corrections.js';
import { listed, oneOf, readFlags, taxonomyNamed } from './flags.js';
import { fileReason } from './inputs.js';
import { UsageError } from './io.js';
import { commandReaders } from './readers.js';

/** What the command was asked to do. */
export interface Settings {
  help: boolean;
  version: boolean;
  /** The arguments as they were given. */
  argv: readonly string[];
  inputs: string[];
  /** Records a line in, records a line out. */
  ndjson: boolean;
  writer: Writer | DirectoryWriter;
  out: string | undefined;
  /** Threads that read documents. */
  jobs: number;
  /** Goes on where a run before was interrupted. */
  resume: boolean;
  options: Options;
}

/** Input formats that `--from` takes, besides `ndjson`. */
export const inputFormats: readonly Format[] = ['auto', 'text', 'markdown', 'html', 'vtt', 'srt', 'json', 'csv', 'xml'];

const flags = {
  to: { type: 'string' },
  out: { type: 'string', short: 'o' },
  date: { type: 'string' },
  from: { type: 'string' },
  language: { type: 'string' },
  taxonomy: { type: 'string' },
  corrections: { type: 'string' },
  'abstain-below': { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  resume: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads the command line.
 *
 * @throws UsageError that says what was expected and what came.
 */
export function readSettings(argv: readonly string[]): Settings {
  const { values, positionals } = readFlags(argv, flags);
  const { to, from = 'auto', date, language, taxonomy, corrections, jobs, 'abstain-below': abstainBelow } = values;
  const ndjson = from === 'ndjson';
  if (ndjson && to !== undefined && to !== 'jsonl') throw new UsageError(`Expected --to jsonl with --from ndjson, got \`${to}\``);
  const options: Options = {
    readers: commandReaders,
    format: ndjson ? 'auto' : oneOf('--from', from, [...inputFormats, 'ndjson'], inputFormats),
    ...(date === undefined ? {} : { date: isoDate(date) }),
    ...(language === undefined ? {} : { language: languageTag(language) }),
    ...(taxonomy === undefined ? {} : { taxonomy: taxonomyNamed(taxonomy) }),
    ...(abstainBelow === undefined ? {} : { abstainBelow: share('--abstain-below', abstainBelow) }),
    ...(corrections === undefined ? {} : { corrections: readCorrections(fileText(corrections), corrections) }),
  };
  return {
    help: values.help ?? false,
    version: values.version ?? false,
    argv,
    inputs: positionals,
    ndjson,
    writer: writerNamed(ndjson ? 'jsonl' : (to ?? 'json'), values.out),
    out: values.out,
    jobs: jobs === undefined ? 1 : count('--jobs', jobs, 64),
    resume: values.resume ?? false,
    options,
  };
}

/** Names that `--to` takes. */
export const outputFormats: readonly string[] = [...defaultWriters, htmlWriter, ...defaultDirectoryWriters].map(({ name }) => name);

function writerNamed(name: string, out: string | undefined): Writer | DirectoryWriter {
  const writer = [...defaultWriters, htmlWriter, ...defaultDirectoryWriters].find((each) => each.name === name);
  if (writer === undefined) throw new UsageError(`Expected --to ${listed(outputFormats)}, got \`${name}\``);
  const directory = 'directory' in writer && out !== undefined && namesDirectory(out) ? writer.directory : undefined;
  return directory ?? writer;
}

/** Whether a path is a directory, or ends as one. */
const namesDirectory = (path: string): boolean =>
  /[/\\]$/u.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

function isoDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // Some engines roll 30 February over to March: so the date must come out as it went in.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new UsageError(`Expected --date as YYYY-MM-DD, got \`${value}\``);
  }
  return value;
}

function languageTag(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new UsageError(`Expected --language as a BCP 47 tag such as en or es-MX, got \`${value}\``);
  }
}

function share(flag: string, value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new UsageError(`Expected ${flag} from 0 to 1, got \`${value}\``);
  return number;
}

function count(flag: string, value: string, most: number): number {
  const number = /^\d+$/u.test(value) ? Number(value) : 0;
  if (number < 1 || number > most) throw new UsageError(`Expected ${flag} from 1 to ${most}, got \`${value}\``);
  return number;
}

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`Expected a file of corrections, got \`${path}\`: ${fileReason(error)}`);
  }
}
