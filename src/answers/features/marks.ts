import type { Words } from '../text/words.js';

/** Marks of an answer that tell how it was said. */
export interface Marks {
  dashes: number;
  quotes: number;
}

/** Counts the dashes and quotation marks. Both stand between words alone. */
export function marksOf({ text, start, end }: Words): Marks {
  const marks = { dashes: 0, quotes: 0 };
  for (let word = 0; word <= start.length; word += 1) {
    const from = word === 0 ? 0 : end[word - 1]!;
    const to = word === start.length ? text.length : start[word]!;
    // A blank between two words is by far the commonest gap.
    if (to !== from + 1 || text.charCodeAt(from) !== 32) countGap(text, from, to, marks);
  }
  return marks;
}

function countGap(text: string, from: number, to: number, marks: Marks): void {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) marks.quotes += 1;
    else if (code === 0x2014) marks.dashes += 1;
    else if (code === 0x2d && text.charCodeAt(at + 1) === 0x2d) {
      marks.dashes += 1;
      at += 1;
    }
  }
}
