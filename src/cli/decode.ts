import type { Message } from '../model.js';
import { decodeWindows1252, windows1252Character } from '../sources/repair/windows-1252.js';

/** How a file's bytes became text. */
export interface Decoded {
  /** Without the byte order mark. */
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** What a reader of the result should know: any encoding but UTF-8, and bytes that do not belong to it. */
  messages: Message[];
}

/**
 * Decodes a file: by its byte order mark; else as UTF-16 where zero bytes stand on one side only, as they do in text;
 * else as UTF-8; else as Windows-1252, which never fails. UTF-8 with a few stray bytes stays UTF-8, the stray ones
 * are read as Windows-1252. Nothing depends on the file's name.
 *
 * @example
 * decodeBytes(new Uint8Array([0x93, 0x48, 0x69, 0x94])).text // '“Hi”'
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'be');
  const body = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  if (body === bytes) {
    const order = utf16Order(bytes);
    if (order !== null) return utf16(bytes, order);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), encoding: 'utf-8', messages: [] };
  } catch {
    return mixed(body);
  }
}

/** Well-formed UTF-8 sequences of two bytes and more, and bytes that belong to none. */
function mixed(bytes: Uint8Array): Decoded {
  const pieces: string[] = [];
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  let sequences = 0;
  let stray = 0;
  let from = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length > 0) {
      if (length > 1) sequences += 1;
      i += length;
      continue;
    }
    pieces.push(utf8.decode(bytes.subarray(from, i)), windows1252Character(bytes[i] ?? 0));
    stray += 1;
    i += 1;
    from = i;
  }
  if (sequences <= stray) {
    return {
      text: decodeWindows1252(bytes),
      encoding: 'windows-1252',
      messages: [note('The file is not UTF-8; it was read as Windows-1252.')],
    };
  }
  pieces.push(utf8.decode(bytes.subarray(from)));
  return {
    text: pieces.join(''),
    encoding: 'utf-8',
    messages: [{ ...note(`Bytes that are not UTF-8, read as Windows-1252: ${stray}.`), severity: 'warning' }],
  };
}

/** Length of the UTF-8 sequence at `i`, 0 if there is none (overlong forms and surrogates are none). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) {
    const next = bytes[i + k] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  const second = bytes[i + 1] ?? 0;
  if (
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f)
  )
    return 0;
  return length;
}

function note(reason: string): Message {
  return { rule: 'decoded', severity: 'info', reason };
}

/** An odd last byte is dropped. By hand, because a browser or a small Node may lack UTF-16BE. */
function utf16(bytes: Uint8Array, order: 'le' | 'be'): Decoded {
  const little = order === 'le';
  const pieces: string[] = [];
  const units = new Uint16Array(Math.min(8192, bytes.length >> 1));
  for (let from = 0; from + 1 < bytes.length; from += 16384) {
    const count = Math.min(8192, (bytes.length - from) >> 1);
    for (let i = 0; i < count; i++) {
      const first = bytes[from + 2 * i] ?? 0;
      const second = bytes[from + 2 * i + 1] ?? 0;
      units[i] = little ? first | (second << 8) : (first << 8) | second;
    }
    pieces.push(String.fromCharCode(...units.subarray(0, count)));
  }
  return { text: pieces.join(''), encoding: `utf-16${order}`, messages: [note(`The file was read as UTF-16${order.toUpperCase()}.`)] };
}

/** Text in UTF-16 has zeros on one side of its pairs only, at least for blanks and line ends; UTF-8 and Windows-1252 have none. */
function utf16Order(bytes: Uint8Array): 'le' | 'be' | null {
  const pairs = Math.min(2048, bytes.length >> 1);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd >= pairs * 0.02 && even <= odd * 0.05) return 'le';
  if (even >= pairs * 0.02 && odd <= even * 0.05) return 'be';
  return null;
}
