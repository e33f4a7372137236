import type { EntityType } from '../../model.js';
import type { Lexicon, LexiconEntry } from '../../options.js';

/**
 * A lexicon written as a table: one entry a line, `Name | alias | alias # Wikidata id`.
 * `~` before a name marks it contested, `?` a mere hint (see `LexiconEntry`). Parsed when first read.
 *
 * @example
 * const outlets = table('outlets', 'outlet', 'TV Rain | Dozhd # Q1979081');
 */
export function table(name: string, type: EntityType, rows: string): Lexicon {
  let parsed: Record<string, LexiconEntry> | undefined;
  const lexicon: Lexicon = {
    name,
    type,
    get entries() {
      return (parsed ??= parseTable(rows));
    },
  };
  tables.set(lexicon, rows);
  return lexicon;
}

const tables = new WeakMap<Lexicon, string>();

/** The rows of a lexicon that is a table, unread: to sort names by first word takes less than to make entries of them all. */
export const rowsOf = (lexicon: Lexicon): string[] | undefined => tables.get(lexicon)?.split('\n');

/** Of a name that is nothing but a name. */
const bare: LexiconEntry = Object.freeze({});

/** Whether a row is one name and nothing else, as most are. */
export const isBare = (row: string): boolean => {
  const first = row.charCodeAt(0);
  return first > 32 && first !== 126 /* ~ */ && first !== 63 /* ? */ && !row.includes('|') && !row.includes('#') && !row.endsWith(' ');
};

/** The name that a row's entry goes by. */
export const canonicalOfRow = (row: string): string => (isBare(row) ? row : namesOfRow(row)[0]!);

/** The names of a row: the canonical one, then the aliases, marks off. */
export function namesOfRow(row: string): string[] {
  const end = row.indexOf('#');
  const names = end < 0 ? row : row.slice(0, end);
  if (!names.includes('|')) return [unmarked(names.trim())];
  return names.split('|').map((cell) => unmarked(cell.trim()));
}

const unmarked = (cell: string): string => (cell.startsWith('~') || cell.startsWith('?') ? cell.slice(1) : cell);

/** What a row says of its name. */
export function entryOfRow(row: string): LexiconEntry {
  // Most rows: none of the marks of what follows.
  if (/^\p{L}[\p{L} ]*$/u.test(row)) return bare;
  const [names = '', id = ''] = row.split('#');
  const cells = names.split('|').map((cell) => cell.trim());
  const marked = (mark: string): string[] => cells.filter((cell) => cell.startsWith(mark)).map(unmarked);
  const [contested, hints, aliases] = [marked('~'), marked('?'), cells.slice(1).map(unmarked)];
  return {
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(id.trim() === '' ? {} : { ids: { wikidata: id.trim() } }),
    ...(contested.length > 0 ? { contested } : {}),
    ...(hints.length > 0 ? { hints } : {}),
  };
}

function parseTable(rows: string): Record<string, LexiconEntry> {
  const entries = Object.create(null) as Record<string, LexiconEntry>;
  for (const row of rows.split('\n')) {
    const [canonical = ''] = namesOfRow(row);
    if (canonical !== '') entries[canonical] = entryOfRow(row);
  }
  return entries;
}
