import { dsvFormat } from 'd3-dsv';
import { resolveTaxonomy, strategies } from '../../answers/index.js';
import type { Strategy } from '../../model.js';
import type { Taxonomy, TaxonomyName } from '../../options.js';
import { modelCoder, type Code } from './agreement.js';

/** Options of `readCodes`. */
export interface ReadCodesOptions {
  /** Gives the label of each code that has a strategy. Default: the label as it stands; where none does, by `default`. */
  taxonomy?: TaxonomyName | Taxonomy<string>;
  /** For errors: where the sheet comes from. */
  name?: string;
}

const needed = ['ask_id', 'coder'] as const;

/**
 * Reads a sheet of codes: CSV (comma, semicolon or tab) with the columns `ask_id`, `source`, `start`, `end`, `coder`, `label`,
 * `strategy`, one row a coder and ask; other columns may be there. Rows with neither label nor strategy are not coded and left out.
 * A row without a coder whose `origin` says `model` or `rule`, as the `csv` writer gives it, is the library's own verdict; its
 * column `abstained` counts.
 *
 * @throws SyntaxError that says what was expected, what came and in which row: a column missing, a coder missing, an unknown
 *   strategy, offsets that differ from those of the same ask in another row, a second code of the same ask by the same coder.
 * @example
 * readCodes('ask_id,coder,label\nx1.a1,AB,refusal\nx1.a1,CD,deflection\n').length // 2
 */
export function readCodes(csv: string, options: ReadCodesOptions = {}): Code[] {
  const text = csv.replace(/^\uFEFF/u, '');
  const first = text.slice(0, 4000).split(/[\r\n]/u, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].find((mark) => first.split(mark).some((cell) => /^"?\s*ask_id\s*"?$/u.test(cell))) ?? ',';
  const rows = dsvFormat(delimiter).parse(text);
  const columns = rows.columns.map((column) => column.trim());
  const at = (place: string): string => (options.name === undefined ? place : `${options.name}, ${place}`);
  for (const column of needed) {
    if (!columns.includes(column))
      throw new SyntaxError(`Expected a column ${column}, got ${columns.join(', ') || 'none'} in ${at('row 1')}`);
  }
  if (!columns.includes('label') && !columns.includes('strategy'))
    throw new SyntaxError(`Expected a column label or strategy, got ${columns.join(', ')} in ${at('row 1')}`);
  const taxonomy = resolveTaxonomy(options.taxonomy ?? 'default');
  const seen = new Map<string, { offsets: string; row: string }>();
  const done = new Map<string, string>();
  return rows.flatMap((cells, i): Code[] => {
    const row = at(`row ${i + 2}`);
    const get = (column: string): string => {
      const cell = rows.columns.find((name) => name.trim() === column);
      return unquoted(cell === undefined ? '' : (cells[cell] ?? '')).trim();
    };
    const [ask, source, label, strategy] = [get('ask_id'), get('source'), get('label'), get('strategy')];
    if (ask === '' && label === '' && strategy === '') return [];
    if (ask === '') throw new SyntaxError(`Expected an ask_id, got none in ${row}`);
    const unit = source === '' ? ask : `${source}#${ask}`;
    checkOffsets(unit, [get('start'), get('end')], row, seen);
    if (label === '' && strategy === '') return [];
    const coder = get('coder') || (/^(?:model|rule)$/u.test(get('origin')) ? modelCoder : '');
    if (coder === '') throw new SyntaxError(`Expected a coder, got none in ${row}`);
    if (strategy !== '' && !isStrategy(strategy))
      throw new SyntaxError(`Expected a strategy of the codebook, got \`${strategy}\` in ${row}`);
    const before = done.get(JSON.stringify([unit, coder]));
    if (before !== undefined)
      throw new SyntaxError(`Expected one code of ${unit} by ${coder}, got another in ${row} (the first is in ${before})`);
    done.set(JSON.stringify([unit, coder]), row);
    const mapped = isStrategy(strategy) ? taxonomy.map[strategy] : undefined;
    const given = options.taxonomy === undefined ? label || mapped : (mapped ?? label);
    return [
      {
        unit,
        coder,
        label: given ?? null,
        strategy: strategy || null,
        ...(/^(?:true|1|yes)$/iu.test(get('abstained')) ? { abstained: true } : {}),
      },
    ];
  });
}

/** The same ask must stand at the same place for everybody, or the sheets were made from different texts. */
function checkOffsets(unit: string, given: [string, string], row: string, seen: Map<string, { offsets: string; row: string }>): void {
  for (const [i, end] of ['start', 'end'].entries()) {
    const value = given[i]!;
    if (value !== '' && !/^\d+$/u.test(value)) throw new SyntaxError(`Expected ${end} as a whole number, got \`${value}\` in ${row}`);
  }
  if (given[0] === '' || given[1] === '') return;
  const offsets = `${given[0]}–${given[1]}`;
  const before = seen.get(unit);
  if (before === undefined) seen.set(unit, { offsets, row });
  else if (before.offsets !== offsets) {
    throw new SyntaxError(`Expected ${unit} at ${before.offsets}, as in ${before.row}, got ${offsets} in ${row}: made from another text`);
  }
}

/** The `csv` writer puts an apostrophe before what a spreadsheet would run. */
const unquoted = (cell: string): string => (/^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);

const isStrategy = (name: string): name is Strategy => (strategies as readonly string[]).includes(name);
