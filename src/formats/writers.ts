import type { DirectoryWriter, Writer } from '../options.js';
import { akomaNtosoWriter } from './akoma-ntoso/writer.js';
import { csvWriter } from './asks/csv.js';
import { asksJsonlWriter } from './asks/jsonl.js';
import { bratWriter } from './brat/writer.js';
import { convokitWriter } from './convokit/writer.js';
import { doccanoWriter } from './doccano.js';
import { jsonWriter } from './json.js';
import { jsonlWriter } from './jsonl.js';
import { labelStudioWriter } from './label-studio/writer.js';
import { markdownWriter } from './markdown.js';
import { schemaOrgWriter } from './schema-org.js';
import { tableWriter } from './table/index.js';
import { teiWriter } from './tei/writer.js';
import { webAnnotationWriter } from './web-annotation.js';
import { webvttWriter } from './webvtt.js';

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
  akomaNtosoWriter,
  webvttWriter,
  doccanoWriter,
  labelStudioWriter,
  schemaOrgWriter,
];

/** Formats of several files: the command writes them into the directory that `-o` names. */
export const defaultDirectoryWriters: readonly DirectoryWriter[] = [convokitWriter, bratWriter];
