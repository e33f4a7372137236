import { fold } from '../text/fold.js';
import { lists, wordFacts } from '../tagger/words.js';
import { editDistance } from './distance.js';
import { skeleton } from './spelling.js';

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md']);
const honorifics = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'prof', 'the']);

/** Names that are short for others, by group. Own list. */
const nicknames = new Map<string, string>();
for (const group of (
  'william bill will billy|robert bob rob bobby|james jim jimmy|joseph joe|thomas tom tip tommy|michael mike mick|richard dick rick rich|edward ed ted eddie|charles chuck charlie|' +
  'john jack johnny|donald don|ronald ron|daniel dan danny|david dave|stephen steve steven|anthony tony antony|christopher chris|matthew matt|gregory greg|samuel sam|benjamin ben|' +
  'timothy tim|patrick pat|peter pete|kenneth ken|lawrence larry|gerald jerry|jeffrey jeff|elizabeth liz beth|margaret maggie peggy|' +
  'deborah debbie deb debra|jennifer jen|susan sue|rebecca becky|nancy nan|francis frank|andrew andy|philip phil|raymond ray|walter walt|albert al|jacob jake|joshua josh|jonathan jon|jerome jay|' +
  'victor viktor|alexander alex aleksander aleksandr alyaksandr oleksandr alexandr|nicholas nick nikolai mykola|catherine katherine ekaterina kathryn kate kathy|eric erik|mark marc|carl karl|sara sarah|yuri yury yuriy|' +
  'mitchell mitch|randall rand randy|pamela pam|sergei sergey serhiy|dmitry dmitri dmytro|vladimir volodymyr'
).split('|')) {
  const [head = '', ...rest] = group.split(' ');
  for (const name of [head, ...rest]) nicknames.set(name, head);
}

/** A person's name in parts, folded: titles, initials' dots and suffixes off. */
export interface PersonName {
  parts: string[];
  last: string;
  key: string;
}

/** Reads a printed name: brackets, possessive and quotation marks off. */
export function cleanName(printed: string): string {
  return printed
    .replace(/[[\]"“”()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '')
    .trim();
}

export function personName(name: string): PersonName {
  const parts = cleanName(name)
    .split(/[ ,]+/u)
    .map((part) => fold(part))
    .filter((part, at, all) => part !== '' && !(at > 0 && suffixes.has(part)) && !(at === 0 && all.length > 1 && honorifics.has(part)));
  const last = parts.at(-1) ?? '';
  return { parts, last, key: skeleton(last) };
}

/** Whether two spellings can be one word of a name: same letters, or one transliterated otherwise. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 6) return false;
  const key = skeleton(a);
  if (key.length < 3 || key !== skeleton(b)) return false;
  return editDistance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) * 0.4));
}

/** Whether two full names can be one person's: surnames alike, first names alike, short for each other, or initials. */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (!sameWord(a.last, b.last)) return false;
  const [first = '', other = ''] = [a.parts[0], b.parts[0]];
  if (sameWord(first, other)) return true;
  const nickname = nicknames.get(first);
  if (nickname !== undefined && nickname === nicknames.get(other)) return true;
  if ((first.length === 1 || other.length === 1) && first[0] === other[0]) return true;
  if (
    first.length > 5 &&
    other.length > 5 &&
    first[0] === other[0] &&
    editDistance(first, other, 1) === 1 &&
    a.last === b.last &&
    !bothFirstNames(first, other)
  )
    return true;
  // `George W. Bush`, `George Bush`; `J.D. Vance`, `JD Vance`: a middle name used as the first.
  return a.parts.slice(1, -1).includes(other) || b.parts.slice(1, -1).includes(first);
}

/** Two names that both are given to people differ by more than a slip: `Andrea`, `Andrew`. */
const bothFirstNames = (a: string, b: string): boolean => (wordFacts(a).lists & wordFacts(b).lists & lists.first) !== 0;

/** Whether `acronym` can stand for `name`: its letters are the initials of the words, small words left out or in. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\P{L}/gu, '').toLowerCase();
  if (letters.length < 2 || letters.length > 8) return false;
  const words = name
    .split(/[\s-]+/u)
    .map((word) => fold(word).replace(/[^a-z]/gu, ''))
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  const small = new Set(['the', 'of', 'for', 'and', 'on', 'in', 'to', 'a', 'de', 'la', 'del', 'des', 'et', 'y']);
  const initials = (list: string[]): string => list.map((word) => word[0]!).join('');
  return initials(words) === letters || initials(words.filter((word) => !small.has(word))) === letters;
}
