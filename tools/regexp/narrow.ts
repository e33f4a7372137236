/**
 * The same expression over a small alphabet, which recheck decides in a fraction of the time: `\p{L}` alone is some 600 ranges.
 *
 * Whether an expression can be slow hangs on which of its classes share a character, not on which characters those are. So each
 * `\p{..}` is replaced by its characters among ASCII, every character that the expression itself names, and a few letters of
 * either case and none from other scripts, which stand for all those that the expression cannot tell apart.
 */
const others = ['é', 'É', 'ß', 'Ж', 'ж', '東', 'ا', 'ǅ', 'ʰ', '\u0301', '٣', '—', '“', '”', '’', '\u00a0', '\u2028', '\u200b', '😀'];

/** The code points from which a class is made anew. */
function alphabet(source: string): string[] {
  const letters = new Set<string>(others);
  for (let code = 0; code < 128; code += 1) letters.add(String.fromCharCode(code));
  for (const letter of source) letters.add(letter);
  for (const [, hex] of source.matchAll(/\\u\{?([\da-fA-F]{4,6})\}?/gu)) letters.add(String.fromCodePoint(Number.parseInt(hex!, 16)));
  return [...letters];
}

/** Ranges of a class, as they are written inside brackets. */
function ranges(members: readonly string[]): string {
  const codes = members.map((member) => member.codePointAt(0)!).sort((a, b) => a - b);
  const written = (code: number): string => `\\u{${code.toString(16)}}`;
  let text = '';
  for (let at = 0; at < codes.length; at += 1) {
    const first = codes[at]!;
    while (codes[at + 1] === codes[at]! + 1) at += 1;
    text += first === codes[at] ? written(first) : `${written(first)}-${written(codes[at]!)}`;
  }
  return text;
}

/** @returns The source with every property class written out over the small alphabet; flags stay as they are. */
export function narrow(source: string): string {
  if (!/\\p\{/iu.test(source)) return source;
  const letters = alphabet(source);
  let inside = false;
  return source.replaceAll(/\\p\{[^}]+\}|\\[\s\S]|\[|\]/giu, (piece) => {
    if (piece === '[') inside = true;
    else if (piece === ']') inside = false;
    if (!/^\\p\{/iu.test(piece)) return piece;
    const property = new RegExp(`^\\p{${piece.slice(3, -1)}}$`, 'u');
    const members = ranges(letters.filter((letter) => property.test(letter)));
    if (piece[1] === 'p') return inside ? members : `[${members}]`;
    if (inside) return ranges(letters.filter((letter) => !property.test(letter)));
    return `[^${members}]`;
  });
}
