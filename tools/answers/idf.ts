import { readdirSync, readFileSync } from 'node:fs';
import { functionWords, hash, stem } from '../../src/answers/text/stems.js';
import { readWords } from '../../src/answers/text/words.js';

/** Size of the table: a power of two. */
export const idfSize = 8192;

/** Document frequencies over paragraphs of the trainable English transcripts, as 0 (common) … 255 (rare). */
export function buildIdf(folder: URL, families: readonly string[]): Uint8Array {
  const counts = new Float64Array(idfSize);
  let paragraphs = 0;
  for (const family of families) {
    for (const file of readdirSync(new URL(`${family}/`, folder)).sort()) {
      const text = readFileSync(new URL(`${family}/${file}`, folder), 'utf8').replace(/<[^>]{0,500}>/g, ' ');
      for (const paragraph of text.split(/\n+/)) {
        if (paragraph.length < 40) continue;
        paragraphs += 1;
        const seen = new Set<number>();
        for (const { word } of readWords(paragraph).info) if (!functionWords.has(word)) seen.add(hash(stem(word)) & (idfSize - 1));
        for (const bucket of seen) counts[bucket]! += 1;
      }
    }
  }
  const top = Math.log((paragraphs + 1) / 1.5);
  return Uint8Array.from(counts, (count) =>
    Math.max(0, Math.min(255, Math.round((255 * Math.log((paragraphs + 1) / (count + 1.5))) / top))),
  );
}
