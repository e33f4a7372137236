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
  let token = '';
  for (const char of match) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ' ' && depth === 0) {
      if (token !== '') tokens.push(token);
      token = '';
    } else token += char;
  }
  if (token !== '') tokens.push(token);
  return tokens;
}

/** How many more words than compromise the reader may count between two places. */
const slack = 2;

/** What a text must hold for a pattern to match. */
export interface Outline {
  /** The certain words of the pattern in order. A text that lacks them, or holds them further apart, cannot match; a text that has them may. */
  places: Place[];
  /** How many words may stand after the last place. */
  rest: number;
}

/** The outline of a pattern that is spelled out. */
export function outlineOf(match: string): Outline {
  const places: Place[] = [];
  let gap = match.startsWith('^') ? slack : Infinity;
  for (const token of tokensOf(match.replace(/^\^/, '').replace(/\$$/, ''))) {
    const range = /^\.\{(\d+),(\d+)\}$/.exec(token);
    const words = range === null ? certainWords(token) : null;
    if (words !== null) {
      places.push({ words, gap });
      gap = slack;
    } else if (range !== null) gap += 2 * Number(range[2]);
    else if (token === '.' || token === '.?' || /^\(?[a-z'|]+\)?\?$/.test(token)) gap += 2;
    else gap = Infinity;
  }
  return { places, rest: match.endsWith('$') ? gap : Infinity };
}

function certainWords(token: string): Set<string> | null {
  const words = /^\(([a-z'|-]+)\)$/.exec(token)?.[1]?.split('|') ?? (/^[a-z'-]+$/.test(token) ? [token] : null);
  return words === null ? null : new Set(words.map((word) => expand(word.split('-')[0] ?? word)[0]));
}
