import type { NameMatch } from '../lexicons/match.js';
import { casings } from '../text/casing.js';
import type { Reading } from '../text/row.js';
import { gaps, isCapital, kinds } from '../text/tokens.js';
import { noise } from './noise.js';
import { lists, wordFacts } from './words.js';

/** Small words and signs that stand inside names: `University of Sydney`, `Ursula von der Leyen`, `Bailey-Ross`. */
const joining = new Set(
  "of the for and on in to at de la del della der den des van von zu bin ibn al el du da do das dos di e y et i und 's ' - – & . , / + with against".split(
    ' ',
  ),
);

/** Small words that end or continue a name of an election or a meeting: `2016 United States presidential election`. */
const tails = new Set(
  (
    'general presidential federal legislative parliamentary regional local municipal constitutional gubernatorial provincial state primary senate leadership national mayoral snap by ' +
    'election elections referendum summit campaign conference party parties coalition crisis war trials'
  ).split(' '),
);

/** Words that open sentences with a capital and are no names by themselves. */
export const openers = new Set(
  (
    'i a an the and but so or nor for yet if as at by in of on to up we he she it they you me my your his her its our their this that these those there here then than thus ' +
    'what who whom whose which when where why how is are was were be been am do does did has have had can could will would shall should must might not no yes yeah well now just also ' +
    'because since while although though unless until after before during from with without about into over under again once all any both each few many more most other some such only ' +
    "own same too very please thank thanks okay ok oh sure right look listen let let's lets maybe perhaps actually obviously certainly clearly absolutely exactly first second third finally " +
    'go got get good great one two three say says said see think know mean want going come take make made like back still even every everything everybody everyone something someone anybody ' +
    "anything nothing nobody ps fyi btw nb people today yesterday tomorrow tonight it's that's don didn doesn isn wasn weren couldn wouldn shouldn hasn haven hadn"
  ).split(' '),
);

/**
 * Stretches of the row that may hold names: words with capitals or digits, words of lexicon matches, and the few small words
 * between them; in caseless sentences every word. All else is no name. Pairs of from and to.
 */
export function segmentsOf(reading: Reading, matches: readonly NameMatch[]): [number, number][] {
  const { tokens, casing, row } = reading;
  const candidate = new Uint8Array(row.length);
  const small = tokens.keys.map((key) => joining.has(key) || tails.has(key));
  const opener = tokens.keys.map((key, word) => openers.has(key) && (key === 'i' || !/^\p{Lu}{2,}/u.test(tokens.words[word]!)));
  const tail = tokens.keys.map((key) => tails.has(key));
  for (let at = 0; at < row.length; at += 1) {
    const token = row[at]!;
    const kind = tokens.kind[token]!;
    if (casing[token] === casings.lower) candidate[at] = kind <= kinds.number && !isPronoun(reading, at) ? 1 : 0;
    else if (isCapital(kind))
      candidate[at] = (opener[tokens.word[token]!]! && !besideCapital(reading, at)) || isHandle(reading, at) ? 0 : 1;
    else if (kind === kinds.number) candidate[at] = tokens.end[token]! - tokens.start[token]! === 4 ? 1 : 0;
  }
  leaveShouting(reading, candidate);
  for (const { from, to } of matches) candidate.fill(1, from, to);
  const segments: [number, number][] = [];
  for (let at = 0; at < row.length; at += 1) {
    if (candidate[at] === 0) continue;
    let to = at + 1;
    for (;;) {
      let next = to;
      while (
        next < row.length &&
        next - to < 4 &&
        candidate[next] === 0 &&
        small[tokens.word[row[next]!]!]! &&
        tokens.first[row[next]!] === 0
      )
        next += 1;
      if (next >= row.length || candidate[next] === 0 || tokens.first[row[next]!] === 1 || to - at > 100) break;
      to = next + 1;
    }
    while (to < row.length && tail[tokens.word[row[to]!]!]! && tokens.first[row[to]!] === 0) to += 1;
    segments.push([at, to]);
    at = to - 1;
  }
  return segments;
}

/** Whether a capitalised word follows in the sentence, or for `I` stands before: `The Hague`, `Elizabeth I`. */
function besideCapital({ tokens, row }: Reading, at: number): boolean {
  const { first, kind } = tokens;
  if (at + 1 < row.length && first[row[at + 1]!] === 0 && isCapital(kind[row[at + 1]!]!)) return true;
  return at > 0 && first[row[at]!] === 0 && isCapital(kind[row[at - 1]!]!);
}

/** `@name`, and words tied together by underscores. */
function isHandle(reading: Reading, at: number): boolean {
  const { tokens, row } = reading;
  if (tokens.gap[row[at]!] === gaps.none && (wordAt(reading, at - 1) === '@' || wordAt(reading, at - 1) === '_')) return true;
  return at + 1 < row.length && tokens.gap[row[at + 1]!] === gaps.none && wordAt(reading, at + 1) === '_';
}

const wordAt = ({ tokens, row }: Reading, at: number): string => (at < 0 ? '' : tokens.words[tokens.word[row[at]!]!]!);

/** In text without capitals `us` is hardly ever the country, but in `the us`. */
function isPronoun({ tokens, row }: Reading, at: number): boolean {
  return tokens.keys[tokens.word[row[at]!]!] === 'us' && (at === 0 || tokens.keys[tokens.word[row[at - 1]!]!] !== 'the');
}

/** Runs of everyday words and everyday acronyms in capitals are no candidates: `SO MUCH FUN`, `FYI`, `9 AM`. */
function leaveShouting({ tokens, casing, row }: Reading, candidate: Uint8Array): void {
  for (let at = 0; at < row.length; at += 1) {
    if (candidate[at] === 0 || tokens.kind[row[at]!] !== kinds.capitals || casing[row[at]!] !== casings.cased) continue;
    let to = at;
    let loud = true;
    while (to < row.length && (to === at || tokens.first[row[to]!] === 0) && isCapital(tokens.kind[row[to]!]!)) {
      const key = tokens.keys[tokens.word[row[to]!]!]!;
      loud &&= tokens.kind[row[to]!] === kinds.capitals && (noise.has(key) || (wordFacts(key).lists & lists.everyday) !== 0);
      to += 1;
    }
    if (loud) candidate.fill(0, at, to);
    at = to;
  }
}
