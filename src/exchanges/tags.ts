/** Closing tags ("…, right?"), and questions about the line or the floor that carry a question mark. */
import { Gap, type Sentence, type Token } from './tokens.js';
import { whOf } from './opening.js';
import { auxiliaries, pronouns, titles } from './words.js';

const tagWords = new Set(['right', 'correct', 'yes', 'no', 'yeah', 'true', 'huh', 'okay', 'ok', 'fair']);

/** "…, Prime Minister?": the last token before the name that is called. */
function withoutVocative(tokens: readonly Token[], { first, last }: Sentence): number {
  for (let i = last; i > Math.max(first, last - 3); i--) if (tokens[i]!.gap === Gap.Comma && titles.has(tokens[i]!.lower)) return i - 1;
  return last;
}

/** Index of the first token of a closing tag (", right?", "isn't it?"), or -1. */
export function tagAt(tokens: readonly Token[], sentence: Sentence): number {
  if (sentence.mark !== '?') return -1;
  const { first } = sentence;
  const last = withoutVocative(tokens, sentence);
  if (last - first < 3) return -1;
  if (tokens[last]!.gap >= Gap.Comma && tagWords.has(tokens[last]!.lower)) return last;
  for (const size of [2, 3]) {
    const at = last - size + 1;
    if (at <= first + 1) continue;
    const aux = tokens[at]!;
    // An inverted clause cannot be over after its subject, so "… aren't they?" is a tag even without its comma.
    const begun = tokens[first]!.lower;
    const stated = !auxiliaries.has(begun) && whOf(begun) === undefined;
    const marked = aux.gap >= Gap.Comma || (size === 2 && last - first >= 4 && (aux.lower.endsWith("n't") || (stated && begun === 'you')));
    if (
      marked &&
      auxiliaries.has(aux.lower) &&
      pronouns.has(tokens[at + 1]!.lower) &&
      (size === 2 || tagWords.has(tokens[last]!.lower) || tokens[last]!.lower === 'not')
    )
      return at;
  }
  return -1;
}

const turnsToSpeak: ReadonlySet<string> = new Set(['first', 'next', 'ahead']);
const places: ReadonlySet<string> = new Set(['back', 'front', 'middle', 'corner']);

/** "Hi, guys, how are you?", "You want to go first?", "You good?", "In the back, Anna?": to one another. */
function aboutOthers(tokens: readonly Token[], first: number, last: number): boolean {
  const word = (at: number): string => (at < first || at > last ? '' : tokens[at]!.lower);
  for (const end of [last, last - 1]) if (word(end) === 'you' && word(end - 1) === 'are' && word(end - 2) === 'how') return true;
  if (turnsToSpeak.has(word(last)) && word(last - 1) === 'go') return true;
  if (last - first === 1 && word(first) === 'you' && (word(last) === 'good' || word(last) === 'ready')) return true;
  return word(first) === 'in' && word(first + 1) === 'the' && places.has(word(first + 2));
}

const saidOver: ReadonlySet<string> = new Set(['again', 'over', 'back', 'repeat', 'repeated', 'reread']);

const onAir: ReadonlySet<string> = new Set(['it', 'this', 'not', 'mic', 'microphone']);

/** "You guys can hear me?", "Is it not on?", "Shall I ask my question again?": about the line, not about the matter. */
export function aboutLine(tokens: readonly Token[], { first, last, mark }: Sentence): boolean {
  const length = last - first;
  if (length <= 4 && mark === '?') {
    const final = tokens[last]!.lower;
    if (final === 're-ask' || (final === 'on' && length > 0 && onAir.has(tokens[last - 1]!.lower))) return true;
  }
  if (length <= 6 && mark === '?' && aboutOthers(tokens, first, last)) return true;
  let question = false;
  let anew = false;
  for (let i = first; i <= last && length <= 14; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]?.lower;
    if (length <= 9 && lower === 'hear' && i < last && (next === 'me' || next === 'us')) return true;
    question ||= lower === 'question' || lower === 'questions';
    anew ||= saidOver.has(lower);
  }
  return question && anew && mark === '?';
}

/** "One more question from the back?" */
export const floorTalk: ReadonlySet<string> = new Set(['question', 'questions', 'follow-up', 'followup']);
