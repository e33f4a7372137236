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
  return {
    name,
    type,
    get entries() {
      return (parsed ??= parseTable(rows));
    },
  };
}

/** Of a name that is nothing but a name. */
const bare: LexiconEntry = Object.freeze({});

function parseTable(rows: string): Record<string, LexiconEntry> {
  const entries = Object.create(null) as Record<string, LexiconEntry>;
  for (const row of rows.split('\n')) {
    // Most rows: none of the marks of what follows.
    if (/^\p{L}[\p{L} ]*$/u.test(row)) {
      entries[row.trim()] = bare;
      continue;
    }
    const [names = '', id = ''] = row.split('#');
    const contested: string[] = [];
    const hints: string[] = [];
    const [canonical, ...aliases] = names.split('|').map((cell) => {
      const cellText = cell.trim();
      const spelling = cellText.replace(/^[~?]/, '');
      if (cellText.startsWith('~')) contested.push(spelling);
      if (cellText.startsWith('?')) hints.push(spelling);
      return spelling;
    });
    if (!canonical) continue;
    entries[canonical] = {
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(id.trim() === '' ? {} : { ids: { wikidata: id.trim() } }),
      ...(contested.length > 0 ? { contested } : {}),
      ...(hints.length > 0 ? { hints } : {}),
    };
  }
  return entries;
}
