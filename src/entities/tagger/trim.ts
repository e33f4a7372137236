import type { Reading } from '../text/row.js';
import { gaps, kinds } from '../text/tokens.js';

/** What stands before a name and is none: titles that are no office, and kin. */
const titles = new Set(
  (
    'mr mrs ms miss mister madam hon honourable honorable dr doctor prof professor rev reverend fr father sister brother aunt auntie uncle grandma grandpa cousin sir dame lord lady sheikh shaikh sheik mullah ' +
    'ayatollah imam rabbi prophet saint capt captain sgt sergeant lt lieutenant maj major gen general col colonel adm admiral cpl pvt cmdr commander officer detective coach ' +
    'congressman congresswoman councilman councilwoman councillor comptroller rep sen gov mayor judge justice pm ps senator secretary governor president minister ambassador chancellor representative'
  ).split(' '),
);
const offices = new Set('senator secretary governor president mr mrs ms dr'.split(' '));
const suffixes = new Set('mp mps td md phd mep msp qc kc mbe obe cbe esq cpa rn'.split(' '));

interface Stretch {
  from: number;
  to: number;
}

/** A person's name without titles before it, letters of rank after it, and what follows a spaced dash. */
export function trimPerson({ tokens, row }: Reading, { from, to }: Stretch): Stretch {
  const key = (at: number): string => tokens.keys[tokens.word[row[at]!]!]!;
  let start = from;
  let end = to;
  for (let at = from + 1; at < to; at += 1) {
    if (/^[-–—|]$/u.test(key(at)) && tokens.gap[row[at]!] !== gaps.none) {
      end = at;
      break;
    }
  }
  // Speech without commas runs an address into a title: `Lester Senator Sanders`.
  for (let at = start + 1; at + 1 < end; at += 1) if (offices.has(key(at))) start = at;
  while (end - start > 1 && titles.has(key(start)) && tokens.kind[row[start + 1]!] !== kinds.lower) start += 1;
  // `Aida I want`: the pronoun is no number of a king.
  if (
    end - start > 1 &&
    key(end - 1) === 'i' &&
    end < row.length &&
    tokens.first[row[end]!] === 0 &&
    tokens.kind[row[end]!] === kinds.lower
  )
    end -= 1;
  while (end - start > 1 && (suffixes.has(key(end - 1)) || key(end - 1) === ',')) {
    if (suffixes.has(key(end - 1)) && tokens.kind[row[end - 1]!] === kinds.capital) break;
    end -= 1;
  }
  return { from: start, to: end };
}

/** A name that ends or begins at a hyphen takes the rest (`Park Joo-Ho`, `Morgan-Short`), unless that is a name `taken` by itself: `Reagan-Bush`. */
export function wholeHyphenated({ tokens, row }: Reading, { from, to }: Stretch, taken: (at: number) => boolean): Stretch {
  const joins = (at: number): boolean =>
    at > 0 &&
    at + 1 < row.length &&
    tokens.words[tokens.word[row[at]!]!] === '-' &&
    tokens.gap[row[at]!] === gaps.none &&
    tokens.gap[row[at + 1]!] === gaps.none &&
    tokens.kind[row[at - 1]!] === kinds.capital &&
    tokens.kind[row[at + 1]!] === kinds.capital &&
    !taken(at - 1) &&
    !taken(at + 1);
  let start = from;
  let end = to;
  while (end > start && joins(end)) end += 2;
  while (start > 1 && joins(start - 1)) start -= 2;
  return { from: start, to: end };
}

const forms = new Set('inc corp ltd llc llp plc co corporation incorporated gmbh ag sa nv'.split(' '));

/** Where a body's name ends with its legal form, if that follows: `Acme, Inc.`, `Acme Corp.` */
export function withLegalForm({ tokens, row }: Reading, to: number): number {
  const key = (at: number): string => (at >= row.length || tokens.first[row[at]!] === 1 ? '' : tokens.keys[tokens.word[row[at]!]!]!);
  const at = key(to) === ',' ? to + 1 : to;
  return forms.has(key(at)) && tokens.kind[row[at]!] !== kinds.lower && tokens.gap[row[at]!] === gaps.space ? at + 1 : to;
}
