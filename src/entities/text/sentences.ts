import { gaps, kinds } from './kinds.js';
import type { Tokens } from './tokens.js';

const finals = new Set(['.', '!', '?', '…', '。', '！', '？']);
const closers = new Set([')', ']', '"', '”', '’', "'", '»']);

/** Sets `first` of each token that begins a sentence: after a blank line, a final sign, or a line far shorter than its column. */
export function markSentences({ text, count, end, word, kind, gap, first, words }: Tokens): void {
  const final = words.map((each) => finals.has(each));
  const closing = words.map((each) => closers.has(each));
  const dotted = words.map((each) => each.length > 1 && each.endsWith('.'));
  const endsLine = (at: number): boolean => at + 1 < count && gap[at + 1]! >= gaps.line;
  /** A line far shorter than a column of running text ends a sentence. */
  const shortLine = (at: number): boolean => {
    const before = end[at - 1] ?? 0;
    return before - text.lastIndexOf('\n', before - 1) - 1 < 25;
  };
  let open = true;
  let ended = false;
  for (let at = 0; at < count; at += 1) {
    const id = word[at]!;
    const before = gap[at]!;
    if (before === gaps.paragraph || (before === gaps.line && (ended || shortLine(at)))) open = true;
    else if (ended && before !== gaps.none && (kind[at] !== kinds.lower || before === gaps.line)) open = true;
    if (open) first[at] = 1;
    open = false;
    ended = final[id]! || (ended && closing[id]!) || (dotted[id]! && before !== gaps.none && endsLine(at));
  }
}
