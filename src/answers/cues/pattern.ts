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
  const range = token?.startsWith('.{') === true ? /^\.\{(\d+),(\d+)\}$/.exec(token) : null;
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
  /** How many words may stand after its last certain word. */
  rest: number;
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
    const closed = match.endsWith('$');
    const tokens = tokensOf(match.slice(anchored ? 1 : 0, closed ? -1 : undefined));
    const [first = ''] = tokens;
    const { places, after } = placesOf(tokens, anchored, wordsOf);
    return {
      places,
      leads: !anchored && !closed && !first.includes('-') && wordsOf(first) !== null,
      rest: closed ? after : Infinity,
    };
  };
}

/** The places of tokens, and how many words may stand after the last. */
function placesOf(
  tokens: readonly string[],
  anchored: boolean,
  wordsOf: (token: string) => ReadonlySet<string> | null,
): { places: Place[]; after: number } {
  const places: Place[] = [];
  let gap = anchored ? slack : Infinity;
  for (const token of tokens) {
    const range = rangeOf(token);
    const words = range === null ? wordsOf(token) : null;
    if (words !== null) {
      places.push({ words, gap });
      gap = slack;
    } else if (range !== null) gap += 2 * range[1];
    else if (token === '.' || token === '.?' || /^\(?[a-z'|]+\)?\?$/.test(token)) gap += 2;
    else gap = Infinity;
  }
  return { places, after: gap };
}

function certainWords(token: string): Set<string> | null {
  const words = /^\(([a-z'|-]+)\)$/.exec(token)?.[1]?.split('|') ?? (/^[a-z'-]+$/.test(token) ? [token] : null);
  return words === null ? null : new Set(words.map((word) => expand(word.split('-')[0] ?? word)[0]));
}
