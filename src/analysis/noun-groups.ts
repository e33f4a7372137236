import { irregularPasts } from '../exchanges/words.js';
import type { WordList } from './words.js';
import { stemOf } from './words.js';
import {
  beforeNoun,
  beforeVerb,
  determiners,
  inverters,
  isBreak,
  looksAdjective,
  nounsInIng,
  plainAlone,
  plainModifiers,
  plainNouns,
  plainVerbs,
} from './word-lists.js';

/** A run of words that names a matter: words `from`…`to` (exclusive). */
export interface NounGroup {
  from: number;
  to: number;
  /** Stems of its content words, joined by blanks. */
  key: string;
}

/** What is known of a word from the entities: nothing, part of a name that may modify a noun, or a word that ends a group. */
export const wordKinds = { plain: 0, name: 1, stop: 2 } as const;
export type WordKind = (typeof wordKinds)[keyof typeof wordKinds];

const longest = 4;
const verbStems: ReadonlySet<string> = new Set([...plainVerbs].map(stemOf));

/**
 * Cuts noun groups without a tagger: runs of content words between function words, marks and verbs, with generic nouns and
 * modifiers off their ends; two runs joined by "of" make one. A word is a verb where a subject, a modal or "to" stands
 * before it, or where it is a plain verb without a determiner or preposition before it.
 */
export function nounGroups(words: WordList, kindOf: (word: number) => WordKind = () => wordKinds.plain): NounGroup[] {
  const runs: { from: number; to: number }[] = [];
  let from = -1;
  const { length } = words.lower;
  for (let at = 0; at <= length; at += 1) {
    const inside = at < length && takes(words, at, kindOf);
    if (from >= 0 && (!inside || words.breakBefore[at] === true)) {
      runs.push({ from, to: at });
      from = -1;
    }
    if (inside && from < 0) from = at;
  }
  const groups: NounGroup[] = [];
  let previous: NounGroup | undefined;
  for (const run of runs) {
    const group = trimmed(words, run, kindOf);
    if (group === undefined) {
      previous = undefined;
      continue;
    }
    groups.push(group);
    if (previous !== undefined && joinedByOf(words, previous, group) && group.to - previous.from <= 7) {
      groups.push({ from: previous.from, to: group.to, key: `${previous.key} ${group.key}` });
    }
    previous = group;
  }
  return groups;
}

function takes(words: WordList, at: number, kindOf: (word: number) => WordKind): boolean {
  const word = words.lower[at]!;
  const kind = kindOf(at);
  if (kind === wordKinds.stop || isBreak(word) || /^\d/u.test(word) || word.includes("'") || word.endsWith('.')) return false;
  if (kind === wordKinds.name) return true;
  if (plainModifiers.has(word) || (word.endsWith('ly') && word.length > 4)) return false;
  const before = words.breakBefore[at] === true ? '' : (words.lower[at - 1] ?? '');
  if (beforeVerb.has(before)) return false;
  if (
    kindOf(at - 1) === wordKinds.name &&
    before !== '' &&
    !words.possessive[at - 1] &&
    (verbStems.has(stemOf(word)) || afterInverted(words, at, kindOf))
  )
    return false;
  const owned = words.possessive[at - 1] === true;
  // "taking", "arresting protesters": a verb with its object, unless something makes it a noun.
  if (word.endsWith('ing') && word.length > 4) return owned || determiners.has(before) || nounsInIng.has(word);
  if (beforeNoun.has(before) || owned) return true;
  return !verbStems.has(stemOf(word)) && !irregularPasts.has(word) && !(word.endsWith('ed') && word.length > 4);
}

/** "Does the Kremlin recognize": after an auxiliary and a name. */
function afterInverted(words: WordList, at: number, kindOf: (word: number) => WordKind): boolean {
  let before = at - 1;
  while (before >= 0 && before >= at - 5 && kindOf(before) === wordKinds.name && !words.breakBefore[before]) before -= 1;
  if (words.lower[before] === 'the') before -= 1;
  return inverters.has(words.lower[before] ?? '');
}

/** The run without generic words at its ends; undefined where nothing is left or the rest is a name alone. */
function trimmed(words: WordList, { from, to }: { from: number; to: number }, kindOf: (word: number) => WordKind): NounGroup | undefined {
  let first = from;
  let last = to - 1;
  const plain = (at: number): boolean => kindOf(at) === wordKinds.plain;
  const empty = (at: number): boolean => plainNouns.has(words.lower[at]!) || plainModifiers.has(words.lower[at]!);
  while (last >= first && plain(last) && (empty(last) || looksAdjective(words.lower[last]!) || /ed$/u.test(words.lower[last]!))) last -= 1;
  while (first <= last && plain(first) && empty(first)) first += 1;
  if (last - first + 1 > longest) first = last - longest + 1;
  if (first > last) return undefined;
  const alone = words.lower[last]!;
  if (
    first === last &&
    (plainAlone.has(alone) || (alone.endsWith('ing') && alone.length > 5 && !nounsInIng.has(alone)) || alone.length < 3)
  )
    return undefined;
  let named = true;
  for (let at = first; at <= last; at += 1) named &&= kindOf(at) === wordKinds.name;
  return named ? undefined : { from: first, to: last + 1, key: keyOf(words, first, last + 1) };
}

const keyOf = (words: WordList, from: number, to: number): string => words.lower.slice(from, to).map(stemOf).join(' ');

/** "recognition of the outcome": only "of" and an article between. */
function joinedByOf(words: WordList, a: NounGroup, b: NounGroup): boolean {
  const between = words.lower.slice(a.to, b.from);
  if (between[0] !== 'of' || between.length > 2 || (between.length === 2 && !articles.has(between[1]!))) return false;
  for (let at = a.to; at <= b.from; at += 1) if (words.breakBefore[at] === true) return false;
  return true;
}

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'your']);
