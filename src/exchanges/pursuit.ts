/** Asks without a question mark: a turn that presses by asserting. */
import { whOf } from './opening.js';
import type { RawAsk } from './sentence-asks.js';
import { aboutLine } from './tags.js';
import { Gap, type Sentence, type SplitText, type Token } from './tokens.js';
import { auxiliaries, irregularPasts, opposingWords, prefacePairs, prefaceWords, pressingWords, sayingVerbs, titles } from './words.js';

/** Longest sentence that is looked through for a verb: keeps the search short. */
const REACH = 80;

/** "On the radio today you said …": begins with a place, then asserts. */
const places = new Set(['on', 'about', 'for', 'with', 'one', 'two']);

/** "My question", "one more question": not "that question". */
const ownQuestion = new Set([
  'my',
  'a',
  'one',
  'two',
  'three',
  'few',
  'of',
  'more',
  'quick',
  'another',
  'other',
  'first',
  'second',
  'last',
  'final',
  'follow-up',
  'have',
]);

const reported = new Set(['how', 'why', 'what', 'where']);

const saysSomething = (word: string): boolean =>
  auxiliaries.has(word) || sayingVerbs.has(word) || irregularPasts.has(word) || word.endsWith('ed') || /'(?:[smd]|re|ve|ll)$/.test(word);

/** "I just don't understand how you can …": asks for an account. */
function wonders(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let i = first + 1; i <= Math.min(last - 2, first + 5); i++) {
    if (tokens[i]!.lower !== 'understand' && tokens[i]!.lower !== 'see') continue;
    const denied = tokens[i - 1]!.lower;
    return (denied === "don't" || denied === "can't" || denied === 'not') && reported.has(tokens[i + 1]!.lower);
  }
  return false;
}

function pressing(tokens: readonly Token[], sentence: Sentence): boolean {
  const { first, last, mark } = sentence;
  if (last - first < (mark === '-' ? 7 : 3) || aboutLine(tokens, sentence)) return false;
  const until = Math.min(last, first + REACH);
  let from = first;
  let says = false;
  let denies = false;
  let announces = false;
  for (let i = first; i <= until; i++) {
    const word = tokens[i]!.lower;
    says ||= saysSomething(word);
    denies ||= word === 'not' || word.endsWith("n't");
    announces ||=
      word === 'ask' ||
      word === 'wondering' ||
      ((word === 'question' || word === 'questions') && ownQuestion.has(tokens[i - 1]?.lower ?? ''));
    // A name called at the start says nothing of the matter.
    if (from === first && i > first && i <= first + 4 && tokens[i]!.gap === Gap.Comma && titles.has(tokens[first]!.lower)) from = i;
  }
  if (!says || announces) return false;
  const word = tokens[from]!.lower;
  if (wonders(tokens, sentence)) return true;
  // "I'm Ann Reed of the Post."
  if ((word === "i'm" || word === "it's" || word === 'name') && tokens[from + 1]?.capital) return false;
  if (tokens.slice(from, from + 4).some(({ lower }) => lower.startsWith('apolog'))) return false;
  if (prefacePairs.has(`${word} ${tokens[from + 1]?.lower ?? ''}`)) return false;
  // Broken off, it presses only where it denies or opposes: "But the crew —", "So you have the money, but —".
  const opposes = denies || opposingWords.has(word) || (word === 'so' && tokens[from + 1]!.lower.startsWith('you'));
  if (mark === '-' && !opposes) return false;
  if (pressingWords.has(word)) return true;
  if (places.has(word) && last - from >= 9) return true;
  if (prefaceWords.has(word)) return false;
  return denies || word.startsWith('you') || word === 'there' || (last - from >= 4 && mark !== '-');
}

/** "And so my question —", "What exactly …": the question itself was begun, and cut off. */
function beginsToAsk(tokens: readonly Token[], { first, last, mark }: Sentence): boolean {
  if (mark !== '-' || last - first > 3) return false;
  let i = first;
  while (i < last && tokens[i]!.word.marker) i++;
  if (last - i < 2 && (whOf(tokens[i]!.lower) || tokens[i]!.word.auxiliary)) return true;
  for (; i <= last; i++) if (tokens[i]!.lower === 'question') return true;
  return false;
}

/** The pressing assertion of a turn that holds no other ask, or undefined. */
export function pursuitIn(split: SplitText): RawAsk | undefined {
  const { tokens, sentences } = split;
  if (sentences.some((s) => aboutLine(tokens, s))) return undefined;
  const candidates = sentences.filter((s) => pressing(tokens, s));
  const isPressed = candidates.some(({ first }) => pressingWords.has(tokens[first]!.lower) || tokens[first]!.lower === 'yet');
  if (!isPressed && sentences.length > 1 && beginsToAsk(tokens, sentences[sentences.length - 1]!)) return undefined;
  if (candidates.length === 0) return undefined;
  const first =
    candidates.find((s) => wonders(tokens, s)) ??
    candidates.find((s) => opposingWords.has(tokens[s.first]!.lower)) ??
    candidates[candidates.length - 1]!;
  return {
    start: first.start,
    end: first.end,
    first: first.first,
    last: first.last,
    type: 'declarative',
    slot: 'comment',
    fragments: [],
    elliptic: false,
    broken: false,
  };
}
