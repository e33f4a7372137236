import type { DirectoryWriter, Writer } from '../options.js';
import { csvWriter } from './asks/csv.js';
import { asksJsonlWriter } from './asks/jsonl.js';
import { convokitWriter } from './convokit/writer.js';
import { jsonWriter } from './json.js';
import { jsonlWriter } from './jsonl.js';
import { markdownWriter } from './markdown.js';
import { tableWriter } from './table/index.js';
import { teiWriter } from './tei/writer.js';
import { webAnnotationWriter } from './web-annotation.js';

/** Every writer that comes with onrecord; the command's `--to` offers these by name. */
export const defaultWriters: readonly Writer[] = [
  jsonWriter,
  jsonlWriter,
  asksJsonlWriter,
  csvWriter,
  tableWriter,
  markdownWriter,
  webAnnotationWriter,
  teiWriter,
];

/** Formats of several files: the command writes them into the directory that `-o` names. */
export const defaultDirectoryWriters: readonly DirectoryWriter[] = [convokitWriter];
