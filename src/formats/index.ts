/**
 * Writers for a briefing, and the reader of coding sheets.
 *
 * @module onrecord/formats
 */
export { defaultDirectoryWriters, defaultWriters } from './writers.js';
export { akomaNtosoWriter } from './akoma-ntoso/writer.js';
export { asksJsonlWriter } from './asks/jsonl.js';
export { csvWriter } from './asks/csv.js';
export { askRows } from './asks/rows.js';
export type { AskRow } from './asks/rows.js';
export { readCodingSheet } from './asks/read-coding-sheet.js';
export type { CodingSheetOptions } from './asks/read-coding-sheet.js';
export { bratWriter } from './brat/writer.js';
export { convokitWriter } from './convokit/writer.js';
export { doccanoWriter } from './doccano.js';
export { jsonWriter } from './json.js';
export { jsonlWriter } from './jsonl.js';
export { labelStudioConfig } from './label-studio/config.js';
export { labelStudioWriter } from './label-studio/writer.js';
export { markdownWriter } from './markdown.js';
export { refiQdaCodebook } from './refi-qda/codebook.js';
export type { CodebookOptions } from './refi-qda/codebook.js';
export { schemaOrgWriter } from './schema-org.js';
export { tableWriter } from './table/index.js';
export { teiWriter } from './tei/writer.js';
export { webAnnotationWriter } from './web-annotation.js';
export { webvttWriter } from './webvtt.js';
