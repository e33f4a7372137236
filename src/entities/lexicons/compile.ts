import type { EntityType } from '../../model.js';
import type { Lexicon } from '../../options.js';
import { kinds, tokenize } from '../text/tokens.js';

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
  next?: Map<string, NameNode>;
  names?: Name[];
}

const compiled = new WeakMap<readonly Lexicon[], NameNode>();

/** The tree of all names of some lexicons; built once for each list. */
export function compileLexicons(lexicons: readonly Lexicon[]): NameNode {
  const known = compiled.get(lexicons);
  if (known) return known;
  const root: NameNode = {};
  for (const lexicon of lexicons) {
    for (const canonical of Object.keys(lexicon.entries)) {
      const entry = lexicon.entries[canonical]!;
      for (const spelling of [canonical, ...(entry.aliases ?? [])]) {
        add(root, spelling, {
          type: lexicon.type,
          canonical,
          ...(entry.ids?.wikidata === undefined ? {} : { wikidata: entry.ids.wikidata }),
          score: entry.hints?.includes(spelling) ? 0 : entry.contested?.includes(spelling) ? 0.5 : 1,
          lexicon: lexicon.name ?? 'lexicon',
        });
      }
    }
  }
  compiled.set(lexicons, root);
  return root;
}

function add(root: NameNode, spelling: string, name: Omit<Name, 'cases'>): void {
  const { keys, word, kind, count } = tokenize(spelling);
  if (count === 0) return;
  let node = root;
  const cases: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const key = keys[word[at]!]!;
    const next = (node.next ??= new Map<string, NameNode>());
    let child = next.get(key);
    if (!child) next.set(key, (child = {}));
    node = child;
    cases.push(kind[at] === kinds.capitals ? 2 : kind[at] === kinds.capital || kind[at] === kinds.mixed ? 1 : 0);
  }
  (node.names ??= []).push({ ...name, cases });
}
