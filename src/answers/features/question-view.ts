import type { AskView } from './ask-view.js';
import type { WordInfo } from '../text/vocabulary.js';
import { readWords } from '../text/words.js';

/** The whole question turn as the features see it. */
export interface QuestionView {
  /** How often each content stem is said. */
  counts: ReadonlyMap<string, number>;
  /** Words. */
  length: number;
}

/** Reads a question turn for features. */
export function questionViewOf(question: string): QuestionView {
  const { info } = readWords(question);
  return { counts: countsOf(info), length: info.length };
}

function countsOf(info: readonly WordInfo[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of info) if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** What an ask says that the rest of the question does not: its own point, apart from the topic that the preface sets. */
export function focusOf({ words, content }: AskView, { counts }: QuestionView): ReadonlyMap<string, number> {
  const own = countsOf(words.info);
  const focus = new Map<string, number>();
  for (const [stem, weight] of content) if ((counts.get(stem) ?? 0) <= (own.get(stem) ?? 0)) focus.set(stem, weight);
  return focus;
}
