/** A question turn into asks. */
import type { Ask, Span, Turn } from '../model.js';
import { askedForIn } from './asked-for.js';
import { mergeAsks } from './merge.js';
import { pursuitIn } from './pursuit.js';
import { sentenceAsks, type RawAsk } from './sentence-asks.js';
import { newLexicon, type Lexicon } from './lexicon.js';
import { splitText, type SplitText } from './tokens.js';

/** What stands around a question that is cut. */
export interface CutContext {
  /**
   * The turn follows an answer to the same people, so that an assertion ("But the report says otherwise.") presses
   * on. Default true: a bare string that asks nothing else is read as a pursuit where its words allow it.
   */
  pursuit?: boolean;
  /** BCP 47, default `en`. In other languages a sentence with a question mark is an ask, and nothing else. */
  language?: string;
}

/** A gate: without any of these or a question mark no ask but a pursuit can be found. */
const quick =
  /\b(?:what|why|how|when|where|who|which|whose|whether|tell|walk|wonder|wondering|curious|can|could|would|will|do|does|did|is|are|was|were|has|have|any|comment|hoping|ask|give|wanted|want|update|response|reaction)\b/i;

/** A question as read: its asks, and the stems of the content words that say what it is about. */
export interface Reading {
  asks: RawAsk[];
  /** As the lexicon numbers them, in text order; one that comes again stands here again. */
  stems: number[];
}

/** A turn's words with page furniture blanked out, so that offsets stay: a page's head in mid-question asks nothing. */
export function spokenWords({ text, start, furniture }: Pick<Turn, 'text' | 'start' | 'furniture'>): string {
  let words = text;
  for (const piece of furniture) {
    const [from, to] = [piece.start - start, piece.end - start];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}

/** Reads one turn's words; offsets index `text`. */
export function readQuestion(text: string, context: CutContext = {}, lexicon: Lexicon = newLexicon()): Reading {
  const split = splitText(text, lexicon);
  const stems: number[] = [];
  for (const { word } of split.tokens) if (word.stem >= 0) stems.push(word.stem);
  return { asks: asksOf(split, text, context), stems };
}

function asksOf(split: SplitText, text: string, context: CutContext): RawAsk[] {
  const language = context.language ?? 'en';
  if (!/^en\b/i.test(language)) return questionMarks(split);
  if (text.includes('?') || quick.test(text)) {
    const found: RawAsk[] = [];
    for (const sentence of split.sentences) for (const ask of sentenceAsks(split, sentence)) found.push(ask);
    const asks = mergeAsks(split, found);
    if (asks.length > 0) return asks;
    const request = askedForIn(split);
    if (request) return [request];
  }
  const pursuit = (context.pursuit ?? true) ? pursuitIn(split) : undefined;
  return pursuit ? [pursuit] : [];
}

function questionMarks(split: SplitText): RawAsk[] {
  return split.sentences
    .filter((s) => s.mark === '?' && s.last > s.first)
    .map((s) => ({
      start: s.start,
      end: s.end,
      first: s.first,
      last: s.last,
      type: 'polar',
      slot: 'polarity',
      fragments: [],
      elliptic: false,
      broken: false,
    }));
}

const spanOf = (text: string, piece: { start: number; end: number }): Span => ({
  start: piece.start,
  end: piece.end,
  text: text.slice(piece.start, piece.end),
});

/**
 * Cuts a question into its asks: each one thing that is asked for, with its type and the slot it leaves open.
 * Offsets are UTF-16 and index `question`. Greetings, prefaces, hand-overs and fragments give none.
 *
 * @example
 * cutAsks('Thank you. Will the bridge reopen, and when?').map((ask) => ask.slot) // ['polarity', 'value']
 */
export function cutAsks(question: string, context: CutContext = {}): Ask[] {
  return readQuestion(question, context).asks.map((ask, i) => ({
    ...spanOf(question, ask),
    id: `x1.a${i + 1}`,
    turn: 't1',
    fragments: ask.fragments.map((f) => spanOf(question, f)),
    type: ask.type,
    slot: ask.slot,
    answeredIn: [],
    verdict: null,
  }));
}
