/** Clauses of one sentence that ask side by side. */
import { contentStart } from './clauses.js';
import type { Opening } from './opening.js';
import { Gap, type Sentence, type Token } from './tokens.js';
import { irregularPasts, markers } from './words.js';

const reportedWords: ReadonlySet<string> = new Set(['whether', 'why', 'how', 'what', 'where', 'when']);
/** Shortest reported question that a comma closes. */
const CLAUSE = 3;

/** "I'm wondering where it went, what it cost, whether …": reported questions in a list, or a second "if" or "whether". */
function listed(tokens: readonly Token[], opening: Opening, last: number): Opening[] {
  const found: Opening[] = [];
  if (opening.kind !== 'indirect') return found;
  const first = tokens[opening.head]!.lower;
  for (let i = opening.head + CLAUSE, from = opening.head; i < last; i++) {
    const { gap, lower, quoted } = tokens[i]!;
    if (quoted || gap !== Gap.Comma || tokens[i + 1]!.gap !== Gap.None || i - from < CLAUSE || tokens[i - 1]!.lower === 'or') continue;
    if (!reportedWords.has(lower) && !(lower === 'if' && first === 'if')) continue;
    found.push({ at: i, kind: 'indirect', head: i });
    from = i;
  }
  const [only] = found;
  const second = only && (tokens[only.at]!.lower === 'if' || tokens[only.at]!.lower === 'whether');
  return found.length > 1 || second ? found : [];
}

/** Coordinated reported questions: "I'm wondering if …, and whether …". */
export function coordinated(tokens: readonly Token[], opening: Opening, last: number): Opening[] {
  const found = listed(tokens, opening, last);
  for (let i = opening.head + 3; i < last; i++) {
    const token = tokens[i]!;
    if (token.quoted || token.lower !== 'and') continue;
    let j = i + 1;
    while (j < last && markers.has(tokens[j]!.lower) && tokens[j]!.lower !== 'so') j++;
    const w = tokens[j]!.lower;
    if (
      j < last &&
      (w === 'whether' ||
        w === 'why' ||
        w === 'how' ||
        w === 'what' ||
        (w === 'if' && (token.gap === Gap.None || tokens[opening.at]!.lower === 'if') && tokens[j + 1]!.lower !== 'so') ||
        (w === 'when' && token.gap === Gap.None) ||
        (w === 'where' && token.gap === Gap.None))
    )
      found.push({ at: j, kind: 'indirect', head: j });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** "Who paid for the boat, and what did it cost?": the question word is the subject of a clause of its own. */
export const isOwnClause = (tokens: readonly Token[], sentence: Sentence, weak: Opening, next: Opening): boolean =>
  weak.kind === 'wh' &&
  weak.at === contentStart(tokens, sentence) &&
  next.kind === 'wh' &&
  next.verb !== undefined &&
  tokens[next.at - 1]?.lower === 'and' &&
  isPast(tokens[weak.head + 1]!.lower);

const isPast = (word: string): boolean => irregularPasts.has(word) || word.endsWith('ed');
