import type { NameMatch } from '../lexicons/match.js';
import { casings } from '../text/casing.js';
import type { Reading } from '../text/row.js';
import { gaps, kinds } from '../text/tokens.js';
import type { TaggedSpan } from './decode.js';
import { openers } from './segments.js';
import { lists, wordFacts } from './words.js';

const score = 0.6;

/**
 * Two capitalised words in a row of which the first is a known first name and nothing an everyday word: a person that
 * the labels missed, as a surname that no list knows makes the tagger doubt. And surnames of people named in full elsewhere.
 */
export function givenNames(reading: Reading, matches: readonly NameMatch[], spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { tokens, row, casing } = reading;
  const facts = new Uint8Array(tokens.keys.length);
  const listsOf = (at: number): number => {
    const word = tokens.word[row[at]!]!;
    return (facts[word] ||= wordFacts(tokens.keys[word]!).lists | 128);
  };
  const taken = new Uint8Array(row.length + 1);
  for (const { from, to } of spans) taken.fill(1, from, to);
  for (const { from, to, name } of matches) if (name.score > 0 || name.type === 'role') taken.fill(1, from, to);
  const capital = (at: number): boolean => {
    const kind = tokens.kind[row[at]!]!;
    return kind === kinds.capital || kind === kinds.mixed;
  };
  const goesOn = (at: number): boolean =>
    at < row.length &&
    tokens.first[row[at]!] === 0 &&
    tokens.gap[row[at]!] === gaps.space &&
    capital(at) &&
    taken[at] === 0 &&
    tokens.keys[tokens.word[row[at]!]!] !== 'i';
  const standsAlone = (at: number): boolean =>
    (at === 0 || tokens.first[row[at]!] === 1 || !capital(at - 1)) &&
    (at + 1 >= row.length || tokens.first[row[at + 1]!] === 1 || !capital(at + 1));
  const surnames = new Set<string>();
  for (const { from, to, type } of spans) {
    const last = tokens.keys[tokens.word[row[to - 1]!]!]!;
    if (type === 'person' && to - from > 1 && last.length > 2 && (listsOf(to - 1) & (lists.everyday | lists.place)) === 0)
      surnames.add(last);
  }
  const found: TaggedSpan[] = [];
  for (let at = 0; at + 1 < row.length; at += 1) {
    if (tokens.kind[row[at]!] !== kinds.capital || taken[at] !== 0 || casing[row[at]!] !== casings.cased) continue;
    if (surnames.has(tokens.keys[tokens.word[row[at]!]!]!) && standsAlone(at)) {
      found.push({ from: at, to: at + 1, type: 'person', score });
      continue;
    }
    if (
      (listsOf(at) & 15) === lists.first &&
      standsAlone(at) &&
      !openers.has(tokens.keys[tokens.word[row[at]!]!]!) &&
      (tokens.first[row[at]!] === 0 || [',', "'s"].includes(tokens.keys[tokens.word[row[at + 1]!]!]!))
    ) {
      found.push({ from: at, to: at + 1, type: 'person', score: 0.5 });
      continue;
    }
    if ((listsOf(at) & (lists.first | lists.everyday)) !== lists.first || openers.has(tokens.keys[tokens.word[row[at]!]!]!)) continue;
    if (at > 0 && tokens.first[row[at]!] === 0 && capital(at - 1) && taken[at - 1] === 0) continue;
    let to = at + 1;
    while (to - at < 3 && goesOn(to) && (listsOf(to) & lists.everyday) === 0) to += 1;
    if (to - at < 2 || goesOn(to)) continue;
    found.push({ from: at, to, type: 'person', score });
    at = to - 1;
  }
  return found;
}
