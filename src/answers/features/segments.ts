import type { WordInfo } from '../text/vocabulary.js';
import type { Sentence, Words } from '../text/words.js';

/** Words that name a question by its place: `on your second question`, `the latter`. -1 is the last. */
const ordinals = new Map([
  ['first', 0],
  ['former', 0],
  ['second', 1],
  ['third', 2],
  ['fourth', 3],
  ['latter', -1],
  ['last', -1],
  ['final', -1],
]);
const openers = new Set(['on', 'to', 'for', 'with', 'regarding', 'about', 'answer', 'take', 'as', 'of']);
const owners = new Set(['your', 'the', 'that']);
const nouns = new Set(['question', 'part', 'one', 'point', 'half', 'piece', 'issue', 'topic']);
/** An ordinal that is not followed by `question` or the like counts only among this many words of its sentence. */
const opening = 5;

/**
 * Which ask each sentence says that it takes up, by "on your second question" and its like; the sentences after it go on
 * with the same ask. `null` where nothing is said; all `null` where there is one ask.
 */
export function segmentsOf({ info, sentences }: Words, asks: number): (number | null)[] {
  let current: number | null = null;
  return sentences.map((sentence) => {
    if (asks > 1) current = namedAsk(info, sentence, asks) ?? current;
    return current;
  });
}

function namedAsk(info: readonly WordInfo[], { from, to }: Sentence, asks: number): number | null {
  for (let at = from + 2; at < to; at += 1) {
    const place = ordinals.get(info[at]?.word ?? '');
    if (place === undefined || !owners.has(info[at - 1]?.word ?? '') || !openers.has(info[at - 2]?.word ?? '')) continue;
    const named = at + 1 < to && nouns.has(info[at + 1]?.word ?? '');
    if (!named && at - from >= opening) continue;
    const ask = place < 0 ? asks - 1 : place;
    if (ask < asks) return ask;
  }
  return null;
}
