import { hashOf } from './hash.js';
import { wordBytes } from './words.generated.js';

/** What the tagger knows of a word beforehand: clusters of words used alike, and lists it stands in. */
export interface WordFacts {
  /** 0 unknown; else 1 to 64. */
  coarse: number;
  /** 0 unknown; else 1 to 1024. */
  fine: number;
  /** Bits: 1 first name, 2 surname, 4 everyday word, 8 city or place. */
  lists: number;
}

/** The bits of `WordFacts.lists`. */
export const lists = { first: 1, surname: 2, everyday: 4, place: 8 } as const;

/** So many high bits of a word's hash tell words apart, and so many of those the blocks that the table is cut into. */
export const hashBits = 22;
export const blockBits = 12;
let table: { bytes: string; starts: Int32Array } | undefined;

/** Looks a folded word up. The table is not decoded: a look-up reads the few rows of one block. */
export function wordFacts(key: string): WordFacts {
  const { bytes, starts } = (table ??= open());
  const hash = hashOf(key) >>> (32 - hashBits);
  const block = hash >>> (hashBits - blockBits);
  const end = starts[block + 1]!;
  let row = block << (hashBits - blockBits);
  for (let at = starts[block]!; at < end; at += 2) {
    const byte = bytes.charCodeAt(at++);
    row += byte & 127;
    if (byte > 127) row += bytes.charCodeAt(at++) << 7;
    if (row < hash) continue;
    if (row > hash) break;
    const fine = bytes.charCodeAt(at) | ((bytes.charCodeAt(at + 1) & 7) << 8);
    return { fine, coarse: fine === 0 ? 0 : ((fine - 1) >> 4) + 1, lists: bytes.charCodeAt(at + 1) >> 3 };
  }
  return unknown;
}

const unknown: WordFacts = { coarse: 0, fine: 0, lists: 0 };

/** Finds where the blocks begin; see `tools/entities/pack-words.ts`. */
function open(): { bytes: string; starts: Int32Array } {
  const bytes = atob(wordBytes);
  const starts = new Int32Array((1 << blockBits) + 1);
  let at = 0;
  for (let block = 1; block < starts.length; block += 1) {
    const byte = bytes.charCodeAt(at++);
    const length = byte < 128 ? byte : (byte & 127) | (bytes.charCodeAt(at++) << 7);
    starts[block] = starts[block - 1]! + length;
  }
  for (let block = 0; block < starts.length; block += 1) starts[block] = starts[block]! + at;
  return { bytes, starts };
}
