/** What Windows-1252 prints for the bytes 0x80 to 0x9F; the five holes stay control characters. */
const HIGH =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const BYTE_OF = new Map([...HIGH].map((character, i) => [character, 0x80 + i] as const));

/** The byte that Windows-1252 (or Latin-1) prints as this character, or -1. */
export function windows1252Byte(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x100) return code;
  return BYTE_OF.get(character) ?? -1;
}

/** The character that Windows-1252 prints for this byte. */
export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/** Decodes bytes as Windows-1252. Never fails; the five undefined bytes become control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    let piece = '';
    for (const byte of bytes.subarray(from, from + 8192)) {
      piece += windows1252Character(byte);
    }
    pieces.push(piece);
  }
  return pieces.join('');
}
