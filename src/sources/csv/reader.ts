import { dsvFormat } from 'd3-dsv';
import type { Header, Message } from '../../model.js';
import type { ReadResult, Reader } from '../../options.js';
import { plainMark, TextBuilder } from '../builder.js';
import { repairMessages, repairText, type RepairCounts } from '../repair/index.js';
import { findColumns, type ColumnName, type Columns } from './columns.js';

/**
 * Reads tables with a column of speakers and a column of what they said (comma, semicolon or tab; column names as they
 * are usual). Each row becomes a line `Speaker: text` with a `label` mark; a row without a speaker goes on with the row
 * before. Rows without text are left out, with a message.
 *
 * @throws SyntaxError with the row's number where a column is missing or a quotation mark is left open.
 * @example
 * splitTurns('Speaker,Text\nQ,Why?\n', { readers: [csvReader] })
 */
export const csvReader: Reader = {
  name: 'csv',
  formats: ['csv'],
  detect: detectCsv,
  read: readCsv,
};

const DELIMITERS = [',', ';', '\t', '|'] as const;

function detectCsv(input: string): number {
  const line = firstLine(input);
  if (line.length > 2000 || /^[[{<]/.test(line)) return 0;
  return delimiterOf(line) === null ? 0 : 0.95;
}

/** The delimiter with which the header row names speaker and text. */
function delimiterOf(line: string): string | null {
  for (const delimiter of DELIMITERS) {
    const header = dsvFormat(delimiter).parseRows(line)[0] ?? [];
    if (header.length >= 2 && header.every((cell) => cell.length <= 60) && findColumns(header) !== null) return delimiter;
  }
  return null;
}

function firstLine(input: string): string {
  return (
    input
      .slice(0, 4096)
      .replace(/^\s+/, '')
      .split(/\r\n|\n|\r/, 1)[0] ?? ''
  );
}

function readCsv(input: string): ReadResult {
  const body = input.replace(/^\s+/, '');
  const line = firstLine(input);
  const delimiter = delimiterOf(line);
  if (delimiter === null) {
    throw new SyntaxError(
      `Expected a header row with a speaker and a text column (such as \`Speaker,Text\`), got \`${line.slice(0, 60)}\` at row 1`,
    );
  }
  checkQuotes(body, delimiter);
  const rows = dsvFormat(delimiter).parseRows(body);
  const header = rows[0] ?? [];
  const columns = findColumns(header) as Columns;
  const cell = (row: readonly string[], name: ColumnName): string => row[columns[name] ?? -1] ?? '';
  const builder = new TextBuilder();
  const repairs: RepairCounts = { bytesRepr: 0, entities: 0, mojibake: 0 };
  const messages: Message[] = [];
  let empty = 0;
  let short = 0;
  for (const row of rows.slice(1)) {
    if (row.length <= 1 && (row[0] ?? '').trim() === '') continue;
    if (row.length < header.length) short += 1;
    const text = repairText(cell(row, 'text'), repairs);
    const speaker = repairText(cell(row, 'speaker'), repairs).replace(/\s+/g, ' ').trim();
    if (text.trim() === '') {
      empty += 1;
      if (speaker === '') continue;
    }
    builder.blockBreak(2);
    const start = secondsOf(cell(row, 'start'));
    builder.time = start === null ? null : { start, end: Math.max(start, secondsOf(cell(row, 'end')) ?? start) };
    if (speaker !== '') {
      const label = builder.open('label', builder.time === null ? {} : { time: builder.time });
      builder.write(speaker.endsWith(':') ? speaker : `${speaker}:`);
      builder.close(label);
      builder.write(' ');
    }
    builder.writeLines(text);
  }
  if (empty > 0) messages.push({ rule: 'csv-empty', severity: 'info', reason: `Rows without text: ${empty}.` });
  if (short > 0) messages.push({ rule: 'csv-short', severity: 'warning', reason: `Rows with fewer cells than the header row: ${short}.` });
  const { text, marks } = builder.finish();
  return { text, marks: marks.map(plainMark), header: headerOf(rows, columns), messages: [...messages, ...repairMessages(repairs)] };
}

/** A quotation mark that opens a cell must close it; the parser would swallow the rest of the file. */
function checkQuotes(body: string, delimiter: string): void {
  let row = 1;
  let opened = 0;
  let inside = false;
  let cellStart = true;
  for (let i = 0; i < body.length; i++) {
    const character = body[i];
    if (inside) {
      if (character === '"') {
        if (body[i + 1] === '"') i++;
        else inside = false;
      }
      continue;
    }
    if (character === '"' && cellStart) {
      inside = true;
      opened = row;
    }
    cellStart = character === delimiter || character === '\n' || character === '\r';
    if (character === '\n') row++;
  }
  if (inside) throw new SyntaxError(`Expected a closing quotation mark, got the end of the table; the cell opens at row ${opened}`);
}

/** `75`, `1:15`, `00:01:15.5`, `1M 15S`. */
function secondsOf(cell: string): number | null {
  const value = cell.trim();
  if (/^\d{1,7}(?:\.\d{1,6})?$/.test(value)) return Number(value);
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:\.\d{1,6})?)$/.exec(value);
  if (clock !== null) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const spelt = /^(?:(\d{1,2})H\s?)?(?:(\d{1,3})M\s?)?(?:(\d{1,2})S)?$/i.exec(value);
  return spelt === null || value === '' ? null : Number(spelt[1] ?? 0) * 3600 + Number(spelt[2] ?? 0) * 60 + Number(spelt[3] ?? 0);
}

/** Title and date, where the whole table has one. */
function headerOf(rows: readonly (readonly string[])[], columns: Columns): Partial<Header> {
  const header: Partial<Header> = {};
  const only = (name: ColumnName): string | undefined => {
    const at = columns[name];
    if (at === undefined) return undefined;
    const values = new Set(
      rows
        .slice(1)
        .map((row) => (row[at] ?? '').trim())
        .filter((value) => value !== ''),
    );
    return values.size === 1 ? [...values][0] : undefined;
  };
  const title = only('title');
  if (title !== undefined) header.title = title.slice(0, 300);
  const date = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(only('date') ?? '')?.[1];
  if (date !== undefined) header.date = date;
  return header;
}
