/**
 * The words of one reading, each looked up once: what holds of a word wherever it stands (its lower case, its classes,
 * its stem) is found out at its first occurrence. A lexicon lives as long as one call, so nothing is shared between texts.
 */
import { isContent, stem } from './stems.js';
import { auxiliaries, coordinators, markers } from './words.js';

/** A word as printed. */
export interface Word {
  /** Lower case, straight apostrophes. */
  lower: string;
  /** Printed with a capital. */
  capital: boolean;
  /** Stem of a content word, an index into `Lexicon.stems`; -1 for all other words. */
  stem: number;
  /** "do", "will": can be inverted. */
  auxiliary: boolean;
  /** "and", "but": an ask may open after it. */
  coordinator: boolean;
  /** "well", "please": opens a sentence and asks nothing. */
  marker: boolean;
}

export interface Lexicon {
  words: Map<string, Word>;
  /** Stems in the order of their first occurrence. */
  stems: string[];
  stemIds: Map<string, number>;
}

export const newLexicon = (): Lexicon => ({ words: new Map(), stems: [], stemIds: new Map() });

const isCapital = (printed: string): boolean => {
  const c = printed.charCodeAt(0);
  if (c < 128) return c >= 65 && c <= 90;
  const character = printed.charAt(0);
  return character !== character.toLowerCase();
};

/** The word of the lexicon that is printed so; added where it is new. `plain`: nothing but a to z. */
export function wordOf(lexicon: Lexicon, printed: string, plain: boolean): Word {
  const known = lexicon.words.get(printed);
  if (known) return known;
  const lower = plain ? printed : printed.toLowerCase().replaceAll('’', "'");
  const word: Word = {
    lower,
    capital: !plain && isCapital(printed),
    stem: isContent(lower) ? stemId(lexicon, stem(lower)) : -1,
    auxiliary: auxiliaries.has(lower),
    coordinator: coordinators.has(lower),
    marker: markers.has(lower),
  };
  lexicon.words.set(printed, word);
  return word;
}

function stemId(lexicon: Lexicon, text: string): number {
  const known = lexicon.stemIds.get(text);
  if (known !== undefined) return known;
  const id = lexicon.stems.length;
  lexicon.stems.push(text);
  lexicon.stemIds.set(text, id);
  return id;
}
