import type { Repaired } from './bytes-repr.js';
import { windows1252Byte } from './windows-1252.js';

/**
 * A lead byte of UTF-8 printed as Windows-1252, then its continuation bytes. Only leads whose results are common
 * in real text: Latin-1 (`Ã©`), general punctuation (`â€™`), ligatures and full-width forms (`ï»¿`), emoji (`ðŸ˜`).
 */
const REST =
  '[\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6\\u2030\\u0160\\u2039\\u0152\\u017D\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161\\u203A\\u0153\\u017E\\u0178]';
const LEAKED = new RegExp(`[ÂÃ]${REST}|â[€\\u0080‚„…†‡ˆ‰Š‹ŒŽ]${REST}|ï[¬»¼½¿]${REST}|ð${REST}{3}`, 'g');

/**
 * Puts right UTF-8 that was read as Windows-1252 (`itâ€™s` becomes `it’s`). A sequence is replaced only where its
 * bytes are one well-formed UTF-8 character, so that `Ô` or `São` stay.
 */
export function repairMojibake(input: string): Repaired {
  if (!/[ÂÃâïð]/.test(input)) return { text: input, count: 0 };
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let count = 0;
  const text = input.replace(LEAKED, (leak) => {
    const bytes = [...leak].map(windows1252Byte);
    if (bytes.includes(-1)) return leak;
    try {
      const character = utf8.decode(Uint8Array.from(bytes));
      count += 1;
      return character === '\uFEFF' ? '' : character;
    } catch {
      return leak;
    }
  });
  return { text, count };
}
