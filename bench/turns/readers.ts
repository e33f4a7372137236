import type { Reader } from '../../src/options.js';

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' && value !== null && 'detect' in value && 'read' in value && 'formats' in value;

/** Every reader of src/sources, the heavy ones too. */
export async function allReaders(): Promise<Reader[]> {
  const found: Reader[] = [];
  for (const folder of ['xml/', 'html/', 'captions/', 'json/', 'csv/', '']) {
    const module = (await import(`../../src/sources/${folder}index.js`).catch((error: unknown) => {
      if ((error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND') return {};
      throw error;
    })) as Record<string, unknown>;
    for (const value of Object.values(module))
      if (isReader(value) && !found.some((reader) => reader.name === value.name)) found.push(value);
  }
  return found;
}
