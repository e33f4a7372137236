/** The condition that stands before an ask and belongs to it. */
import { contentStart } from './clauses.js';
import type { Opening } from './opening.js';
import { Gap, type Sentence, type Token } from './tokens.js';
import { markers } from './words.js';

const conditions = new Set(['if', 'unless', 'suppose', 'once', 'without', 'absent']);

/** "If anything", "if I may". */
const idioms = new Set(['anything', 'any', 'ever', 'i', "that's", 'possible']);

/** Steps back over the condition or the frame that belongs to a clause: "If they win, would you …". */
export function withCondition(tokens: readonly Token[], sentence: Sentence, opening: Opening, floor: number): number {
  const start = contentStart(tokens, sentence);
  for (let i = Math.max(start, floor); i < opening.at; i++) {
    const token = tokens[i]!;
    if (!conditions.has(token.lower) || token.quoted || idioms.has(tokens[i + 1]!.lower)) continue;
    // "If at all", "without saying so, but what …".
    if (
      (tokens[i + 1]!.lower === 'at' && tokens[i + 2]?.lower === 'all') ||
      (token.lower === 'without' && tokens[opening.at - 1]!.lower === 'but')
    )
      continue;
    if (
      token.lower === 'if' &&
      tokens[i + 1]!.lower === 'you' &&
      (tokens[i + 2]?.lower === 'will' || tokens[i + 2]?.lower === 'like' || tokens[i + 2]?.lower === 'could')
    )
      continue;
    const bound = i === start || token.gap >= Gap.Comma || markers.has(tokens[i - 1]!.lower) || tokens[i - 1]!.lower === 'guess';
    // The clause has to reach the opening: nothing but commas and dashes closes it.
    if (bound && tokens.slice(i + 1, opening.at + 1).every((t) => t.gap < Gap.Colon)) return i;
  }
  return opening.at;
}
