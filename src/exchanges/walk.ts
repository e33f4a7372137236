import type { Turn } from '../model.js';
import type { Reading } from './cut.js';
import { draftOf, type Draft } from './drafts.js';
import type { Lexicon } from './lexicon.js';
import type { Side } from './sides.js';

/** What the pairing knows while it walks through the turns. */
export interface Walk {
  turns: readonly Turn[];
  sides: readonly Side[];
  language: string;
  anonymous: ReadonlySet<string>;
  lexicon: Lexicon;
  drafts: Draft[];
  /** Asked and still to be answered, or being answered. Several when reporters ask before one answer. */
  open: Draft[];
  /** Press turns since the answer that ask nothing: interjections if the answer goes on. */
  waiting: Turn[];
  /** Answered with no more than "So —". */
  carried: Draft[];
  /** Counts hand-overs. */
  floor: number;
}

/** Opens an exchange. */
export function begin(walk: Walk, turn: Turn, reading: Reading): Draft {
  const draft = draftOf(turn, reading, walk.floor);
  walk.drafts.push(draft);
  return draft;
}

/** An exchange that begins with words that ask nothing. */
export function beginWith(walk: Walk, pieces: readonly Turn[]): Draft {
  const draft = begin(walk, pieces[0]!, { asks: [], stems: [] });
  draft.question.push(...pieces.slice(1));
  return draft;
}

/** Who answers has given the floor to somebody else. */
export const close = (walk: Walk): void => {
  for (const draft of walk.open) draft.closed = true;
};
