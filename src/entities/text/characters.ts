/** Classes of UTF-16 units, as the tokenizer needs them. */
export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const PUNCT = 5;

const classes = new Uint8Array(65_536).fill(255);

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return PUNCT;
  const character = String.fromCharCode(code);
  if (/[\s\u200b\u200e\u200f\u2060]/u.test(character)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LOWER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}|\u00ad/u.test(character)) return MARK;
  return PUNCT;
}

/** The class of a UTF-16 unit. The table fills as units are met: a cache, nothing else. */
export function classOf(code: number): number {
  const known = classes[code] ?? PUNCT;
  if (known !== 255) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}
