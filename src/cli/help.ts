import wrapAnsi from 'wrap-ansi';
import { taxonomies } from '../answers/index.js';
import { codebookFormats } from './codebook.js';
import { inputFormats, outputFormats } from './settings.js';

const usages = {
  agree: 'onrecord agree CODES.csv… [--to table|json] [--taxonomy NAME]',
  compare: 'onrecord compare A B [--to table|json] [--taxonomy NAME]',
  codebook: `onrecord codebook [--to ${codebookFormats.join('|')}] [--taxonomy NAME]`,
};

const details = {
  agree: `agree: how far coders agree, by sheets with the columns ask_id, source, start, end, coder,
label, strategy, such as --to csv writes; the coder \`onrecord\` is the library. - is standard input.`,
  compare: `compare: two transcripts, two directories of them, or files that onrecord wrote as json: rates
with their difference, and the outlets, topics, names and stock phrases of both and of each alone.`,
  codebook: 'codebook: labels and strategies with examples, and the rules by which to choose among them.',
};

const names = Object.keys(usages) as (keyof typeof usages)[];

/** A list in the column beside a flag. */
const beside = (words: readonly string[]): string => wrapAnsi(words.join(', '), 70).replaceAll('\n', `\n${' '.repeat(25)}`);

/** What `onrecord --help` prints; of one subcommand, where one is named. */
export function help(command?: string): string {
  const one = names.find((name) => name === command);
  return one === undefined ? all() : `Usage: ${usages[one]}\n\n${details[one]}\n\nTaxonomies: ${taxonomyNames()}.`;
}

const taxonomyNames = (): string => Object.keys(taxonomies).join(', ');

const all = (): string => `onrecord reads press briefings and says who asked what, what was answered, and what was not.

Usage: onrecord FILE…|DIR|- [options]
${names.map((name) => `       ${usages[name]}`).join('\n')}

  --to FORMAT            ${beside(outputFormats)}
                         (default json; several files make an array)
  -o, --out FILE|DIR     write there; a directory gets one file for each input;
                         convokit and brat need one, and so do tei, akoma-ntoso
                         and webvtt of several inputs
  --from FORMAT          ${beside([...inputFormats, 'ndjson'])}
                         (default auto)
  --date YYYY-MM-DD      the day of the briefing; relative dates are read against it
  --language TAG         BCP 47, such as en; default: detected
  --taxonomy NAME        ${taxonomyNames()}
  --abstain-below SHARE  verdicts less sure than this abstain (default 0.5)
  --corrections FILE     JSON of a person's repairs: speakers, split, join, drop
  -j, --jobs N           read N documents at a time, in threads (default 1); order is kept
  --resume               go on after an interrupted run: skip inputs whose file is in -o DIR,
                         or, with ndjson, records that are in -o FILE (or its FILE.part)
  -h, --help             this; after a subcommand, about that
  -v, --version          the version

ndjson in: one { id, text, format?, date?, source? } a line;
out: { id, briefing } or { id, error: { code, message } }, a line each, in order.

${names.map((name) => details[name]).join('\n\n')}

A file that is named like a subcommand: ./agree.

Exit: 0 all read, 1 some input failed, 2 wrong usage, 130 interrupted.

  onrecord briefing.txt --date 2020-08-19 --to table
  onrecord briefing.txt --to html -o report.html
  onrecord transcripts/ --to jsonl -o briefings.jsonl`;
