/** Small tests on the wording of asks: which name no object of their own, which guess at an answer, which begin alike. */
import { skipAdverbs, whOf } from './opening.js';
import type { RawAsk } from './sentence-asks.js';
import { isContent } from './stems.js';
import { Gap, type Token } from './tokens.js';
import { eventNouns, markers, pronouns, requestVerbs, stanceNouns, whWords } from './words.js';

const frameWords = new Set([
  ...eventNouns,
  ...stanceNouns,
  ...requestVerbs,
  ...markers,
  ...whWords,
  ...['question', 'issue', 'matter', 'explain', 'further', 'possible', 'happening', 'details', 'know', 'light'],
]);
const asksForWords = new Set([...eventNouns, ...stanceNouns, 'respond', 'react', 'think', 'feel', 'say', 'explain', 'comment']);
const secondLook = new Set([
  'happening',
  'possible',
  'saying',
  'case',
  'true',
  'correct',
  'accurate',
  'fair',
  'something',
  "you're",
  'idea',
  'plan',
  'reason',
  'behind',
]);
export const restating = new Set(['mean', 'meaning', 'words', 'specifically', 'like', 'again', 'basically']);

/** "What's your position?", "Can you comment on that?": asks for words and names no object of its own. */
export function isGeneric(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.last - ask.first > 10) return false;
  let owner = false;
  for (let i = ask.first; i <= ask.last; i++) {
    const word = whOf(tokens[i]!.lower) ?? tokens[i]!.lower;
    if (i > ask.first + 1 && i < ask.last && whWords.has(word)) return false;
    if (!owner && word.endsWith("'s") && i < ask.last && !pronouns.has(word.slice(0, -2))) owner = true;
    else if (isContent(word) && !frameWords.has(word)) return false;
  }
  if (ask.type === 'request') return true;
  if (ask.type !== 'wh' || ask.slot === 'reason') return false;
  for (let i = ask.first; i <= ask.last; i++) if (asksForWords.has(tokens[i]!.lower)) return true;
  return false;
}

const isThing = (word: string | undefined): boolean => word === 'it' || word === 'that' || word === 'this' || word === 'they';
const modals: ReadonlySet<string> = new Set(['should', 'would', 'could', 'will']);
const isBe = (word: string): boolean => word === 'is' || word === 'was' || word === 'are' || word === "isn't";

/** "Is it …", "was that …": asks after the thing just asked for. */
export const guesses = (tokens: readonly Token[], ask: RawAsk): boolean =>
  ask.last > ask.first &&
  isThing(tokens[ask.first + 1]?.lower) &&
  tokens[ask.first + 1]!.lower !== 'this' &&
  (isBe(tokens[ask.first]!.lower) || (modals.has(tokens[ask.first]!.lower) && tokens[ask.first + 2]?.lower === 'be'));

/** "Why …?" and "what is the …?" leave a slot that a guess can fill. */
export function guessable(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.type !== 'wh' && ask.type !== 'request') return false;
  if (ask.slot === 'reason') return true;
  const word = tokens[ask.first]!.lower;
  const next = tokens[ask.first + 1]?.lower;
  return valueWords.has(word) || word === "what's" || (word === 'what' && (next === 'is' || next === 'was'));
}

/** "Who pays? Is it the ministry?": after these a guess names the value. */
const valueWords: ReadonlySet<string> = new Set(['who', "who's", 'when', 'where', 'which']);
const otherPersons: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'that', "he's", "she's", "they're"]);

/** "Why did he leave? Did he fear the vote?": a guess at the reason. */
export const guessesReason = (tokens: readonly Token[], ask: RawAsk): boolean =>
  (ask.type === 'polar' || ask.type === 'alternative') && ask.last > ask.first && otherPersons.has(tokens[ask.first + 1]!.lower);

/** Right after a question word: "What did he want? A promise?", "Where is it? Is it here?", "Why did he call? Is the lock shut?" */
export const isGuess = (tokens: readonly Token[], previous: RawAsk, ask: RawAsk): boolean => {
  const length = ask.last - ask.first;
  if (ask.type === 'declarative') return length < 12;
  // A name begins a matter of its own.
  return previous.slot === 'reason' || (previous.type === 'wh' && length < 6 && !tokens[ask.first + 1]?.capital);
};

/** "Whether it sails", "if it sails", "where it goes": reported, and no restart of what stands before. */
export const isReported = (tokens: readonly Token[], ask: RawAsk): boolean => {
  const { lower } = tokens[ask.first]!;
  return lower === 'whether' || lower === 'if' || (whWords.has(lower) && !tokens[ask.first + 1]?.word.auxiliary);
};

/** No sentence ends between two asks: the first was begun and left. */
export const inOneSentence = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (tokens[i]!.gap === Gap.Sentence) return false;
  return true;
};

/** "Does he, though?": nothing but a verb and a pronoun. */
export const isBare = (ask: RawAsk, stems: ReadonlySet<number>): boolean =>
  ask.type === 'polar' && stems.size === 0 && ask.last - ask.first <= 3;

/** "What if it rains?" */
export const isWhatIf = (tokens: readonly Token[], ask: RawAsk): boolean =>
  tokens[ask.first]!.lower === 'what' && tokens[ask.first + 1]?.lower === 'if';

const hasWord = (tokens: readonly Token[], ask: RawAsk, word: string): boolean => {
  for (let i = ask.first; i <= ask.last; i++) if (tokens[i]!.lower === word) return true;
  return false;
};

/** "Can I ask about the lock?": announces an ask. */
export const announces = (tokens: readonly Token[], ask: RawAsk): boolean =>
  ask.type === 'request' &&
  (tokens[ask.first + 1]?.lower === 'i' || tokens[ask.first + 1]?.lower === 'we') &&
  tokens[skipAdverbs(tokens, ask.first + 2, ask.last)]?.lower === 'ask' &&
  !hasWord(tokens, ask, 'for') &&
  isFrame(tokens, ask);

export const startsWithPronoun = (tokens: readonly Token[], ask: RawAsk): boolean => otherPersons.has(tokens[ask.first + 1]?.lower ?? '');

/** "Can you talk about the lock?": a request for words on a thing, with no question in it. */
export function isFrame(tokens: readonly Token[], ask: RawAsk): boolean {
  if (ask.type !== 'request' || ask.last - ask.first > 16) return false;
  for (let i = ask.first + 1; i <= ask.last; i++) {
    const word = tokens[i]!.lower;
    if (whWords.has(word) || word === 'whether' || word === 'if') return false;
  }
  return true;
}

/** "Is that still happening?", "is that what you're saying?": a polar ask with no object of its own; `known` are stems said before. */
export function isSecondLook(tokens: readonly Token[], ask: RawAsk, known?: ReadonlySet<number>): boolean {
  if (ask.type !== 'polar' || !guesses(tokens, ask) || ask.last - ask.first > 9) return false;
  for (let i = ask.first + 2; i <= ask.last; i++) {
    const { lower, word } = tokens[i]!;
    if (word.stem >= 0 && !secondLook.has(lower) && !known?.has(word.stem)) return false;
  }
  return true;
}

/** The same first two words: "Is it … Is it …", "How will you … How will you …". */
export const sameStart = (tokens: readonly Token[], a: RawAsk, b: RawAsk): boolean =>
  tokens[a.first]!.lower === tokens[b.first]!.lower && tokens[a.first + 1]?.lower === tokens[b.first + 1]?.lower;

/** "Do you think it …", "do you believe that this …" */
export const isOfIt = (tokens: readonly Token[], ask: RawAsk): boolean =>
  [3, 4].some((k) => tokens[ask.first + k]?.lower === 'it' || tokens[ask.first + k]?.lower === 'this');
export const judging: ReadonlySet<string> = new Set(['think', 'believe', 'feel', 'see', 'expect']);

/** Four first words alike: "Do you feel like the vote …? Do you feel like the town …?" */
export const isLongStart = (tokens: readonly Token[], a: RawAsk, b: RawAsk): boolean => {
  for (let k = 0; k < 4; k++) {
    if (a.first + k > a.last || b.first + k > b.last || tokens[a.first + k]!.lower !== tokens[b.first + k]!.lower) return false;
  }
  return true;
};

export const refersBack = (tokens: readonly Token[], ask: RawAsk): boolean => {
  for (let i = ask.first; i <= ask.last; i++) if (isThing(tokens[i]!.lower)) return true;
  return false;
};

/** "What about the lock?": names the matter of the ask after it. */
export const asksWhatOf = (tokens: readonly Token[], { first, slot }: RawAsk): boolean =>
  slot === 'comment' && tokens[first + 1]?.lower === 'about';
