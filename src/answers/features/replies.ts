import type { WordInfo } from '../text/vocabulary.js';
import type { Sentence, Words } from '../text/words.js';

const fillers = new Set(
  'well oh so look and but again i mean now again the short answer is to your question on that point honestly frankly my sorry'.split(' '),
);
const yesWords = new Set('yes yeah yep yup absolutely correct exactly indeed certainly definitely sure'.split(' '));
const noWords = new Set('no nope never'.split(' '));
/** A yes or no that opens a sentence stands among this many words, after fillers alone. */
const reach = 8;

/** Whether a sentence says yes (1), no (-1) or neither (0): as its opening after fillers, or as its last word. */
export function replyOf({ info }: Words, { from, to }: Sentence): -1 | 0 | 1 {
  const word = (at: number): string => (info[at] as WordInfo | undefined)?.word ?? '';
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    const one = word(at);
    if (yesWords.has(one)) return at + 1 < to && word(at + 1) === 'not' ? -1 : 1;
    if (noWords.has(one)) return opensRefusal(word(at + 1)) ? 0 : -1;
    if (one === 'that' && word(at + 1) === 'is' && (word(at + 2) === 'right' || word(at + 2) === 'correct' || word(at + 2) === 'true'))
      return 1;
    if (one === 'not' && (word(at + 1) === 'at' || word(at + 1) === 'yet' || word(at + 1) === 'really' || word(at + 1) === 'necessarily'))
      return -1;
    if (!fillers.has(one)) break;
  }
  const last = word(to - 1);
  if (to - from > 1 && (last === 'yes' || last === 'no')) return last === 'yes' ? 1 : -1;
  return 0;
}

/** "No comment" is no no. */
const opensRefusal = (next: string): boolean =>
  next === 'comment' || next === 'announcements' || next === 'announcement' || next === 'update';

/** `replyOf` of each sentence. */
export const repliesOf = (words: Words): number[] => words.sentences.map((sentence) => replyOf(words, sentence));
