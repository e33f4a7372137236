/** The type of an ask and the slot it leaves open, read from its opening and the words after it. */
import type { AskType, Slot } from '../model.js';
import { whOf, type Opening } from './clauses.js';
import { Gap, type Token } from './tokens.js';
import { amountWords, auxiliaries, reasonNouns, stanceNouns, stanceVerbs, stanceWords, valueNouns } from './words.js';

const has = (tokens: readonly Token[], from: number, to: number, test: (word: string) => boolean): boolean => {
  for (let i = from; i <= to; i++) if (test(tokens[i]!.lower)) return true;
  return false;
};

/** Slot of a wh clause whose question word stands at `at`. */
export function whSlot(tokens: readonly Token[], at: number, last: number): Slot {
  const word = tokens[at]!.lower;
  const wh = whOf(word) ?? word;
  const next = at < last ? tokens[at + 1]!.lower : '';
  const near = Math.min(last, at + 9);
  if (wh === 'why' || (wh === 'how' && next === 'come')) return 'reason';
  if (wh === 'when' || wh === 'where' || wh === 'who' || wh === 'whom' || wh === 'whose' || wh === 'which') return 'value';
  if ((wh === 'what' && next === 'about') || (wh === 'how' && next === 'about')) return 'comment';
  if (wh === 'what' && next === 'if') return 'comment';
  if (wh === 'how') {
    if (stanceWords.has(next)) return 'stance';
    if (amountWords.has(next)) return 'value';
    if (
      has(
        tokens,
        at + 1,
        near,
        (w) =>
          w === 'feel' ||
          w === 'view' ||
          w === 'assess' ||
          w === 'regard' ||
          w === 'respond' ||
          w === 'react' ||
          w === 'justify' ||
          w === 'reconcile' ||
          w === 'square',
      )
    ) {
      return has(tokens, at + 1, near, (w) => w === 'justify') ? 'reason' : 'stance';
    }
    return 'account';
  }
  // what …
  if (has(tokens, at + 1, near, (w) => reasonNouns.has(w))) return 'reason';
  if (has(tokens, at + 1, near, (w) => stanceNouns.has(w))) return 'stance';
  const verb = tokens.slice(at + 1, near + 1).map((t) => t.lower);
  if (verb.includes('make') && verb.includes('of')) return 'stance';
  if ((verb.includes('say') || verb.includes('respond')) && verb.includes('to')) return 'stance';
  if (verb.includes('think') && (verb.includes('about') || verb.includes('of'))) return 'stance';
  if (
    verb.includes('mean') ||
    verb.includes('doing') ||
    verb.includes('happened') ||
    verb.includes('happening') ||
    verb.includes('happen') ||
    (verb.includes('do') && verb[0] !== 'do') ||
    verb.includes('plan') ||
    verb.includes('difference') ||
    verb.includes('role') ||
    verb.includes('discuss') ||
    verb.includes('discussed')
  )
    return 'account';
  if (has(tokens, at + 1, Math.min(last, at + 4), (w) => valueNouns.has(w))) return 'value';
  return 'value';
}

/** "A or B?": an "or" that sets two choices against each other. */
export function offersChoice(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from + 2; i < last; i++) {
    const token = tokens[i]!;
    if (token.lower !== 'or' || token.quoted) continue;
    const next = tokens[i + 1]!;
    if (next.lower === 'not' && i + 1 >= last) return false;
    if (
      auxiliaries.has(next.lower) ||
      next.lower === 'whether' ||
      next.lower === 'rather' ||
      next.lower === 'just' ||
      next.lower === 'simply' ||
      next.lower === 'only' ||
      next.lower === 'instead'
    )
      return true;
    if (
      token.gap >= Gap.Comma &&
      !(
        next.lower === 'any' ||
        next.lower === 'anything' ||
        next.lower === 'anyone' ||
        next.lower === 'other' ||
        next.lower === 'at' ||
        next.lower === 'even'
      )
    )
      return true;
    if (next.lower === 'is' || next.lower === 'will' || next.lower === 'would') return true;
  }
  return false;
}

const supposes = (tokens: readonly Token[], from: number, last: number): boolean =>
  has(tokens, from, last, (w) => w === 'if' || w === 'suppose' || w === 'supposing' || w === 'hypothetically' || w === 'were') &&
  has(tokens, from, last, (w) => w === 'would' || w === 'could' || w === 'might' || w === "wouldn't");

export function kindOf(tokens: readonly Token[], from: number, last: number, opening: Opening): { type: AskType; slot: Slot } {
  const head = opening.head;
  if (opening.kind === 'request') {
    const verb = tokens[head]?.lower ?? '';
    for (let i = head + 1; i <= Math.min(last, head + 6); i++) {
      const w = tokens[i]!.lower;
      if (w === 'if' || w === 'whether') return { type: 'request', slot: 'polarity' };
      const wh = whOf(w);
      if (wh) return { type: 'request', slot: whSlot(tokens, i, last) };
      if (reasonNouns.has(w)) return { type: 'request', slot: 'reason' };
    }
    if (verb === 'comment' || verb === 'address' || verb === 'respond' || verb === 'react') return { type: 'request', slot: 'comment' };
    if (
      has(
        tokens,
        head + 1,
        Math.min(last, head + 8),
        (w) =>
          w === 'reaction' || w === 'response' || w === 'thoughts' || w === 'view' || w === 'views' || w === 'position' || w === 'opinion',
      )
    )
      return { type: 'request', slot: 'stance' };
    if (verb === 'comment') return { type: 'request', slot: 'comment' };
    if (has(tokens, head + 1, Math.min(last, head + 5), (w) => valueNouns.has(w))) return { type: 'request', slot: 'value' };
    return { type: 'request', slot: 'account' };
  }
  if (opening.kind === 'wh' || (opening.kind === 'indirect' && whOf(tokens[head]!.lower))) {
    const slot = whSlot(tokens, head, last);
    if (tokens[head]!.lower === 'what' && tokens[head + 1]?.lower === 'if') return { type: 'hypothetical', slot: 'comment' };
    if (supposes(tokens, from, last) && has(tokens, from, last, (w) => w === 'if')) return { type: 'hypothetical', slot };
    return { type: 'wh', slot };
  }
  if (opening.kind === 'elliptic') {
    const noun = tokens[head]!.lower;
    if (noun === 'comment' || noun === 'comments' || noun === 'thoughts' || noun === 'word') return { type: 'polar', slot: 'comment' };
    if (noun.startsWith('reaction') || noun === 'response') return { type: 'polar', slot: 'stance' };
    if (noun === 'concern' || noun === 'concerns' || noun === 'chance') return { type: 'polar', slot: 'polarity' };
    return { type: 'polar', slot: 'account' };
  }
  // polar
  const subject = tokens[head + 1]?.lower ?? '';
  if (offersChoice(tokens, from, last)) return { type: 'alternative', slot: 'choice' };
  if (supposes(tokens, from, last) && has(tokens, from, last, (w) => w === 'if') && tokens[head]!.lower.startsWith('would'))
    return { type: 'hypothetical', slot: 'polarity' };
  if (subject === 'you' || subject === 'there' || subject === 'the' || tokens[head + 1]?.capital) {
    for (let i = head + 1; i <= Math.min(last, head + 8); i++) {
      const w = tokens[i]!.lower;
      if (w === 'any' || w === 'a') {
        const noun = tokens[i + 1]?.lower ?? '';
        if (noun === 'comment' || noun === 'comments' || noun === 'message') return { type: 'polar', slot: 'comment' };
        if (noun === 'reaction' || noun === 'response' || noun === 'position' || noun === 'thoughts' || noun === 'view')
          return { type: 'polar', slot: 'stance' };
        if (noun === 'details' || noun === 'update' || noun === 'updates' || noun === 'readout') return { type: 'polar', slot: 'account' };
        if (
          noun === 'timeline' ||
          noun === 'timeframe' ||
          noun === 'estimate' ||
          noun === 'date' ||
          noun === 'number' ||
          noun === 'numbers'
        )
          return { type: 'polar', slot: 'value' };
      }
    }
  }
  return { type: 'polar', slot: 'polarity' };
}

export { stanceVerbs };
