import type { RawMention, Recognizer } from '../../options.js';
import type { NameMatch } from '../lexicons/match.js';
import { namesOf } from '../lexicons/of-text.js';
import { kinds } from '../text/tokens.js';
import { readingOf, stretch } from '../text/row.js';
import type { Reading } from '../text/row.js';

/** Words that belong to an office when they stand before it. */
const modifiers = new Set(
  (
    'deputy vice acting assistant associate interim chief principal senior first national permanent executive special honorary shadow ' +
    'presidential parliamentary federal prosecutor press'
  ).split(' '),
);
/** Offices with one holder: `the president` names somebody even in lower case. */
const single = new Set([
  'president',
  'vice president',
  'prime minister',
  'chancellor',
  'pope',
  'treasurer',
  'secretary-general',
  'first lady',
  'king',
  'queen',
  'premier',
  'secretary general',
  'foreign minister',
  'governor-general',
  'attorney general',
  'chief justice',
]);

/** Titles that in lower case are everyday words. */
const plainWords = new Set([
  'major',
  'justice',
  'general',
  'lady',
  'private',
  'captain',
  'judge',
  'chief',
  'counsel',
  'lord',
  'sir',
  'speaker',
  'leader',
  'head',
]);

/**
 * Finds offices and titles: names of the role lexicons, with the body before them (`FSB Director`,
 * `NATO Secretary-General`). In lower case only where a name follows, a body precedes, or `the` does.
 */
export const roleRecognizer: Recognizer = {
  name: 'roles',
  recognize(text, context) {
    const reading = readingOf(text, context);
    const names = namesOf(reading, context.lexicons);
    const found: RawMention[] = [];
    for (let at = 0; at < names.length; at += 1) {
      const match = names[at]!;
      if (match.name.type !== 'role') continue;
      let { to } = match;
      // `Deputy Foreign Minister`, `Director General`: neighbouring titles are one.
      while (names[at + 1]?.name.type === 'role' && names[at + 1]!.from === to && sameSentence(reading, to)) {
        at += 1;
        to = names[at]!.to;
      }
      const from = withModifiers(reading, match.from);
      const body = bodyBefore(reading, names, from);
      const start = body ?? from;
      if (isOffice(reading, names, match, from, to, body !== undefined)) {
        const place = stretch(reading, start, to);
        found.push({ start: place.start, end: place.end, type: 'role', score: 0.9 });
      }
    }
    return found;
  },
};

const sameSentence = ({ tokens, row }: Reading, at: number): boolean => tokens.first[row[at]!] === 0;
const keyAt = ({ tokens, row }: Reading, at: number): string => (at < 0 || at >= row.length ? '' : tokens.keys[tokens.word[row[at]!]!]!);
const kindAt = ({ tokens, row }: Reading, at: number): number => (at < 0 || at >= row.length ? kinds.punctuation : tokens.kind[row[at]!]!);

function withModifiers(reading: Reading, from: number): number {
  let start = from;
  while (
    start > 0 &&
    sameSentence(reading, start) &&
    modifiers.has(keyAt(reading, start - 1)) &&
    kindAt(reading, start - 1) === kindAt(reading, from)
  )
    start -= 1;
  return start;
}

/** Where a body's name that ends just before the office begins. */
function bodyBefore(reading: Reading, names: readonly NameMatch[], from: number): number | undefined {
  if (!sameSentence(reading, from)) return undefined;
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.to < from) low = middle + 1;
    else high = middle;
  }
  const before = names[low];
  return before?.to === from && (before.name.type === 'organization' || before.name.type === 'outlet') && before.name.score > 0
    ? before.from
    : undefined;
}

function isOffice(reading: Reading, names: readonly NameMatch[], match: NameMatch, from: number, to: number, body: boolean): boolean {
  const { tokens, row } = reading;
  if (body) return true;
  const last = row[to - 1]!;
  const next = row[to];
  const nameFollows =
    next !== undefined &&
    tokens.first[next] === 0 &&
    tokens.gap[next] !== 0 &&
    (tokens.kind[next] === kinds.capital || tokens.kind[next] === kinds.mixed || tokens.kind[next] === kinds.capitals);
  const capital = tokens.kind[last] !== kinds.lower && kindAt(reading, match.from) !== kinds.lower;
  if (match.name.score === 0 && to === match.to) return nameFollows && from + 1 <= to;
  if (capital) return tokens.first[row[from]!] === 0 || nameFollows || to - from > 1 || single.has(match.name.canonical);
  if (plainWords.has(match.name.canonical.toLowerCase()) && to === match.to) return false;
  return (
    nameFollows || (keyAt(reading, from - 1) === 'the' && single.has(match.name.canonical) && keyAt(reading, to) !== 'of') || to - from > 1
  );
}
