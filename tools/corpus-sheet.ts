/**
 * Prints exchanges of shared transcripts as a sheet to be read and coded by the codebook:
 * `tsx tools/corpus-sheet.ts white-house/003.md --every 4 > sheet.txt`. Takes every n-th exchange that asks something.
 */
import { parseArgs } from 'node:util';
import { sheetOf } from './lib/coding-sheet.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, most: { type: 'string', default: '1000' } },
});
for (const source of positionals) console.log(sheetOf(source, Number(values.every), Number(values.most)));
