import type { AnswerText, Cue } from '../../options.js';
import { compileCues } from '../cues/compile.js';
import { runCues } from '../cues/run.js';
import type { CueHit } from '../cues/run.js';
import { readWords } from '../text/words.js';
import type { WordInfo } from '../text/vocabulary.js';
import type { Sentence, Words } from '../text/words.js';
import { phraseNames } from '../text/phrases.js';
import { scanPhrases } from '../text/scan.js';
import type { PhraseHit } from '../text/scan.js';

/** How many words of a text are looked at: the head is kept, and what follows adds little and costs time. */
const longest = 1500;

/** A text as the features see it. Computed once per answer and once per ask. */
export interface View {
  words: Words;
  /** Content stem of each word, `''` for function words. */
  stems: string[];
  phrases: PhraseHit[];
  /** Phrase counts, sentence by group. */
  bySentence: Float64Array;
  /** Sentence of each word. */
  sentenceOf: number[];
  /** Whether a word is a number, or has a digit. */
  number: boolean[];
  /** Whether a word is a name: a capital inside a sentence. */
  name: boolean[];
}

/** An answer with its cues. */
export interface AnswerView extends View {
  hits: CueHit[];
}

/** Reads a text for features. */
export function viewOf(text: string): View {
  const words = cut(readWords(text));
  const { info, capital, sentences } = words;
  const count = info.length;
  const stems = new Array<string>(count);
  const number = new Array<boolean>(count);
  const name = new Array<boolean>(count);
  const sentenceOf = new Array<number>(count);
  for (let index = 0; index < sentences.length; index += 1) {
    const { from, to } = sentences[index] as Sentence;
    for (let at = from; at < to; at += 1) {
      const word = info[at] as WordInfo;
      stems[at] = word.stem;
      number[at] = word.number;
      name[at] = at !== from && capital[at] === true && word.stem !== '' && word.word !== 'i';
      sentenceOf[at] = index;
    }
  }
  const phrases = scanPhrases(info);
  const bySentence = new Float64Array(Math.max(1, sentences.length) * phraseNames.length);
  for (const { group, from } of phrases) {
    const cell = (sentenceOf[from] ?? 0) * phraseNames.length + group;
    bySentence[cell] = (bySentence[cell] ?? 0) + 1;
  }
  return { words, stems, phrases, bySentence, sentenceOf, number, name };
}

/** Reads an answer for features and cues. */
export function answerViewOf(text: string, cues: readonly Cue[]): AnswerView {
  const view = viewOf(text);
  return { ...view, hits: runCues(view.words, compileCues(cues)) };
}

function cut(words: Words): Words {
  if (words.lower.length <= longest) return words;
  const sentences = words.sentences
    .filter(({ from }) => from < longest)
    .map((sentence) => ({ ...sentence, to: Math.min(sentence.to, longest) }));
  return {
    text: words.text,
    lower: words.lower.slice(0, longest),
    info: words.info.slice(0, longest),
    start: words.start.slice(0, longest),
    end: words.end.slice(0, longest),
    capital: words.capital.slice(0, longest),
    sentences,
  };
}

const views = new WeakMap<AnswerText, { cues: readonly Cue[]; view: AnswerView }>();

/** The view of an answer that several asks share is computed once. */
export function sharedView(answer: AnswerText, cues: readonly Cue[]): AnswerView {
  const known = views.get(answer);
  if (known !== undefined && known.cues === cues) return known.view;
  const view = answerViewOf(answer.text, cues);
  views.set(answer, { cues, view });
  return view;
}
