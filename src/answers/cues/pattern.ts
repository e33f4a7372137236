import { expand } from '../text/vocabulary.js';

/** One place of a pattern: the words that may stand there, and how many words may stand between it and the place (or the beginning) before. */
export interface Place {
  words: ReadonlySet<string>;
  gap: number;
}

/** Most patterns that one cue may be spelled out into. */
const mostVariants = 64;

/**
 * Spells a pattern out so that no bracket holds a choice of several words: compromise 14 finds
 * `a (b|c d)`, but not where an open range (`.{0,3}`) stands before it.
 */
export function spellOut(match: string): string[] {
  const head = match.startsWith('^') ? '^' : '';
  const end = match.endsWith('$') ? '$' : '';
  let variants: string[][] = [[]];
  for (const token of tokensOf(match.slice(head.length, match.length - end.length))) {
    const choices = choicesOf(token);
    variants = variants.flatMap((variant) => choices.map((choice) => (choice === '' ? variant : [...variant, choice])));
    if (variants.length > mostVariants) return [match];
  }
  return variants.map((variant) => `${head}${variant.join(' ')}${end}`);
}

function choicesOf(token: string): string[] {
  const bracket = /^\(([^()]*)\)(\??)$/.exec(token);
  const inner = bracket?.[1] ?? '';
  if (!inner.includes(' ')) return [token];
  const choices = inner.split('|').map((choice) => choice.trim());
  const single = choices.filter((choice) => !choice.includes(' '));
  const result = choices.filter((choice) => choice.includes(' '));
  if (single.length > 0) result.push(`(${single.join('|')})`);
  if (bracket?.[2] !== '') result.push('');
  return result;
}

/** Top-level tokens of the pattern; a bracket with its content is one token. */
export function tokensOf(match: string): string[] {
  const tokens: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= match.length; at += 1) {
    const code = match.charCodeAt(at);
    if (code === 40) depth += 1;
    else if (code === 41) depth -= 1;
    if (at < match.length && (code !== 32 || depth !== 0)) continue;
    if (at > from) tokens.push(match.slice(from, at));
    from = at + 1;
  }
  return tokens;
}

/** How many more words than compromise the reader may count between two places. */
const slack = 2;

/** What can be told of a pattern without compromise. */
export interface Outline {
  /** Its certain words in order. A text that lacks them, or holds them further apart, cannot match; a text that has them may. */
  places: Place[];
  /**
   * Whether it can only begin where one of its first place's words stands. Patterns that hang on an end of the sentence, or whose first
   * word compromise cuts at a hyphen, are left out.
   */
  leads: boolean;
}

/** Outlines patterns. Tokens that come again share their set of words. */
export function outliner(): (match: string) => Outline {
  const known = new Map<string, ReadonlySet<string> | null>();
  const wordsOf = (token: string): ReadonlySet<string> | null => {
    const found = known.get(token);
    if (found !== undefined) return found;
    const words = certainWords(token);
    known.set(token, words);
    return words;
  };
  return (match) => {
    const anchored = match.startsWith('^');
    const tokens = tokensOf(anchored ? match.slice(1) : match);
    const [first = ''] = tokens;
    return {
      places: placesOf(tokens, anchored, wordsOf),
      leads: !anchored && !match.endsWith('$') && !first.includes('-') && wordsOf(first) !== null,
    };
  };
}

function placesOf(tokens: readonly string[], anchored: boolean, wordsOf: (token: string) => ReadonlySet<string> | null): Place[] {
  const places: Place[] = [];
  let gap = anchored ? slack : Infinity;
  for (const token of tokens) {
    const range = token.startsWith('.{') ? /^\.\{(\d+),(\d+)\}$/.exec(token) : null;
    const words = range === null ? wordsOf(token) : null;
    if (words !== null) {
      places.push({ words, gap });
      gap = slack;
    } else if (range !== null) gap += 2 * Number(range[2]);
    else if (token === '.' || token === '.?' || /^\(?[a-z'|]+\)?\?$/.test(token)) gap += 2;
    else gap = Infinity;
  }
  return places;
}

function certainWords(token: string): Set<string> | null {
  const plain = token.replace(/^\^/, '').replace(/\$$/, '');
  const words = /^\(([a-z'|-]+)\)$/.exec(plain)?.[1]?.split('|') ?? (/^[a-z'-]+$/.test(plain) ? [plain] : null);
  return words === null ? null : new Set(words.map((word) => expand(word.split('-')[0] ?? word)[0]));
}
