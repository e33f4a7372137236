import { casings } from '../text/casing.js';
import { kinds } from '../text/tokens.js';
import type { Tokens } from '../text/tokens.js';
import { lists, wordFacts } from '../tagger/words.js';
import type { Name, NameNode } from './compile.js';

/** A name of a lexicon in a row of tokens: from `from` up to, not including, `to`. */
export interface NameMatch {
  from: number;
  to: number;
  name: Name;
}

/** Acronyms and names that are everyday words when capitals are lost. */
const everyday = new Set(
  (
    'us who it aid act ice dot doe sec fed un may march turkey chad jordan georgia china page hill house state time ' +
    'post sun mirror star independent guardian nature science congress parliament senate cabinet hamas? polish china nice reading ' +
    'mobile bath cork split orange lens pen aim are arm can care do for go in is no or so us we am an as at be by he if me my of on ' +
    'to up pm id ed op eta safe save help hope start new ai era app pla pace meps mp mps cis'
  ).split(' '),
);

/** The longest names from left to right; matches do not overlap. `skip` marks tokens to be looked through (brackets). */
export function matchNames(tokens: Tokens, casing: Uint8Array, root: NameNode, row: Int32Array): NameMatch[] {
  const starts = tokens.keys.map((key) => root.next?.get(key));
  const matches: NameMatch[] = [];
  for (let at = 0; at < row.length;) {
    const node = starts[tokens.word[row[at]!]!];
    let match = node && longest(tokens, casing, node, row, at);
    // A hint gives way to a sure name that begins inside it: `the House`, `House of Representatives`.
    if (match?.name.score === 0) {
      for (let next = at + 1; next < match.to; next += 1) {
        const inner = starts[tokens.word[row[next]!]!];
        const better = inner && longest(tokens, casing, inner, row, next);
        if (better && better.name.score > 0 && better.to >= match.to) match = better;
      }
    }
    if (match) matches.push(match);
    at = match ? match.to : at + 1;
  }
  return matches;
}

function longest(tokens: Tokens, casing: Uint8Array, first: NameNode, row: Int32Array, from: number): NameMatch | undefined {
  let best: NameMatch | undefined;
  let node: NameNode | undefined = first;
  for (let to = from + 1; node; to += 1) {
    for (const name of node.names ?? []) {
      if (fits(tokens, casing, name, row, from)) {
        if (best?.to !== to || name.score > best.name.score) best = { from, to, name };
      }
    }
    const token = row[to];
    if (token === undefined || !node.next || tokens.gap[token]! > 2 || tokens.first[token] === 1) break;
    node = node.next.get(tokens.keys[tokens.word[token]!]!);
  }
  return best;
}

function fits(tokens: Tokens, casing: Uint8Array, name: Name, row: Int32Array, from: number): boolean {
  const { cases } = name;
  const first = row[from]!;
  if (casing[first] !== casings.cased) {
    return cases.length > 1 || (name.score === 1 && !everyday.has(tokens.keys[tokens.word[first]!]!));
  }
  let capitals = false;
  for (let at = 0; at < cases.length; at += 1) {
    const kind = tokens.kind[row[from + at]!]!;
    const needed = cases[at]!;
    if (needed === 2 && kind !== kinds.capitals && kind !== kinds.mixed) return false;
    if (needed === 1 && (kind === kinds.lower || kind === kinds.punctuation)) return at === 0 && inLowerCase(tokens, name, row, from);
    // A name set in capitals in running text: a heading or an acronym. One word of it may be another acronym.
    if (needed === 1 && kind === kinds.capitals) capitals = true;
  }
  return !(capitals && cases.length === 1 && tokens.end[first]! - tokens.start[first]! < 4);
}

const lowerCased = new Set(['countries', 'states', 'capitals', 'cities']);
/** Places that as words of English mean something else. */
const words = new Set(
  'sale independence metro male split orange cork bath reading nice cologne panama jersey turkey china chihuahua lima tours chile guinea java mobile'.split(
    ' ',
  ),
);
/** Some places; a cluster of words that holds two of them is taken for one of places. */
const places =
  'kerala punjab chennai chicago boston berlin madrid delhi mumbai tokyo manila nairobi lagos cairo texas california scotland kenya france malaysia auckland baghdad toronto'.split(
    ' ',
  );
let placeClusters: Set<number> | undefined;

/** In careless writing a place may stand without its capital: `a hostel in auckland`. Only names that are no words. */
function inLowerCase(tokens: Tokens, name: Name, row: Int32Array, from: number): boolean {
  if (name.score < 1 || !lowerCased.has(name.lexicon)) return false;
  for (let at = 0; at < name.cases.length; at += 1) if (tokens.kind[row[from + at]!] !== kinds.lower) return false;
  const key = tokens.keys[tokens.word[row[from]!]!]!;
  if (name.cases.length > 1) return true;
  if (key.length < 4 || words.has(key) || everyday.has(key)) return false;
  const facts = wordFacts(key);
  placeClusters ??= new Set(places.map((place) => wordFacts(place).coarse).filter((cluster, at, all) => all.indexOf(cluster) < at));
  return (facts.lists & (lists.first | lists.everyday)) === 0 && placeClusters.has(facts.coarse);
}
