import type { Lexicon } from '../../options.js';
import type { Reading } from '../text/row.js';
import { compileLexicons } from './compile.js';
import { matchNames } from './match.js';
import type { NameMatch } from './match.js';

const found = new WeakMap<Reading, { lexicons: readonly Lexicon[]; matches: NameMatch[] }>();

/** The lexicons' names in a text; looked up once for a text and a list of lexicons. */
export function namesOf(reading: Reading, lexicons: readonly Lexicon[]): NameMatch[] {
  const known = found.get(reading);
  if (known?.lexicons === lexicons) return known.matches;
  const matches = matchNames(reading.tokens, reading.casing, compileLexicons(lexicons), reading.row);
  found.set(reading, { lexicons, matches });
  return matches;
}
