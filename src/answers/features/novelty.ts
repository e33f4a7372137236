import type { AnswerView } from './answer-view.js';
import type { QuestionView } from './question-view.js';

/** What an answer says that the question does not hold already. */
export interface Novelty {
  /** By sentence: numbers, names, content words that are new, and all content words. */
  numbers: number[];
  names: number[];
  fresh: number[];
  content: number[];
  /** New words that look like verbs in the past. */
  past: number;
  /** Whether a new number, a new name stands near the beginning. */
  numberSoon: boolean;
  nameSoon: boolean;
}

/** Near the beginning: among this many words. */
const soon = 25;

/** Compares an answer with the question turn. No ask changes this. */
export function noveltyOf({ words, stems, name }: AnswerView, { counts }: QuestionView): Novelty {
  const { info, sentences } = words;
  const asked = stems.list.map((stem) => counts.has(stem));
  const column = (): number[] => new Array<number>(sentences.length).fill(0);
  const [numbers, names, fresh, content] = [column(), column(), column(), column()];
  let past = 0;
  let firstNumber = Infinity;
  let firstName = Infinity;
  for (let index = 0; index < sentences.length; index += 1) {
    const { from, to } = sentences[index]!;
    for (let at = from; at < to; at += 1) {
      const word = info[at]!;
      const stem = stems.of[at]!;
      if (stem >= 0) content[index]! += 1;
      if (stem >= 0 && asked[stem]!) continue;
      if (word.number) {
        numbers[index]! += 1;
        firstNumber = Math.min(firstNumber, at);
      }
      if (stem < 0) continue;
      fresh[index]! += 1;
      if (word.past) past += 1;
      if (name[at]!) {
        names[index]! += 1;
        firstName = Math.min(firstName, at);
      }
    }
  }
  return { numbers, names, fresh, content, past, numberSoon: firstNumber < soon, nameSoon: firstName < soon };
}
