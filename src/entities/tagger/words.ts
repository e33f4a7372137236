import { ByteReader, bytesOf } from './bytes.js';
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

export const hashBits = 22;
let table: { keys: Int32Array; facts: Int32Array } | undefined;
const size = 1 << 18;

/** Looks a folded word up. The table is decoded at first use. */
export function wordFacts(key: string): WordFacts {
  const { keys, facts } = (table ??= decode());
  const hash = (hashOf(key) >>> (32 - hashBits)) + 1;
  for (let at = hash & (size - 1); keys[at] !== 0; at = (at + 1) & (size - 1)) {
    if (keys[at] === hash) {
      const packed = facts[at]!;
      const fine = packed & 2047;
      return { fine, coarse: fine === 0 ? 0 : ((fine - 1) >> 4) + 1, lists: packed >> 11 };
    }
  }
  return unknown;
}

const unknown: WordFacts = { coarse: 0, fine: 0, lists: 0 };

function decode(): { keys: Int32Array; facts: Int32Array } {
  const reader = new ByteReader(bytesOf(wordBytes));
  const keys = new Int32Array(size);
  const facts = new Int32Array(size);
  const count = reader.number();
  for (let n = 0, hash = 0; n < count; n += 1) {
    hash += reader.number();
    let at = hash & (size - 1);
    while (keys[at] !== 0) at = (at + 1) & (size - 1);
    keys[at] = hash;
    facts[at] = reader.byte() | (reader.byte() << 8);
  }
  return { keys, facts };
}
