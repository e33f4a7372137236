import { contentOf } from './alignment.js';
import type { IdfTable } from './alignment.js';
import type { AskView } from './ask-view.js';
import { readWords } from '../text/words.js';

/** The whole question turn as the features see it. */
export interface QuestionView {
  /** Content stems with their weights. */
  content: ReadonlyMap<string, number>;
  /** How often each content stem is said. */
  counts: ReadonlyMap<string, number>;
  /** Words. */
  length: number;
}

/** Reads a question turn for features. */
export function questionViewOf(question: string, table: IdfTable): QuestionView {
  const words = readWords(question);
  const counts = new Map<string, number>();
  for (const { stem } of words.info) if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { content: contentOf(words, table), counts, length: words.lower.length };
}

/** What an ask says that the rest of the question does not: its own point, apart from the topic that the preface sets. */
export function focusOf({ words, content }: AskView, { counts }: QuestionView): ReadonlyMap<string, number> {
  const own = new Map<string, number>();
  for (const { stem } of words.info) if (stem !== '') own.set(stem, (own.get(stem) ?? 0) + 1);
  const focus = new Map<string, number>();
  for (const [stem, weight] of content) if ((counts.get(stem) ?? 0) <= (own.get(stem) ?? 0)) focus.set(stem, weight);
  return focus;
}
