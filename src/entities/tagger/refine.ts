import type { NameMatch } from '../lexicons/match.js';
import type { Reading } from '../text/row.js';
import { kinds } from '../text/tokens.js';
import type { TaggedSpan } from './decode.js';
import { openers } from './segments.js';
import { wordFacts } from './words.js';

/** First names that as words mostly mean something else, so that the tagger leaves them out. Own list. */
const shortNames = new Set(['tip', 'will', 'mark', 'bill', 'pat', 'rob', 'art', 'chip', 'skip', 'rich', 'gene', 'grant', 'drew', 'frank', 'hope', 'joy', 'grace', 'faith', 'rose', 'dawn', 'may', 'june', 'april']);
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
  const refined: TaggedSpan[] = [];
  let taken = 0;
  for (const span of spans) {
    let { from, to } = span;
    let { score } = span;
    while (to - from > 1 && (kind(to - 1) === kinds.punctuation || key(to - 1) === '\'s')) to -= 1;
    if (to - from > 1 && tokens.first[row[from]!] === 1 && key(from) !== 'the' && openers.has(key(from)) && known.get(from) === undefined) from += 1;
    if (span.type === 'person' && to - from === 1 && from > taken && tokens.first[row[from]!] === 0 && tokens.gap[row[from]!] === 1) {
      const before = key(from - 1);
      if (kind(from - 1) === kinds.capital && shortNames.has(before) && (wordFacts(before).lists & 1 || before === 'tip') && tokens.first[row[from - 1]!] === 0) from -= 1;
    }
    const match = known.get(from);
    if (match && match.to === to && match.name.score > 0 && match.name.type !== span.type && unlikely.has(span.type)) score *= 0.4;
    if (to > from) refined.push({ from, to, type: span.type, score });
    taken = to;
  }
  return refined;
}
