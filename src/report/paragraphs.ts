import type { Mark } from './runs.js';

/** From here on, a line of a text is a paragraph and not a wrapped line of one. */
const longLine = 180;

/** A wrapped line that ends this much before the longest is the last of its paragraph. */
const full = 0.8;

/**
 * The paragraphs of a stretch: parted by blank lines, and by every line break where lines are long. Pages that were set with a blank
 * after every line are seen by blank lines that stand within sentences; there a paragraph ends where a sentence ends short of the
 * margin.
 */
export function paragraphs(text: string, offset: number): Mark<null>[] {
  const lines = linesOf(text);
  const widest = lines.reduce((most, { words }) => Math.max(most, words.length), 0);
  const gaps = lines.filter(({ blankAfter }) => blankAfter);
  const torn = gaps.filter(({ words }) => !endsSentence(words)).length;
  const doubleSpaced = gaps.length > 4 && torn > gaps.length / 2;
  const out: Mark<null>[] = [];
  let open = false;
  for (const { start, end, words, blankAfter } of lines) {
    const last = out.at(-1);
    if (open && last !== undefined) last.end = offset + end;
    else out.push({ start: offset + start, end: offset + end, value: null });
    open = doubleSpaced ? !endsSentence(words) || words.length > widest * full : !blankAfter && widest < longLine;
  }
  return out.flatMap((paragraph) => pieces(paragraph, text, offset));
}

/** No browser lays out a paragraph of megabytes in time. */
const longest = 12_000;

/** A paragraph that is far too long in several, cut at blanks. */
function pieces(paragraph: Mark<null>, text: string, offset: number): Mark<null>[] {
  const out: Mark<null>[] = [];
  let { start } = paragraph;
  while (paragraph.end - start > longest) {
    const blank = text.lastIndexOf(' ', start - offset + longest);
    const hard = start + longest - (isLow(text.charCodeAt(start - offset + longest)) ? 1 : 0);
    const end = blank > start - offset + longest / 2 ? offset + blank : hard;
    out.push({ start, end, value: null });
    start = end;
  }
  return [...out, { ...paragraph, start }];
}

/** Whether a unit is the second half of a character. */
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

interface Line {
  start: number;
  end: number;
  words: string;
  blankAfter: boolean;
}

/** Lines with words on them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    const words = text.slice(start, end).trim();
    const last = lines.at(-1);
    if (words !== '') lines.push({ start, end, words, blankAfter: false });
    else if (last !== undefined) last.blankAfter = true;
    start = end + 1;
  }
  const last = lines.at(-1);
  if (last !== undefined) last.blankAfter = false;
  return lines;
}

const endsSentence = (words: string): boolean => /[.?!…:;][\s"'”’»)\]*_]*$/u.test(words.slice(-12));
