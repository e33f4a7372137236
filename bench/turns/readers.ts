import { existsSync } from 'node:fs';
import type { Reader } from '../../src/options.js';

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' && value !== null && 'detect' in value && 'read' in value && 'formats' in value;

/** Every reader of src/sources, the heavy ones too; looked up by folder, so that the bench needs no list of its own. */
export async function allReaders(): Promise<Reader[]> {
  const found: Reader[] = [];
  for (const folder of ['xml/', 'html/', 'captions/', 'json/', 'csv/', '']) {
    const file = new URL(`../../src/sources/${folder}index.ts`, import.meta.url);
    if (!existsSync(file)) continue;
    const module = (await import(/* @vite-ignore */ file.href)) as Record<string, unknown>;
    for (const value of Object.values(module))
      if (isReader(value) && !found.some((reader) => reader.name === value.name)) found.push(value);
  }
  return found;
}
