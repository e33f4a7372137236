import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the data that is not part of the repository lies: beside the checkout. Tests that need it skip without it. */
const root = fileURLToPath(new URL('../../shared/', import.meta.url));

export const hasShared = existsSync(root);

/** Reads a file of the shared data as UTF-8. */
export const readShared = (path: string): string => readFileSync(root + path, 'utf8');

/** Names of the files in a folder of the shared data, sorted. */
export const listShared = (folder: string): string[] =>
  hasShared
    ? readdirSync(root + folder)
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

/** The end of a test's name where the shared data is absent. */
export const whereShared = hasShared ? '' : ' (skipped: needs the shared data)';
