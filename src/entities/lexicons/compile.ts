import type { EntityType } from '../../model.js';
import type { Lexicon, LexiconEntry } from '../../options.js';
import { fold } from '../text/fold.js';
import { kinds, tokenize } from '../text/tokens.js';
import { entryOfRow, namesOfRow, rowsOf } from './table.js';

/** One name of a lexicon entry, ready for matching. */
export interface Name {
  type: EntityType;
  /** The entry's canonical name. */
  canonical: string;
  wikidata?: string;
  /** 1 sure, 0.5 contested, 0 a hint. */
  score: number;
  lexicon: string;
  /** Per token: 0 any case, 1 a capital needed, 2 capitals needed. */
  cases: number[];
}

/** A node of the tree of names: what may follow, and what ends here. */
export interface NameNode {
  next?: { get(key: string): NameNode | undefined };
  names?: Name[];
}

/** Spellings by the folded first word. `row` is the line of a table that holds it, not yet read. */
type Pending = Map<string, { lexicon: Lexicon; canonical: string; spelling: string; row: string | undefined }[]>;

/** A node while it grows. */
interface Growing {
  next?: Map<string, Growing>;
  names?: Name[];
}

const compiled = new WeakMap<readonly Lexicon[], NameNode>();

/**
 * The tree of all names of some lexicons; built once for each list. Names are sorted by their first word only; what
 * follows is cut into words when a text holds that first word, since few of the many thousand names ever come up.
 */
export function compileLexicons(lexicons: readonly Lexicon[]): NameNode {
  const known = compiled.get(lexicons);
  if (known) return known;
  const pending: Pending = new Map();
  for (const lexicon of lexicons) {
    const note = (canonical: string, spelling: string, row?: string): void => {
      const first = firstKey(spelling);
      if (first === undefined) return;
      const same = pending.get(first);
      if (same) same.push({ lexicon, canonical, spelling, row });
      else pending.set(first, [{ lexicon, canonical, spelling, row }]);
    };
    const rows = rowsOf(lexicon);
    if (rows) {
      for (const row of rows) {
        const names = namesOfRow(row);
        if (names[0] !== '') for (const name of names) note(names[0]!, name, row);
      }
      continue;
    }
    const { entries } = lexicon;
    for (const canonical of Object.keys(entries)) {
      note(canonical, canonical);
      for (const alias of entries[canonical]!.aliases ?? []) note(canonical, alias);
    }
  }
  const root = { next: { get: growing(pending) } };
  compiled.set(lexicons, root);
  return root;
}

/** Finds the names of a first word; grows them at the first asking. */
function growing(pending: Pending): (key: string) => NameNode | undefined {
  const grown: Growing = {};
  return (key) => {
    const waiting = pending.get(key);
    if (waiting) {
      pending.delete(key);
      for (const { lexicon, canonical, spelling, row } of waiting)
        add(grown, spelling, lexicon, canonical, row === undefined ? lexicon.entries[canonical]! : entryOfRow(row));
    }
    return grown.next?.get(key);
  };
}

/** The folded first word of a name; plain names, as most are, need no tokenizer. */
function firstKey(spelling: string): string | undefined {
  const blank = spelling.indexOf(' ');
  const word = blank < 0 ? spelling : spelling.slice(0, blank);
  if (/^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+$/.test(word)) return fold(word);
  const { keys, word: words, count } = tokenize(spelling);
  return count === 0 ? undefined : keys[words[0]!];
}

function add(root: Growing, spelling: string, lexicon: Lexicon, canonical: string, entry: LexiconEntry): void {
  const { keys, word, kind, count } = tokenize(spelling);
  let node = root;
  const cases: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const key = keys[word[at]!]!;
    const next = (node.next ??= new Map<string, Growing>());
    let child = next.get(key);
    if (!child) next.set(key, (child = {}));
    node = child;
    cases.push(kind[at] === kinds.capitals ? 2 : kind[at] === kinds.capital || kind[at] === kinds.mixed ? 1 : 0);
  }
  (node.names ??= []).push({
    type: lexicon.type,
    canonical,
    ...(entry.ids?.wikidata === undefined ? {} : { wikidata: entry.ids.wikidata }),
    score: entry.hints?.includes(spelling) ? 0 : entry.contested?.includes(spelling) ? 0.5 : 1,
    lexicon: lexicon.name ?? 'lexicon',
    cases,
  });
}
