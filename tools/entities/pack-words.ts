/** Packs what is known of words; `src/entities/tagger/words.ts` reads it. */
import { blockBits, hashBits } from '../../src/entities/tagger/words.js';

/**
 * Blocks of hashes that share their high bits: first the length of each in bytes, then the blocks. A row of a block is what its hash
 * is more than the one before, and two bytes of facts.
 *
 * @param rows Facts by the high `hashBits` of a word's hash.
 */
export function packWords(rows: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...rows].sort((a, b) => a[0] - b[0]);
  const blocks: number[] = [];
  const lengths: number[] = [];
  let at = 0;
  for (let block = 0; block < 1 << blockBits; block += 1) {
    const from = blocks.length;
    let before = block << (hashBits - blockBits);
    for (; at < sorted.length && sorted[at]![0] >> (hashBits - blockBits) === block; at += 1) {
      const [hash, facts] = sorted[at]!;
      put(blocks, hash - before);
      blocks.push(facts & 255, facts >> 8);
      before = hash;
    }
    put(lengths, blocks.length - from);
  }
  return Uint8Array.from([...lengths, ...blocks]);
}

/** A number in 7 bits a byte, low bits first. */
function put(bytes: number[], value: number): void {
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return void bytes.push(rest);
    bytes.push((rest & 127) | 128);
  }
}
