import { taxonomies } from '../answers/index.js';
import { codebookFormats } from './codebook.js';
import { inputFormats, outputFormats } from './settings.js';

export const help = (): string => `onrecord reads press briefings and says who asked what, what was answered, and what was not.

Usage: onrecord FILE…|DIR|- [options]
       onrecord agree CODES.csv… [--to table|json] [--taxonomy NAME]
       onrecord compare A B [--to table|json] [--taxonomy NAME]
       onrecord codebook [--to ${codebookFormats.join('|')}] [--taxonomy NAME]

  --to FORMAT            ${outputFormats.join(', ')}
                         (default json; several files make an array)
  -o, --out FILE|DIR     write there; a directory gets one file for each input;
                         convokit and brat need one, and so do tei, akoma-ntoso
                         and webvtt of several inputs
  --from FORMAT          ${[...inputFormats, 'ndjson'].join(', ')} (default auto)
  --date YYYY-MM-DD      the day of the briefing; relative dates are read against it
  --language TAG         BCP 47, such as en; default: detected
  --taxonomy NAME        ${Object.keys(taxonomies).join(', ')}
  --abstain-below SHARE  verdicts less sure than this abstain (default 0.5)
  --corrections FILE     JSON of a person's repairs: speakers, split, join, drop
  -j, --jobs N           read N documents at a time, in threads (default 1); order is kept
  --resume               go on after an interrupted run: skip inputs whose file is in -o DIR,
                         or, with ndjson, records that are in -o FILE (or its FILE.part)
  -h, --help             this
  -v, --version          the version

ndjson in: one { id, text, format?, date?, source? } a line;
out: { id, briefing } or { id, error: { code, message } }, a line each, in order.

agree: how far coders agree, by a sheet with the columns ask_id, source, start, end, coder,
label, strategy; the coder \`onrecord\` is the library. A file named agree: ./agree.

compare: two transcripts, two directories of them, or files that onrecord wrote as json: rates with
their difference, and the outlets, topics, names and stock phrases of both and of each alone.

Exit: 0 all read, 1 some input failed, 2 wrong usage, 130 interrupted.

  onrecord briefing.txt --date 2020-08-19 --to table
  onrecord transcripts/ --to jsonl -o briefings.jsonl`;
