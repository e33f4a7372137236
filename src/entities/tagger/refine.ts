import type { NameMatch } from '../lexicons/match.js';
import { isLanguage } from '../text/contexts.js';
import type { Reading } from '../text/row.js';
import { kinds } from '../text/tokens.js';
import type { TaggedSpan } from './decode.js';
import { openers } from './segments.js';
import { givenNames } from './given-names.js';
import { nobody } from './noise.js';
import { trimPerson, wholeHyphenated, withLegalForm } from './trim.js';
import { wordFacts } from './words.js';

/** First names that as words mostly mean something else, so that the tagger leaves them out. Own list. */
const shortNames = new Set([
  'tip',
  'will',
  'mark',
  'bill',
  'pat',
  'rob',
  'art',
  'chip',
  'skip',
  'rich',
  'gene',
  'grant',
  'drew',
  'frank',
  'hope',
  'joy',
  'grace',
  'faith',
  'rose',
  'dawn',
  'may',
  'june',
  'april',
]);
/** Types that a name known as something else seldom has. */
const unlikely = new Set(['group', 'outlet', 'treaty', 'event', 'role']);

/**
 * Mends what the labels of single words can't see: words that only open the sentence and signs at the end go off the
 * span, a first name left of a surname comes on, and a name that a lexicon knows as another type loses certainty.
 */
export function refine(reading: Reading, matches: readonly NameMatch[], spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { tokens, row } = reading;
  const key = (at: number): string => tokens.keys[tokens.word[row[at]!]!]!;
  const kind = (at: number): number => tokens.kind[row[at]!]!;
  const known = new Map(matches.map((match) => [match.from, match]));
  const fullNames = new Set(
    spans
      .filter(({ type, from, to }) => type === 'person' && to - from > 1)
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => key(from + n))),
  );
  const isKnown = (at: number): boolean => known.has(at);
  const refined: TaggedSpan[] = [];
  let taken = 0;
  for (const span of spans) {
    let { from, to } = span;
    let { score } = span;
    while (to - from > 1 && (kind(to - 1) === kinds.punctuation || key(to - 1) === "'s")) to -= 1;
    if (to - from > 1 && tokens.first[row[from]!] === 1 && key(from) !== 'the' && openers.has(key(from)) && known.get(from) === undefined)
      from += 1;
    if (span.type === 'person' && to - from === 1 && from > taken && tokens.first[row[from]!] === 0 && tokens.gap[row[from]!] === 1) {
      const before = key(from - 1);
      if (
        kind(from - 1) === kinds.capital &&
        shortNames.has(before) &&
        (wordFacts(before).lists & 1 || before === 'tip') &&
        tokens.first[row[from - 1]!] === 0
      )
        from -= 1;
    }
    const match = known.get(from);
    if (match && match.to === to && match.name.score > 0 && match.name.type !== span.type && unlikely.has(span.type)) score *= 0.4;
    const contested = match && match.to === to && match.name.score === 0.5 && match.name.type === 'place';
    if (contested && span.type === 'person' && to - from === 1 && !fullNames.has(key(from)) && !speaksOrIsAddressed(reading, from))
      score *= 0.4;
    if (to - from === 1 && (nobody.has(key(from)) || (span.type === 'person' && isInitial(reading, from)))) continue;
    if (span.type === 'group' && to - from === 1 && isLanguage(reading, from)) continue;
    if (span.type === 'role' && to - from === 1 && known.get(from)?.name.type !== 'role') continue;
    if (span.type === 'person') ({ from, to } = wholeHyphenated(reading, trimPerson(reading, { from, to }), isKnown));
    else if (span.type === 'organization') to = withLegalForm(reading, to);
    if (to > from) refined.push({ from, to, type: span.type, score });
    taken = to;
  }
  agree(reading, refined, known);
  return [...refined, ...givenNames(reading, matches, refined)];
}

const speaking = new Set(
  'said says say told tells asked asks replied answered added wrote thinks thought explained argued laughed nodded smiled'.split(' '),
);
const honorifics = new Set('mr mrs ms miss dr sir thanks thank hi hello hey dear sorry okay ok yes yeah no and'.split(' '));

/** Whether a name that a country bears too is called or speaks here: `Thanks, Jordan.`, `Chad said`, `Mr. Jordan`. */
function speaksOrIsAddressed({ tokens, row }: Reading, at: number): boolean {
  const key = (place: number): string => (place < 0 || place >= row.length ? '' : tokens.keys[tokens.word[row[place]!]!]!);
  const opens = tokens.first[row[at]!] === 1;
  const [before, after] = [opens ? '' : key(at - 1), key(at + 1)];
  if (speaking.has(after) || ['mr', 'mrs', 'ms', 'dr'].includes(before)) return true;
  const open = opens || (before === ',' && (honorifics.has(key(at - 2)) || honorifics.has(key(at - 3))));
  return open && (after === ',' || after === '.' || after === '?' || after === '!' || after === '');
}

const isInitial = ({ tokens, row }: Reading, at: number): boolean => tokens.keys[tokens.word[row[at]!]!]!.length === 1;

const named = new Set<string>(['person', 'organization', 'place']);

/**
 * One word by itself is one thing throughout a text: words that no lexicon knows take the type that the tagger was surest of
 * in all, or person where a full name of the text ends with it.
 */
function agree({ tokens, row }: Reading, spans: TaggedSpan[], known: ReadonlyMap<number, NameMatch>): void {
  const key = (at: number): string => tokens.keys[tokens.word[row[at]!]!]!;
  const votes = new Map<string, Map<TaggedSpan['type'], number>>();
  const alone = ({ from, to, type }: TaggedSpan): boolean => to - from === 1 && named.has(type) && (known.get(from)?.name.score ?? 0) === 0;
  const vote = (word: string, type: TaggedSpan['type'], weight: number): void => {
    let types = votes.get(word);
    if (!types) votes.set(word, (types = new Map()));
    types.set(type, (types.get(type) ?? 0) + weight);
  };
  for (const span of spans) {
    if (alone(span)) vote(key(span.from), span.type, span.score);
    else if (span.type === 'person' && span.to - span.from > 1) vote(key(span.to - 1), 'person', 2 * span.score);
  }
  for (const span of spans) {
    if (!alone(span)) continue;
    let best = 0;
    for (const [type, weight] of votes.get(key(span.from))!) {
      if (weight > best) [best, span.type] = [weight, type];
    }
  }
}
