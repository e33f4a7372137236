/**
 * Prints exchanges of shared transcripts as a sheet to be read and coded by the codebook:
 * `tsx tools/corpus-sheet.ts white-house/003.md --every 4 --snapshot DIR > sheet.txt`. Takes every n-th exchange that asks
 * something; the snapshot keeps the exchanges as they were cut, so that codes fit them after the pairing has moved on.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exchangesOf, sheetOf } from './lib/coding-sheet.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, most: { type: 'string', default: '1000' }, snapshot: { type: 'string' } },
});
for (const source of positionals) {
  const exchanges = exchangesOf(source);
  if (values.snapshot !== undefined) writeFileSync(`${values.snapshot}/${source.replace('/', '-')}.json`, JSON.stringify(exchanges));
  console.log(sheetOf(source, exchanges, Number(values.every), Number(values.most)));
}
