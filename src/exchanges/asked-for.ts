/** Requests that no clause asks: "I wanted to get your reaction to the report.", "An update on the bridge." */
import type { RawAsk } from './sentence-asks.js';
import type { Opening } from './opening.js';
import { floorTalk } from './tags.js';
import { Gap, type Sentence, type SplitText, type Token } from './tokens.js';
import { stanceNouns } from './words.js';

const wishes = new Set(['want', 'wanted', 'like', 'love', 'hoping', 'hoped', 'wondering', 'curious', 'interested', 'asking', 'question']);
const verbs = new Set(['ask', 'get', 'know', 'hear', 'see', 'check', 'understand']);
const matters = new Set([
  'about',
  'on',
  'regarding',
  'your',
  'his',
  'her',
  'their',
  'the',
  'a',
  'an',
  'any',
  'what',
  'how',
  'why',
  'if',
  'whether',
]);
const nouns = new Set([
  'update',
  'confirmation',
  'reaction',
  'reactions',
  'response',
  'comment',
  'thoughts',
  'clarification',
  'readout',
  'details',
]);

/** Index of the first word of what is wished for, or -1. */
function wished(tokens: readonly Token[], { first, last }: Sentence): number {
  const until = Math.min(last - 2, first + 8);
  for (let i = first; i <= until; i++) {
    if (!wishes.has(tokens[i]!.lower)) continue;
    let j = i + 1;
    if (tokens[j]!.lower === 'to' && verbs.has(tokens[j + 1]!.lower)) {
      j += 2;
      while (j < last && (tokens[j]!.lower === 'you' || tokens[j]!.lower === 'from')) j++;
    } else if (tokens[j]!.lower !== 'about') continue;
    return j < last && matters.has(tokens[j]!.lower) && last - j >= 2 ? j : -1;
  }
  return -1;
}

/** "Reaction to …", "Just an update on …": a noun that asks, and no verb before it. */
function named(tokens: readonly Token[], { first, last }: Sentence): number {
  for (let i = first; i <= Math.min(last - 2, first + 3); i++) {
    if (nouns.has(tokens[i]!.lower) && tokens[i + 1]!.gap < Gap.Comma) return i;
    if (tokens[i]!.word.auxiliary || tokens[i]!.word.stem >= 0) return -1;
  }
  return -1;
}

/** "I wanted to get the mayor's response to …": asks whatever else the turn asks. */
export function wordsWishedAt(tokens: readonly Token[], at: number, sentence: Sentence): Opening | undefined {
  if (at !== sentence.first && tokens[at]!.gap < Gap.Comma && !tokens[at]!.lower.startsWith('i')) return undefined;
  const from = wished(tokens, { ...sentence, first: at });
  if (from < 0) return undefined;
  const verb = tokens[from - 1]!.lower;
  if (verb === 'about' || verb === 'ask' || verb === 'see' || verb === 'check') return undefined;
  for (let i = from; i <= Math.min(sentence.last - 2, from + 5); i++)
    if (nouns.has(tokens[i]!.lower)) return { at, kind: 'request', head: from - 1 };
  return undefined;
}

const talksOfFloor = (tokens: readonly Token[], from: number, last: number): boolean => {
  for (let i = from; i <= Math.min(last, from + 3); i++) if (floorTalk.has(tokens[i]!.lower)) return true;
  return false;
};

/** The request of a turn that holds no other ask, or undefined. */
export function askedForIn({ tokens, sentences }: SplitText): RawAsk | undefined {
  for (const sentence of sentences.slice().reverse()) {
    const { first, last, start, end } = sentence;
    const at = Math.max(wished(tokens, sentence), named(tokens, sentence));
    if (at < 0 || talksOfFloor(tokens, at, last)) continue;
    let stance = false;
    for (let i = at; i <= Math.min(last, at + 5); i++) stance ||= stanceNouns.has(tokens[i]!.lower);
    return {
      start,
      end,
      first,
      last,
      type: 'request',
      slot: stance ? 'stance' : 'account',
      fragments: [],
      elliptic: false,
      broken: sentence.mark === '-',
    };
  }
  return undefined;
}
