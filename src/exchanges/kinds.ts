/** The type of an ask and the slot it leaves open, read from its opening and the words after it. */
import type { AskType, Slot } from '../model.js';
import { whOf, type Opening } from './opening.js';
import { Gap, type Token } from './tokens.js';
import {
  accountWords,
  amountWords,
  auxiliaries,
  causeVerbs,
  determiners,
  emptyWords,
  pronouns,
  reasonNouns,
  stanceNouns,
  stanceVerbs,
  stanceWords,
  valueNouns,
} from './words.js';

/** Type and slot. */
export interface Kind {
  type: AskType;
  slot: Slot;
}

/** Is one of the words from `from` to `to` in the list? */
const any = (tokens: readonly Token[], from: number, to: number, list: ReadonlySet<string>): boolean => {
  for (let i = from; i <= to; i++) if (list.has(tokens[i]!.lower) && tokens[i - 1]?.lower !== 'united') return true;
  return false;
};

/** "How problematic is", "how well can": a degree. */
const isDegree = (tokens: readonly Token[], at: number, last: number): boolean => {
  const next = tokens[at + 1]?.lower ?? '';
  const after = tokens[at + 2]?.lower ?? '';
  return at + 2 <= last && auxiliaries.has(after) && !auxiliaries.has(next) && !pronouns.has(next) && !determiners.has(next);
};

/** "Where does the board stand on that?" */
const stands: ReadonlySet<string> = new Set(['stand', 'stands']);
const affairs: ReadonlySet<string> = new Set(['plan', 'plans', 'talks', 'negotiations', 'discussions', 'things', 'that']);
const compares: ReadonlySet<string> = new Set(['comparison', 'compared']);
/** "Where do the plans stand?", "where does it stand in comparison?": affairs have no stance. */
function ofAffairs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to && !stands.has(tokens[i]!.lower); i++) if (affairs.has(tokens[i]!.lower)) return true;
  return any(tokens, from, to, compares);
}
const worries: ReadonlySet<string> = new Set(['concern', 'concerns']);
const justifies: ReadonlySet<string> = new Set(['justify', 'explain']);

/** Slot of a wh clause whose question word stands at `at`. */
function whSlot(tokens: readonly Token[], at: number, last: number): Slot {
  const word = tokens[at]!.lower;
  const wh = whOf(word) ?? word;
  const next = at < last ? tokens[at + 1]!.lower : '';
  const near = Math.min(last, at + 9);
  if (wh === 'why' || (wh === 'how' && next === 'come')) return 'reason';
  if (next === 'about' || next === 'if') return 'comment';
  if (wh === 'how') return howSlot(tokens, at, last, near, next);
  if (wh === 'where' && any(tokens, at + 1, near, stands)) return ofAffairs(tokens, at + 1, near) ? 'account' : 'stance';
  if (wh !== 'what') return 'value';
  if (any(tokens, at + 1, near, reasonNouns) || causeVerbs.has(next)) return 'reason';
  if (any(tokens, at + 1, Math.min(last, at + 3), worries)) return 'value';
  if (any(tokens, at + 1, near, stanceNouns)) return 'stance';
  const words = tokens.slice(at + 1, near + 1).map((token) => token.lower);
  if (words.includes('make') && words.includes('of')) return 'stance';
  if ((words.includes('say') || words.includes('respond')) && (words.includes('to') || words.includes('about'))) return 'stance';
  if (words.includes('think') && (words.includes('about') || words.includes('of'))) return 'stance';
  if (any(tokens, at + 1, Math.min(last, at + 3), valueNouns)) return 'value';
  if (any(tokens, at + 1, near, accountWords) || (words.includes('do') && words[0] !== 'do')) return 'account';
  return 'value';
}

function howSlot(tokens: readonly Token[], at: number, last: number, near: number, next: string): Slot {
  if (stanceWords.has(next)) return 'stance';
  if (amountWords.has(next)) return 'value';
  if (any(tokens, at + 1, Math.min(near, at + 5), justifies)) return 'reason';
  if (any(tokens, at + 1, Math.min(near, at + 7), stanceVerbs)) return 'stance';
  return isDegree(tokens, at, last) ? 'value' : 'account';
}

const afterOr: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'rather',
  'just',
  'simply',
  'only',
  'instead',
  'more',
  'is',
  'will',
  'would',
]);
const sameThing: ReadonlySet<string> = new Set([
  'any',
  'anything',
  'anyone',
  'other',
  'at',
  'even',
  'not',
  'something',
  'whatever',
  'lack',
  'otherwise',
]);

/** "A or B?": an "or" that sets two choices against each other. */
export function offersChoice(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from + 2; i < last; i++) {
    const token = tokens[i]!;
    if (token.lower !== 'or' || token.quoted) continue;
    const next = tokens[i + 1]!.lower;
    if (sameThing.has(next)) continue;
    if (auxiliaries.has(next) || afterOr.has(next) || token.gap === Gap.Comma || token.gap > Gap.Dash) return true;
  }
  return false;
}

const unreal: ReadonlySet<string> = new Set(['would', 'could', 'might', "wouldn't", "couldn't", 'were', 'suppose']);
const settled: ReadonlySet<string> = new Set(['so', 'not', 'any', 'anything', 'true', 'possible', 'i', 'you', "you're", 'ever', 'at']);

/** "If you will", "if you know": no condition. */
const polite: ReadonlySet<string> = new Set([
  'will',
  'could',
  'can',
  'may',
  'would',
  'want',
  'like',
  'know',
  'have',
  "don't",
  'look',
  'think',
  'mind',
  'wish',
]);

/** Is the condition supposed, not stated as a fact? "If they won, would you …", "will you act if it fails?" */
function supposes(tokens: readonly Token[], from: number, last: number, opening: Opening): boolean {
  let condition = false;
  for (let i = from; i < last && !condition; i++) {
    if (tokens[i]!.lower !== 'if' || i === opening.head || tokens[i]!.quoted) continue;
    const previous = tokens[i - 1]?.lower;
    if (previous === 'say' || previous === 'know' || previous === 'sure' || previous === 'see' || previous === 'ask' || previous === 'as')
      continue;
    const [next, after] = [tokens[i + 1]!.lower, tokens[i + 2]?.lower ?? ''];
    condition = !settled.has(next) || (next === 'you' && !polite.has(after));
  }
  if (!condition) return false;
  const verb = tokens[opening.verb ?? opening.head]!.lower;
  return any(tokens, from, last, unreal) || verb === 'will' || verb === "won't";
}

function requestSlot(tokens: readonly Token[], head: number, last: number): Slot {
  const verb = tokens[head]?.lower ?? '';
  for (let i = head + 1; i <= Math.min(last, head + 6); i++) {
    const word = tokens[i]!.lower;
    if (word === 'if' || word === 'whether') return 'polarity';
    if (whOf(word)) {
      const slot = whSlot(tokens, i, last);
      return slot === 'value' && whOf(word) === 'what' && !any(tokens, i + 1, Math.min(last, i + 3), valueNouns) ? 'account' : slot;
    }
    if (reasonNouns.has(word)) return 'reason';
  }
  if (verb === 'comment' || verb === 'address' || verb === 'respond' || verb === 'react') return 'comment';
  if (any(tokens, head + 1, Math.min(last, head + 8), stanceNouns)) return 'stance';
  if (any(tokens, head + 1, Math.min(last, head + 5), valueNouns)) return 'value';
  return 'account';
}

/** Slot that a noun after "any" or "a" leaves open in a polar frame: "do you have any comment", "any update on". */
function nounSlot(noun: string): Slot {
  if (noun === 'comment' || noun === 'comments' || noun === 'message' || noun === 'word') return 'comment';
  if (noun === 'timeline' || noun === 'timeframe' || noun === 'estimate' || noun === 'date' || noun === 'number' || noun === 'idea')
    return 'value';
  if (
    noun === 'details' ||
    noun === 'detail' ||
    noun === 'update' ||
    noun === 'updates' ||
    noun === 'readout' ||
    noun === 'insight' ||
    noun === 'insights'
  )
    return 'account';
  if (noun === 'reason') return 'reason';
  if (noun === 'reaction' || noun === 'response' || noun === 'thoughts' || noun === 'view') return 'stance';
  return 'polarity';
}

const valueThings: ReadonlySet<string> = new Set(
  'figure range ballpark price date day timeline timeframe timetable estimate number deadline timing amount cost'.split(' '),
);

/** "A target date", "any sort of ballpark figure": what is had or is there is a value. */
function namesValue(tokens: readonly Token[], from: number, last: number): boolean {
  const sort = tokens[from]!.lower === 'sort' || tokens[from]!.lower === 'kind';
  for (let i = sort ? from + 2 : from; i <= Math.min(last, from + (sort ? 4 : 2)); i++) {
    if (valueThings.has(tokens[i]!.lower)) return true;
    if (emptyWords.has(tokens[i]!.lower) || tokens[i]!.gap > Gap.None) return false;
  }
  return false;
}

/** Type and slot of the ask that begins at token `from` and ends at `last`. */
export function kindOf(tokens: readonly Token[], from: number, last: number, opening: Opening): Kind {
  const head = opening.head;
  if (opening.kind === 'request') return { type: 'request', slot: requestSlot(tokens, head, last) };
  if (opening.kind === 'wh' || (opening.kind === 'indirect' && whOf(tokens[head]!.lower))) {
    const slot = whSlot(tokens, head, last);
    const whatIf = tokens[head]!.lower === 'what' && tokens[head + 1]?.lower === 'if';
    return { type: whatIf || supposes(tokens, from, last, opening) ? 'hypothetical' : 'wh', slot };
  }
  if (opening.kind === 'elliptic') return { type: 'polar', slot: nounSlot(tokens[head]!.lower) };
  if (offersChoice(tokens, from, last)) return { type: 'alternative', slot: 'choice' };
  if (supposes(tokens, from, last, opening)) return { type: 'hypothetical', slot: 'polarity' };
  // "Do you know how much it costs?"
  if (tokens[head + 2]?.lower === 'know' && head + 3 < last && whOf(tokens[head + 3]!.lower))
    return { type: 'polar', slot: whSlot(tokens, head + 3, last) };
  for (let i = head + 1; i < Math.min(last, head + 8); i++) {
    const word = tokens[i]!.lower;
    if (word !== 'any' && word !== 'a' && word !== 'an') continue;
    const adjective = tokens[i + 1]!.lower;
    if (namesValue(tokens, i + 1, last)) return { type: 'polar', slot: 'value' };
    return {
      type: 'polar',
      slot: nounSlot(
        adjective === 'additional' || adjective === 'further' || adjective === 'more' ? (tokens[i + 2]?.lower ?? '') : adjective,
      ),
    };
  }
  return { type: 'polar', slot: 'polarity' };
}
