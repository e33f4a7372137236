/* eslint-disable regexp/no-super-linear-move -- bounded input: labels of at most 170 units. */
import type { Layout } from '../options.js';
import type { Role } from '../model.js';
import { continued } from './shape.js';

/** The words of all layouts, ready to look up. */
export interface Vocabulary {
  labels: ReadonlyMap<string, Role>;
  words: ReadonlyMap<string, Role>;
  titles: ReadonlySet<string>;
  keys: ReadonlySet<string>;
  speech: ReadonlySet<string>;
}

/** Official before press: `PRESS SECRETARY` is no reporter. */
const order: readonly Role[] = ['moderator', 'official', 'audience', 'press', 'other'];

/** What was compiled of lists that cannot change, by the layout that was chosen of them or the list itself. */
const compiled = new WeakMap<readonly Layout[], WeakMap<object, Vocabulary>>();

/**
 * The words of a list of layouts; the first that knows a word says what it is. With a layout that was `chosen`: its own
 * words and then those of the first of the list. A frozen list is compiled once.
 */
export function compileVocabulary(layouts: readonly Layout[], chosen?: Layout): Vocabulary {
  const list = chosen === undefined ? layouts : layouts.filter((layout, i) => i === 0 || layout === chosen).reverse();
  if (!Object.isFrozen(layouts)) return compile(list);
  let known = compiled.get(layouts);
  if (known === undefined) compiled.set(layouts, (known = new WeakMap()));
  let vocabulary = known.get(chosen ?? layouts);
  if (vocabulary === undefined) known.set(chosen ?? layouts, (vocabulary = compile(list)));
  return vocabulary;
}

function compile(layouts: readonly Layout[]): Vocabulary {
  const labels = new Map<string, Role>();
  const words = new Map<string, Role>();
  const titles = new Set<string>();
  const keys = new Set<string>();
  const speech = new Set<string>();
  for (const layout of layouts) {
    for (const role of order) {
      for (const label of layout.labels?.[role] ?? []) if (!labels.has(label)) labels.set(label, role);
      for (const word of layout.words?.[role] ?? []) if (!words.has(word)) words.set(word, role);
    }
    for (const title of layout.titles ?? []) titles.add(title);
    for (const key of layout.keys ?? []) keys.add(key);
    for (const word of layout.speech ?? []) speech.add(word);
  }
  return { labels, words, titles, keys, speech };
}

/** A label as the vocabulary writes it: lower case, brackets around it, numbers and `THE` kept, figures at the end off. */
export function plainLabel(label: string): string {
  const lower = label.toLowerCase();
  if (!/[\d()[\].'#]/u.test(lower)) return lower;
  return lower
    .replaceAll("'", '’')
    .replace(/^[([]+/u, '')
    .replace(/[)\].]+$/u, '')
    .replace(/\s*#?\d{1,3}$/u, '')
    .trim();
}

/** The role of a label that is itself a role (`QUESTION`, `(Question by Media)`, `Journalist 2`), else undefined. */
export function roleOfLabel(label: string, vocabulary: Vocabulary): Role | undefined {
  const plain = plainLabel(label);
  if (plain.length > 60) return undefined;
  const found = vocabulary.labels.get(plain) ?? vocabulary.labels.get(`${plain}.`);
  if (found !== undefined) return found;
  const short = plain.replace(/\s*[([].*$/u, '').replace(continued, '');
  return short !== plain && short !== '' ? vocabulary.labels.get(short) : undefined;
}

/** The role that a word inside the label speaks for, else undefined. */
export function roleOfWords(label: string, vocabulary: Vocabulary): Role | undefined {
  let found: Role | undefined;
  // Chinese and Japanese write no blanks: look for the word at the label's end.
  if (/[\u3040-\u30ff\u4e00-\u9fff]/u.test(label)) {
    for (let length = 4; length > 0; length--) {
      const role = vocabulary.words.get(label.slice(-length));
      if (role !== undefined) return role;
    }
  }
  for (const raw of label.toLowerCase().split(/[\s,()[\]/]+/u)) {
    const role = vocabulary.words.get(raw) ?? vocabulary.words.get(raw.replace(/[.:]+$/u, ''));
    if (role !== undefined && (found === undefined || order.indexOf(role) < order.indexOf(found))) found = role;
  }
  return found;
}
