import type { EntityType } from '../../model.js';
import type { Lexicon, LexiconEntry } from '../../options.js';
import { fold } from '../text/fold.js';
import { kinds, tokenize } from '../text/tokens.js';
import { canonicalOfRow, entryOfRow, isBare, namesOfRow, rowsOf } from './table.js';

/** One name of a lexicon entry, ready for matching. */
export interface Name {
  type: EntityType;
  /** The entry's canonical name. */
  canonical: string;
  wikidata: string | undefined;
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

/** Spellings in columns, and by the folded first word the last of them; those before it hang on it. */
interface Pending {
  last: Map<string, number>;
  before: number[];
  lexicons: Lexicon[];
  spellings: string[];
  /** The line of a table that holds the spelling, not yet read, or the entry's canonical name. */
  holders: string[];
  isRow: boolean[];
}

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
  const pending: Pending = { last: new Map(), before: [], lexicons: [], spellings: [], holders: [], isRow: [] };
  for (const lexicon of lexicons) {
    const rows = rowsOf(lexicon);
    if (rows) for (const row of rows) noteRow(pending, lexicon, row);
    else noteEntries(pending, lexicon);
  }
  const root = { next: { get: growing(pending) } };
  compiled.set(lexicons, root);
  return root;
}

function noteRow(pending: Pending, lexicon: Lexicon, row: string): void {
  if (isBare(row)) return note(pending, lexicon, row, row, true);
  const names = namesOfRow(row);
  if (names[0] !== '') for (const name of names) note(pending, lexicon, name, row, true);
}

function noteEntries(pending: Pending, lexicon: Lexicon): void {
  const { entries } = lexicon;
  for (const canonical of Object.keys(entries)) {
    note(pending, lexicon, canonical, canonical, false);
    for (const alias of entries[canonical]!.aliases ?? []) note(pending, lexicon, alias, canonical, false);
  }
}

function note(pending: Pending, lexicon: Lexicon, spelling: string, holder: string, isRow: boolean): void {
  const first = firstKey(spelling);
  if (first === undefined) return;
  const at = pending.spellings.push(spelling) - 1;
  pending.lexicons.push(lexicon);
  pending.holders.push(holder);
  pending.isRow.push(isRow);
  pending.before.push(pending.last.get(first) ?? -1);
  pending.last.set(first, at);
}

/** Finds the names of a first word; grows them at the first asking. */
function growing({ last, before, lexicons, spellings, holders, isRow }: Pending): (key: string) => NameNode | undefined {
  const grown: Growing = {};
  return (key) => {
    const newest = last.get(key);
    if (newest !== undefined) {
      last.delete(key);
      const waiting: number[] = [];
      for (let at = newest; at >= 0; at = before[at]!) waiting.push(at);
      for (const at of waiting.reverse()) {
        const [lexicon, holder] = [lexicons[at]!, holders[at]!];
        if (isRow[at]!) add(grown, spellings[at]!, lexicon, canonicalOfRow(holder), entryOfRow(holder));
        else add(grown, spellings[at]!, lexicon, holder, lexicon.entries[holder]!);
      }
    }
    return grown.next?.get(key);
  };
}

/** The folded first word of a name; plain names, as most are, need no tokenizer. */
function firstKey(spelling: string): string | undefined {
  const blank = spelling.indexOf(' ');
  const word = blank < 0 ? spelling : spelling.slice(0, blank);
  if (/^[A-Z]+$/i.test(word)) return word.toLowerCase();
  if (/^[A-Z]+[-,][^\n]*$/i.test(word)) return word.slice(0, word.search(/[-,]/)).toLowerCase();
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
    wikidata: entry.ids?.wikidata,
    score: entry.hints?.includes(spelling) ? 0 : entry.contested?.includes(spelling) ? 0.5 : 1,
    lexicon: lexicon.name ?? 'lexicon',
    cases,
  });
}
