import { expand } from '../text/vocabulary.js';

/** One place of a pattern: the words that may stand there, and how many words may stand between it and the place (or the beginning) before. */
export interface Place {
  words: ReadonlySet<string>;
  gap: number;
}

/** Most patterns that one cue may be spelled out into. */
const mostVariants = 64;

/**
 * Spells a pattern out into what compromise 14 reads as it is meant: it does not find `a (b|c d)` where an open
 * range (`.{0,3}`) stands before it, takes an optional word after a range for a certain one, and lets no range open a pattern.
 */
export function spellOut(match: string): string[] {
  const head = match.startsWith('^') ? '^' : '';
  const end = match.endsWith('$') ? '$' : '';
  let variants: string[][] = [[]];
  for (const token of tokensOf(match.slice(head.length, match.length - end.length))) {
    variants = variants.flatMap((variant) =>
      choicesOf(token, rangeOf(variant[variant.length - 1]) !== null).map((choice) => (choice === '' ? variant : joined(variant, choice))),
    );
    if (variants.length > mostVariants) return [match];
  }
  return variants.flatMap((variant) => opened(variant, head !== '')).map((variant) => `${head}${variant.join(' ')}${end}`);
}

/** The ways to read a token: several words in a bracket each for itself, an optional word after a range with and without. */
function choicesOf(token: string, afterRange: boolean): string[] {
  const bracket = /^\(([^()]*)\)(\??)$/.exec(token);
  const inner = bracket?.[1] ?? '';
  if (!inner.includes(' ')) return afterRange && /[a-z)]\?$/.test(token) ? [token.slice(0, -1), ''] : [token];
  const choices = inner.split('|').map((choice) => choice.trim());
  const single = choices.filter((choice) => !choice.includes(' '));
  const result = choices.filter((choice) => choice.includes(' '));
  if (single.length > 0) result.push(`(${single.join('|')})`);
  if (bracket?.[2] !== '') result.push('');
  return result;
}

/** Least and most words of a range. */
function rangeOf(token: string | undefined): [number, number] | null {
  const range = /^\.\{(\d+),(\d+)\}$/.exec(token ?? '');
  return range === null ? null : [Number(range[1]), Number(range[2])];
}

/** A variant with one more token; two ranges in a row are one. */
function joined(variant: readonly string[], token: string): string[] {
  const before = rangeOf(variant[variant.length - 1]);
  const range = rangeOf(token);
  if (before === null || range === null) return [...variant, token];
  return [...variant.slice(0, -1), `.{${before[0] + range[0]},${before[1] + range[1]}}`];
}

/** A range at the opening: needless where the pattern may stand anywhere, spelled out where it stands at the beginning of a sentence. */
function opened(variant: readonly string[], anchored: boolean): string[][] {
  const range = rangeOf(variant[0]);
  if (range === null) return [[...variant]];
  const rest = variant.slice(1);
  const [least, most] = anchored ? range : [range[0], range[0]];
  return Array.from({ length: most - least + 1 }, (_, more) => [...Array<string>(least + more).fill('.'), ...rest]);
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
    const range = rangeOf(token);
    const words = range === null ? certainWords(token) : null;
    if (words !== null) {
      places.push({ words, gap });
      gap = slack;
    } else if (range !== null) gap += 2 * range[1];
    else if (token === '.' || token === '.?' || /^\(?[a-z'|]+\)?\?$/.test(token)) gap += 2;
    else gap = Infinity;
  }
  return { places, rest: match.endsWith('$') ? gap : Infinity };
}

function certainWords(token: string): Set<string> | null {
  const words = /^\(([a-z'|-]+)\)$/.exec(token)?.[1]?.split('|') ?? (/^[a-z'-]+$/.test(token) ? [token] : null);
  return words === null ? null : new Set(words.map((word) => expand(word.split('-')[0] ?? word)[0]));
}
