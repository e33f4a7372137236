import { taxonomies } from '../answers/index.js';
import { inputFormats, outputFormats } from './settings.js';

export const help = (): string => `onrecord reads press briefings and says who asked what, what was answered, and what was not.

Usage: onrecord FILE…|DIR|- [options]

  --to FORMAT            ${outputFormats.join(', ')}
                         (default json; several files make an array)
  -o, --out FILE|DIR     write there; a directory gets one file for each input;
                         convokit, and tei of several inputs, need one
  --from FORMAT          ${[...inputFormats, 'ndjson'].join(', ')} (default auto)
  --date YYYY-MM-DD      the day of the briefing; relative dates are read against it
  --language TAG         BCP 47, such as en; default: detected
  --taxonomy NAME        ${Object.keys(taxonomies).join(', ')}
  --abstain-below SHARE  verdicts less sure than this abstain (default 0.5)
  --corrections FILE     JSON of a person's repairs: speakers, split, join, drop
  -h, --help             this
  -v, --version          the version

ndjson in: one { id, text, format?, date?, source? } a line;
out: { id, briefing } or { id, error: { code, message } }, a line each, in order.

Exit: 0 all read, 1 some input failed, 2 wrong usage, 130 interrupted.

  onrecord briefing.txt --date 2020-08-19 --to table
  onrecord transcripts/ --to jsonl -o briefings.jsonl`;
