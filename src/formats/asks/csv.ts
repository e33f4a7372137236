import { csvFormatRow } from 'd3-dsv';
import type { Writer } from '../../options.js';
import type { AskRow } from './rows.js';
import { askRows } from './rows.js';

/** Columns of the sheet, in order. The first four tell a row; a person who codes fills `coder`, `label`, `strategy`. */
export const csvColumns = [
  'ask_id',
  'source',
  'start',
  'end',
  'coder',
  'label',
  'strategy',
  'asker',
  'outlet',
  'ask',
  'answerer',
  'answer',
  'evidence',
  'confidence',
  'abstained',
  'runner_up_label',
  'runner_up_strategy',
  'runner_up_confidence',
  'type',
  'slot',
  'origin',
  'exchange_id',
  'follows',
  'follow_kind',
  'date',
  'asker_key',
  'id',
] as const satisfies readonly (keyof AskRow)[];

/** Spreadsheets take a UTF-8 file for one only where it says so. */
const byteOrderMark = '\uFEFF';

/**
 * CSV (RFC 4180, UTF-8 with byte order mark): one row an ask. A cell that a spreadsheet would run as a formula is
 * preceded by an apostrophe; `readCodingSheet` takes it off again.
 */
export const csvWriter: Writer = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  write(briefing, context) {
    const rows = askRows(briefing, context).map((row) => csvColumns.map((column) => neutral(cell(row[column]))));
    const lines = rows.map((row) => csvFormatRow(row));
    return (context.index === 0 ? [byteOrderMark + csvFormatRow([...csvColumns]), ...lines] : lines).join('\r\n');
  },
  many: { begin: '', separator: '\r\n', end: '' },
};

function cell(value: AskRow[keyof AskRow]): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.map(({ text }) => text).join(' … ') : String(value);
}

const formula = /^[=+\-@\t\r]/u;

/** A cell that no spreadsheet runs. */
export const neutral = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The inverse of `neutral`. */
export const plain = (text: string): string => (text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text);
