import type { Cue } from '../../options.js';
import { compileCues } from '../cues/compile.js';
import { runCues } from '../cues/run.js';
import type { CueHit } from '../cues/run.js';
import { countPhrases } from '../text/scan.js';
import type { PhraseCounts } from '../text/scan.js';
import { isCapital, readWords } from '../text/words.js';
import type { Words } from '../text/words.js';
import { marksOf } from './marks.js';
import type { Marks } from './marks.js';
import { refusalsOf } from './refusals.js';
import type { Refusals } from './refusals.js';
import { residueOf } from './residue.js';
import type { Residue } from './residue.js';
import { sentenceWords } from './sentence-words.js';
import type { SentenceWords } from './sentence-words.js';
import { stemColumn } from './stem-column.js';
import type { StemColumn } from './stem-column.js';

/** How many words of a text are looked at: the head is kept, and what follows adds little and costs time. */
const longest = 1500;

/** An answer as the features see it, with all that no ask changes: computed once, however many asks it answers. */
export interface AnswerView {
  words: Words;
  hits: CueHit[];
  stems: StemColumn;
  /** Whether a word is a name: a content word with a capital inside a sentence. */
  name: boolean[];
  phrases: PhraseCounts;
  residue: Residue;
  refusals: Refusals;
  marks: Marks;
  /** By sentence, as far as they are looked at. */
  sentenceWords: SentenceWords[];
}

/** Reads an answer for features and cues. */
export function answerViewOf(text: string, cues: readonly Cue[]): AnswerView {
  const words = cut(readWords(text));
  const { info, sentences } = words;
  const hits = runCues(words, compileCues(cues));
  const phrases = countPhrases(info, sentences);
  const stems = stemColumn(info);
  return {
    words,
    hits,
    stems,
    name: namesOf(words, stems),
    phrases,
    residue: residueOf(words, phrases, hits),
    refusals: refusalsOf(words, hits),
    marks: marksOf(words),
    sentenceWords: sentenceWords(words, hits),
  };
}

function namesOf(words: Words, { of }: StemColumn): boolean[] {
  const name = new Array<boolean>(of.length).fill(false);
  for (const { from, to } of words.sentences) {
    for (let at = from + 1; at < to; at += 1) if (of[at]! >= 0 && isCapital(words, at) && words.info[at]!.word !== 'i') name[at] = true;
  }
  return name;
}

function cut(words: Words): Words {
  if (words.info.length <= longest) return words;
  const sentences = words.sentences
    .filter(({ from }) => from < longest)
    .map((sentence) => ({ ...sentence, to: Math.min(sentence.to, longest) }));
  return {
    text: words.text,
    info: words.info.slice(0, longest),
    start: words.start.slice(0, longest),
    end: words.end.slice(0, longest),
    sentences,
  };
}
