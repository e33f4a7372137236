import { fold } from '../text/fold.js';
import { casings } from '../text/casing.js';
import { hashOf, mix } from './hash.js';
import { kindIn, shapeOf } from './shapes.js';
import { wordFacts } from './words.js';

/** How far a word's own features reach: the word itself, its neighbours, theirs. */
export const reaches = [-2, -1, 0, 1, 2] as const;

/** Numbers of templates; a change of any needs new weights. */
const template = (name: string): number => hashOf(name);
const names = {
  surface: template('surface'),
  key: template('key'),
  shape: template('shape'),
  kind: template('kind'),
  coarse: template('coarse'),
  fine: template('fine'),
  lists: template('lists'),
  fineKind: template('fine+kind'),
  coarseKind: template('coarse+kind'),
  listsKind: template('lists+kind'),
  unknown: template('unknown'),
  prefix: template('prefix'),
  suffix: template('suffix'),
  length: template('length'),
  suffixKind: template('suffix+kind'),
};

/** What else a word tells beside its features: parts that pairs of neighbours are made of. */
export interface WordParts {
  key: number;
  kind: number;
  coarse: number;
  fine: number;
  lists: number;
  shape: number;
}

export function partsOf(word: string, kind: number, casing: number): WordParts {
  const key = fold(word);
  const { coarse, fine, lists } = wordFacts(key);
  return { key: hashOf(key), kind: kindIn(casing, kind), coarse, fine, lists, shape: casing === casings.cased ? hashOf(shapeOf(word)) : 7 };
}

/**
 * The features of one word seen from `reach` tokens away, as 32-bit numbers.
 * They depend on nothing but the word, so their weights can be summed once for each word.
 */
export function wordFeatures(word: string, kind: number, casing: number, reach: number): number[] {
  const key = fold(word);
  const parts = partsOf(word, kind, casing);
  const { coarse, fine, lists } = parts;
  const own: number[] = [mix(names.key, parts.key), mix(names.kind, parts.kind)];
  const add = (name: number, value: number): void => void own.push(mix(name, value));
  if (Math.abs(reach) === 2) {
    add(names.coarseKind, coarse * 8 + parts.kind);
    add(names.fine, fine);
  } else {
    add(names.coarseKind, coarse * 8 + parts.kind);
    add(names.fineKind, fine * 8 + parts.kind);
    add(names.fine, fine);
    add(names.listsKind, lists * 8 + parts.kind);
    add(names.suffixKind, mix(hashOf(key.slice(-3)), parts.kind));
  }
  if (reach === 0) {
    add(names.shape, parts.shape);
    add(names.coarse, coarse);
    add(names.length, Math.min(key.length, 12) * 8 + parts.kind);
    if (casing === casings.cased) add(names.surface, hashOf(word));
    if (fine === 0) add(names.unknown, parts.kind);
    for (let size = 1; size <= 4 && size < key.length; size += 1) add(names.suffix, hashOf(key.slice(-size), size));
    for (let size = 2; size <= 4 && size < key.length; size += 1) add(names.prefix, hashOf(key.slice(0, size), size));
    for (let bit = 1; bit <= 8; bit <<= 1) if ((lists & bit) !== 0) add(names.lists, bit);
  }
  return own.map((feature) => mix(feature, reach + 16));
}
