import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultReaders } from 'onrecord';
import { captionsReader } from 'onrecord/captions';
import { csvReader } from 'onrecord/csv';
import { htmlReader } from 'onrecord/html';
import { xmlReader } from 'onrecord/xml';

const rendering = fileURLToPath(new URL('briefings/peskov-belarus-2020-08-19.txt', import.meta.url));

/** The file named on the command line, else our rendering of the founding briefing. */
export const inputPath = (): string => process.argv[2] ?? relative('', rendering);

/** Its text, or that of another file. */
export function input(path = inputPath()): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`Expected a transcript's file, got ${error instanceof Error ? error.message : String(error)}`);
    return process.exit(2);
  }
}

/** Every reader there is, so that the examples run on any file: without them, text, Markdown and transcript JSON are read. */
export const readers = [...defaultReaders, htmlReader, xmlReader, captionsReader, csvReader];
