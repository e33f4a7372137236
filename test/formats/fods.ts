import { SaxesParser } from 'saxes';

/** A cell of a Flat OpenDocument spreadsheet: its value where it is a number, date or truth value, else its words. */
export interface Cell {
  type: string;
  value: string;
  formula: boolean;
}

/** The cells of the first sheet, row by row, without the empty rows and cells at the end. */
export function cellsOf(fods: string): Cell[][] {
  const rows: Cell[][] = [];
  const names: string[] = [];
  let cell: (Cell & { times: number; words: string; paragraphs: number }) | undefined;
  const parser = new SaxesParser();
  const add = (words: string): void => {
    if (cell !== undefined && names.includes('text:p')) cell.words += words;
  };
  parser.on('opentag', ({ name, attributes }) => {
    names.push(name);
    if (name === 'table:table-row') rows.push([]);
    if (name === 'table:table-cell') {
      const value = attributes['office:value'] ?? attributes['office:date-value'] ?? attributes['office:boolean-value'];
      cell = {
        type: attributes['office:value-type'] ?? '',
        value: value ?? '',
        formula: attributes['table:formula'] !== undefined,
        times: Number(attributes['table:number-columns-repeated'] ?? 1),
        words: '',
        paragraphs: 0,
      };
    }
    if (name === 'text:p' && cell !== undefined && (cell.paragraphs += 1) > 1) add('\n');
    if (name === 'text:s') add(' '.repeat(Number(attributes['text:c'] ?? 1)));
    if (name === 'text:tab') add('\t');
    if (name === 'text:line-break') add('\n');
  });
  parser.on('text', add);
  parser.on('closetag', ({ name }) => {
    names.pop();
    if (name !== 'table:table-cell' || cell === undefined) return;
    const { type, formula, times, words } = cell;
    const value = type === 'string' ? words : cell.value;
    if (times < 1000) for (let i = 0; i < times; i++) rows.at(-1)?.push({ type, value, formula });
    cell = undefined;
  });
  parser.write(fods).close();
  return rows.filter((row) => row.some(({ value }) => value !== ''));
}
