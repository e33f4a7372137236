import type { EntityType } from '../../model.js';
import type { NameMatch } from '../lexicons/match.js';
import type { Reading } from '../text/row.js';
import { isCapital, kinds } from '../text/tokens.js';
import { hashOf, mix } from './hash.js';
import type { WordParts } from './word-features.js';

const types: EntityType[] = ['person', 'organization', 'place', 'group', 'outlet', 'role', 'treaty', 'event', 'date', 'money', 'quantity'];
const template = (name: string): number => hashOf(name);
const names = {
  name: template('name'),
  nameKind: template('name+kind'),
  nameBefore: template('name-1'),
  nameAfter: template('name+1'),
  nameKey: template('name+key'),
  keys: template('keys'),
  keysNext: template('keys+1'),
  around: template('around'),
  fines: template('fines'),
  finesNext: template('fines+1'),
  coarses: template('coarses'),
  coarsesNext: template('coarses+1'),
  shapes: template('shapes'),
  kindsBefore: template('kinds-'),
  kindsAfter: template('kinds+'),
  first: template('first'),
  firstLists: template('first+lists'),
  firstFine: template('first+fine'),
  listPair: template('lists-1,0'),
  listNext: template('lists0,1'),
  listAround: template('lists around'),
  coarseAround: template('coarse around'),
  runLists: template('run lists'),
  runPlace: template('run place'),
  runLast: template('run last'),
  runFirst: template('run first'),
  runAfter: template('run after'),
  runBefore: template('run before'),
  runLastFine: template('run last fine'),
  gap: template('gap'),
  runAfterFine: template('run after fine'),
  runBeforeFine: template('run before fine'),
};

/** What stands at one place of the row outside any word. */
const none: WordParts = { key: 1, kind: 6, coarse: 0, fine: 0, lists: 0, shape: 1 };

/** For each place of the row: 0, or which lexicon name covers it and how. */
export function nameMarks(reading: Reading, matches: readonly NameMatch[]): Int32Array {
  const marks = new Int32Array(reading.row.length);
  for (const { from, to, name } of matches) {
    const base = (types.indexOf(name.type) + 1) * 16 + name.score * 4;
    for (let at = from; at < to; at += 1) marks[at] = base * 4 + (to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1);
  }
  return marks;
}

/**
 * The features of one place that need more than its word: lexicon names, pairs of neighbours, the run of capitals it
 * stands in. Written into `into`; returns how many.
 */
export function tokenFeatures(reading: Reading, marks: Int32Array, parts: (at: number) => WordParts, at: number, into: Int32Array): number {
  const { tokens, row } = reading;
  let count = 0;
  const token = row[at]!;
  const opens = tokens.first[token] === 1;
  const closes = at + 1 >= row.length || tokens.first[row[at + 1]!] === 1;
  const here = parts(at);
  const before = opens ? none : parts(at - 1);
  const after = closes ? none : parts(at + 1);
  const mark = marks[at]!;
  if (mark !== 0) {
    into[count++] = mix(names.name, mark);
    into[count++] = mix(names.nameKind, mark * 8 + here.kind);
    into[count++] = mix(names.nameKey, mix(mark, here.key));
  }
  if (!opens && marks[at - 1] !== 0) into[count++] = mix(names.nameBefore, marks[at - 1]!);
  if (!closes && marks[at + 1] !== 0) into[count++] = mix(names.nameAfter, marks[at + 1]!);
  into[count++] = mix(names.keys, mix(before.key, here.key));
  into[count++] = mix(names.keysNext, mix(here.key, after.key));
  into[count++] = mix(names.around, mix(before.key, after.key));
  into[count++] = mix(names.fines, before.fine * 2048 + here.fine);
  into[count++] = mix(names.finesNext, here.fine * 2048 + after.fine);
  into[count++] = mix(names.coarses, ((before.coarse * 128 + here.coarse) * 8 + before.kind) * 8 + here.kind);
  into[count++] = mix(names.coarsesNext, ((here.coarse * 128 + after.coarse) * 8 + here.kind) * 8 + after.kind);
  into[count++] = mix(names.shapes, (before.kind * 8 + here.kind) * 8 + after.kind);
  into[count++] = mix(names.kindsBefore, mix(before.shape, here.shape));
  into[count++] = mix(names.kindsAfter, mix(here.shape, after.shape));
  into[count++] = mix(names.listPair, ((before.lists * 16 + here.lists) * 8 + here.kind) * 8 + before.kind);
  into[count++] = mix(names.listNext, ((here.lists * 16 + after.lists) * 8 + here.kind) * 8 + after.kind);
  into[count++] = mix(
    names.listAround,
    ((before.kind * 16 + before.lists) * 128 + after.kind * 16 + after.lists) * 128 + here.kind * 16 + here.lists,
  );
  into[count++] = mix(names.coarseAround, (before.coarse * 128 + after.coarse) * 8 + here.kind);
  into[count++] = mix(names.gap, tokens.gap[token]! * 8 + here.kind);
  if (opens) {
    into[count++] = mix(names.first, here.kind);
    into[count++] = mix(names.firstLists, here.lists * 8 + here.kind);
    into[count++] = mix(names.firstFine, here.fine);
  }
  if (here.kind >= kinds.capital && here.kind <= kinds.mixed) count = runFeatures(reading, parts, at, here, into, count);
  return count;
}

/** The run of capitals a word stands in, with `of` and the like inside: its first and last words and what surrounds it. */
function runFeatures(
  reading: Reading,
  parts: (at: number) => WordParts,
  at: number,
  here: WordParts,
  into: Int32Array,
  start: number,
): number {
  const { tokens, row } = reading;
  const { first, kind } = tokens;
  let from = at;
  while (at - from < 8 && from > 0 && first[row[from]!] === 0 && isCapital(kind[row[from - 1]!]!)) from -= 1;
  let to = at + 1;
  while (to - at < 8 && to < row.length && first[row[to]!] === 0 && isCapital(kind[row[to]!]!)) to += 1;
  const last = parts(to - 1);
  const after = to < row.length && tokens.first[row[to]!] === 0 ? parts(to) : none;
  const before = from > 0 && tokens.first[row[from]!] === 0 ? parts(from - 1) : none;
  const place = Math.min(at - from, 3) * 4 + Math.min(to - 1 - at, 3);
  let count = start;
  into[count++] = mix(names.runPlace, place * 8 + here.kind);
  into[count++] = mix(names.runLists, (parts(from).lists * 16 + last.lists) * 16 + place);
  into[count++] = mix(names.runLast, mix(last.key, Math.min(to - 1 - at, 2)));
  into[count++] = mix(names.runLastFine, last.fine * 4 + Math.min(to - 1 - at, 3));
  into[count++] = mix(names.runFirst, mix(parts(from).key, Math.min(at - from, 2)));
  into[count++] = mix(names.runAfter, mix(after.key, Math.min(to - 1 - at, 2)));
  into[count++] = mix(names.runBefore, mix(before.key, Math.min(at - from, 2)));
  into[count++] = mix(names.runAfterFine, after.fine * 4 + Math.min(to - 1 - at, 3));
  into[count++] = mix(names.runBeforeFine, before.fine * 4 + Math.min(at - from, 3));
  return count;
}
