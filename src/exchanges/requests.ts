/** Requests for words ("can you tell us …"), asks about the floor ("can I follow up?"), reported questions ("I'm wondering whether …"). */
import { skipAdverbs, whOf, type Opening } from './opening.js';
import { Gap, type Sentence, type Token } from './tokens.js';
import {
  beginnersOfNamed,
  beginnersOfWonder,
  eventNouns,
  floorNouns,
  floorVerbs,
  imperativeNext,
  imperatives,
  imperativesToUs,
  requestAuxiliaries,
  requestVerbs,
  wonderFillers,
  wonderVerbs,
} from './words.js';

const afterBe = new Set(['more', 'able', 'willing', 'a', 'into', 'to', 'specific']);
const offers = new Set(['could', 'can', 'might', 'would']);
/** "Can you give a guarantee?": yes or no. */
const promises = new Set(['guarantee', 'guarantees', 'assurance', 'assurances', 'commitment']);
const isMe = (word: string | undefined): boolean => word === 'me' || word === 'us';

const wordsOfOthers = new Set(['comment', 'respond', 'react', 'elaborate', 'explain', 'clarify']);
/** "Can the ministry comment on …": words asked of the house that the speaker stands for. */
function othersWords(tokens: readonly Token[], at: number, last: number): number {
  for (let i = at + 2; i <= Math.min(last, at + 5); i++) {
    if (tokens[i]!.gap > Gap.None) return -1;
    if (wordsOfOthers.has(tokens[i]!.lower)) return i;
  }
  return -1;
}

/** "can you tell …", "could you please walk …", "can I get …": the verb's index, or -1. */
export function requestAt(tokens: readonly Token[], at: number, last: number): number {
  const aux = tokens[at]!.lower;
  if (at + 1 > last || !requestAuxiliaries.has(aux)) return -1;
  const who = tokens[at + 1]!.lower;
  let i = skipAdverbs(tokens, at + 2, last);
  if (who === 'i' || who === 'we') {
    const verb = tokens[i]?.lower;
    return i < last && (verb === 'get' || verb === 'ask' || verb === 'have' || verb === 'hear') ? i : -1;
  }
  if (who !== 'you') return othersWords(tokens, at, last);
  const others = tokens[i]?.lower;
  if (others === 'guys' || others === 'all' || others === 'both') i = skipAdverbs(tokens, i + 1, last);
  if (i > last) return -1;
  const verb = tokens[i]!.lower;
  if (verb === 'say' && aux === 'would') return -1;
  if (verb === 'be' || verb === 'get') return afterBe.has(tokens[i + 1]?.lower ?? '') ? i : -1;
  if (verb === 'give') for (let j = i + 1; j <= Math.min(last, i + 4); j++) if (promises.has(tokens[j]!.lower)) return -1;
  return requestVerbs.has(verb) ? i : -1;
}

/** "Can I follow up?", "Can you hear me?": about the floor or the line, not about the matter. */
export function aboutFloor(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const { last } = sentence;
  const aux = tokens[at]!.lower;
  const who = tokens[at + 1]?.lower ?? '';
  if (aux === 'how') return (who === 'are' || who === "'re") && tokens[at + 2]?.lower === 'you' && last - at <= 4;
  if (aux !== 'can' && aux !== 'could' && aux !== 'may' && aux !== 'might' && aux !== 'am') return false;
  let i = skipAdverbs(tokens, at + 2, last);
  if (i > last) return true;
  const verb = tokens[i]!.lower;
  const next = tokens[i + 1]?.lower;
  if ((verb === 'hear' || verb === 'see') && (isMe(next) || i === last) && last - i <= 4) return true;
  if (verb === 'repeat' || (verb === 'say' && next === 'that')) return who === 'you' && last - i <= 4;
  if (who !== 'i' && who !== 'we') return false;
  if (aux === 'am') return verb === 'audible' || verb === 'unmuted' || verb === 'on';
  if (floorVerbs.has(verb)) return true;
  if ((aux === 'may' || aux === 'might') && verb !== 'ask') return true;
  if (verb !== 'ask' && verb !== 'get' && verb !== 'have') return false;
  for (i += 1; i <= last; i++) {
    const word = tokens[i]!.lower;
    const after = tokens[i + 1]?.lower;
    if (tokens[i]!.gap >= Gap.Comma) return true;
    if ((word === 'question' || word === 'questions' || word === 'follow-up') && after !== 'about' && after !== 'on') return true;
    if (!floorNouns.has(word)) return false;
  }
  return true;
}

/** "Tell us …", "Explain how …". */
export function imperativeAt(tokens: readonly Token[], at: number, last: number): Opening | undefined {
  const word = tokens[at]!.lower;
  const next = tokens[at + 1];
  if (!imperatives.has(word) || !next || at + 1 > last || next.gap !== Gap.None || !imperativeNext.has(next.lower)) return undefined;
  if (imperativesToUs.has(word) && !isMe(next.lower)) return undefined;
  if (word === 'let' && tokens[at + 2]?.lower !== 'know') return undefined;
  return { at, kind: 'request', head: at };
}

/** "If you could talk about …": a request without its main clause. Index of the verb, or -1. */
function politeIf(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]!.lower !== 'if' || tokens[at + 1]?.lower !== 'you' || at + 3 > last) return -1;
  const guys = tokens[at + 2]!.lower === 'guys' ? 1 : 0;
  if (!offers.has(tokens[at + 2 + guys]!.lower)) return -1;
  const verb = skipAdverbs(tokens, at + 3 + guys, last);
  return verb <= last && requestVerbs.has(tokens[verb]!.lower) ? verb : -1;
}

export function politeIfAt(tokens: readonly Token[], at: number, last: number): Opening | undefined {
  const verb = politeIf(tokens, at, last);
  return verb < 0 ? undefined : { at, kind: 'request', head: verb, weak: true };
}

/** "My question is", "I want to find out", "we need some clarification": index of the last frame word, or -1. */
function namedFrame(tokens: readonly Token[], at: number, last: number): number {
  if (!beginnersOfNamed.has(tokens[at]!.lower)) return -1;
  for (let i = at; i <= Math.min(last, at + 9); i++) {
    const word = tokens[i]!.lower;
    const next = tokens[i + 1]?.lower;
    if (word === 'question' || word === 'clarification' || word === 'clarity') return i;
    if (word === 'sense' && tokens[i - 1]?.lower === 'a' && next === 'of') return i + 1;
    if (word === 'find' && next === 'out') return i + 1;
  }
  return -1;
}

/** "My question is whether …": the reported question. */
export function namedAt(tokens: readonly Token[], at: number, last: number): Opening | undefined {
  const frame = namedFrame(tokens, at, last);
  if (frame < 0) return undefined;
  for (let i = frame + 1; i <= Math.min(last - 1, frame + 7); i++) {
    const word = tokens[i]!.lower;
    const wh = whOf(word) !== undefined && word !== 'which' && word !== 'who';
    if (wh || word === 'whether' || (word === 'if' && tokens[i + 1]!.lower !== 'i'))
      return { at: i, kind: 'indirect', head: i, weak: true };
  }
  return undefined;
}

/** "I'm wondering", "I was hoping", "I wanted to ask": index of the last frame word, or -1. */
function wonderFrame(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  if (beginnersOfWonder.has(tokens[at]!.lower)) i++;
  else if (!wonderVerbs.has(tokens[at]!.lower)) return -1;
  for (let step = 0; step < 6 && i <= last; step++, i++) {
    const word = tokens[i]!.lower;
    if (wonderVerbs.has(word)) return i;
    if ((word === 'know' || word === 'ask' || word === 'understand' || word === 'see' || word === 'hear') && i > at + 1) return i;
    if (!wonderFillers.has(word)) return -1;
  }
  return -1;
}

/** "I'm wondering if …", "I was hoping you could say …": the reported question, or the request. */
export function wonderAt(tokens: readonly Token[], at: number, sentence: Sentence): Opening | undefined {
  const { last } = sentence;
  const frame = wonderFrame(tokens, at, last);
  if (frame < 0 || frame >= last) return undefined;
  let i = frame + 1;
  if (tokens[i]!.lower === 'you' && i + 1 <= last) {
    if (offers.has(tokens[i + 1]!.lower)) return { at, kind: 'request', head: skipAdverbs(tokens, i + 2, last) };
    i++;
  }
  const limit = Math.min(last, i + 12);
  for (let j = i; j <= limit; j++) {
    const word = tokens[j]!.lower;
    if (word === 'if' || word === 'whether') {
      const verb = politeIf(tokens, j, last);
      return verb >= 0 ? { at: j, kind: 'request', head: verb } : { at: j, kind: 'indirect', head: j };
    }
    // "I wanted to ask about the crew who …", "… about the change when it comes to …": these hang on a noun.
    const hangs = word === 'which' || word === 'who' || ((word === 'when' || word === 'where') && tokens[i]!.lower === 'about');
    if (whOf(word) && !(hangs && j > i)) return { at: j, kind: 'indirect', head: j };
    if (tokens[j]!.gap >= Gap.Comma && j > i + 6) break;
  }
  return sentence.mark === '?' ? { at, kind: 'indirect', head: frame, weak: true } : undefined;
}

/** "Any comment on …?" */
export function anyAt(tokens: readonly Token[], at: number, last: number): Opening | undefined {
  if (tokens[at]!.lower !== 'any') return undefined;
  for (let i = at + 1; i <= Math.min(last, at + 3); i++) if (eventNouns.has(tokens[i]!.lower)) return { at, kind: 'elliptic', head: i };
  return undefined;
}
