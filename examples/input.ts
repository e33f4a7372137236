import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const rendering = fileURLToPath(new URL('briefings/peskov-belarus-2020-08-19.txt', import.meta.url));

/** The file named on the command line, else our rendering of the founding briefing. */
export const inputPath = (): string => process.argv[2] ?? rendering;

/** Its text. */
export const input = (): string => readFileSync(inputPath(), 'utf8');
