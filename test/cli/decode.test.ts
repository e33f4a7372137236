import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/cli/decode.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, big: boolean): number[] =>
  [...text].flatMap((c) => (big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
const latin = 'Q: Why now?\nA: Because.\n';
const cyrillic = 'Журналист: Почему?\nОтвет: Потому что.\n';

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    const utf8 = new TextEncoder().encode('“Why?” — да');
    expect(decodeBytes(utf8)).toEqual({ text: '“Why?” — да', encoding: 'utf-8', messages: [] });
    expect(decodeBytes(bytes(0xef, 0xbb, 0xbf, ...utf8)).text).toBe('“Why?” — да');
  });

  it.each([latin, cyrillic])('reads UTF-16 with and without a byte order mark: %j', (text) => {
    expect(decodeBytes(bytes(0xff, 0xfe, ...utf16(text, false))).text).toBe(text);
    expect(decodeBytes(bytes(0xfe, 0xff, ...utf16(text, true))).text).toBe(text);
    expect(decodeBytes(bytes(...utf16(text, false)))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decodeBytes(bytes(...utf16(text, true)))).toMatchObject({ text, encoding: 'utf-16be' });
  });

  it('reads Windows-1252 where the file is not UTF-8, and says so', () => {
    const { text, encoding, messages } = decodeBytes(bytes(0x93, 0x49, 0x74, 0x92, 0x73, 0x94, 0x20, 0xe9, 0x80));
    expect([text, encoding, messages[0]?.rule]).toEqual(['“It’s” é€', 'windows-1252', 'decoded']);
  });

  it('keeps UTF-8 with a stray byte', () => {
    const good = new TextEncoder().encode('“a” ’b’ ');
    const { text, encoding, messages } = decodeBytes(bytes(...good, 0x92, ...good));
    expect([text, encoding, messages[0]?.severity]).toEqual(['“a” ’b’ ’“a” ’b’ ', 'utf-8', 'warning']);
  });

  it('reads nothing as nothing, and any byte as something', () => {
    expect(decodeBytes(bytes()).text).toBe('');
    expect(decodeBytes(Uint8Array.from({ length: 256 }, (_, i) => i)).text).toHaveLength(256);
  });
});
