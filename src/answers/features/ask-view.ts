import type { AskType, Slot } from '../../model.js';
import { contentOf } from './alignment.js';
import type { IdfTable } from './alignment.js';
import { hash } from '../text/stems.js';
import { isCapital, readWords } from '../text/words.js';
import type { Words } from '../text/words.js';

/** Kinds of value that a wh word asks for. */
export type ValueKind = 'when' | 'where' | 'who' | 'amount' | 'what';

/** An ask as the features see it. */
export interface AskView {
  words: Words;
  /** Whether it holds a number; a name after its first word. */
  number: boolean;
  name: boolean;
  type: AskType;
  slot: Slot;
  content: Map<string, number>;
  /** Family of the auxiliary that a polar ask opens with: `be`, `do`, `have`, `will`, `would`, `can`, `should`, or `''`. */
  auxiliary: string;
  wh: string;
  value: ValueKind | null;
  /** What the opening of an answer's sentence is hashed with: the slot; auxiliary and wh word. */
  seeds: { slot: number; asked: number };
}

const whWords = new Set(['who', 'whom', 'whose', 'what', 'when', 'where', 'why', 'how', 'which']);
const amounts = new Set(['many', 'much', 'long', 'often', 'soon', 'far', 'big', 'high', 'large', 'old', 'quickly']);

const openingSeed = hash('opening');

/** Reads an ask for features. */
export function askViewOf(ask: { text: string; type: AskType; slot: Slot }, table: IdfTable): AskView {
  const words = readWords(ask.text);
  const { info } = words;
  const whAt = info.findIndex(({ word }) => whWords.has(word));
  const wh = info[whAt]?.word ?? '';
  let auxiliary = '';
  for (const { family } of info) {
    if (family === '') continue;
    auxiliary = family;
    break;
  }
  return {
    words,
    number: info.some((word) => word.number),
    name: info.some(({ word, stem }, at) => at > 0 && stem !== '' && word !== 'i' && isCapital(words, at)),
    type: ask.type,
    slot: ask.slot,
    content: contentOf(words, table),
    auxiliary,
    wh,
    value: valueOf(wh, info[whAt + 1]?.word ?? ''),
    seeds: { slot: hash(ask.slot, openingSeed), asked: hash(`${auxiliary} ${wh}`, openingSeed) },
  };
}

function valueOf(wh: string, next: string): ValueKind | null {
  if (wh === 'when') return 'when';
  if (wh === 'where') return 'where';
  if (wh === 'who' || wh === 'whom' || wh === 'whose') return 'who';
  if (wh === 'how' && amounts.has(next)) return 'amount';
  if ((wh === 'what' || wh === 'which') && (next === 'time' || next === 'day' || next === 'date' || next === 'year')) return 'when';
  return wh === 'what' || wh === 'which' ? 'what' : null;
}
