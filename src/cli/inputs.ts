import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { codeOf, reasonOf } from './io.js';

/** One document to read. */
export interface Input {
  /** As it is named in errors and as the source of the output. */
  name: string;
  /** Where its output goes below an output directory, without extension. */
  stem: string;
  /** Absolute or relative path; absent for standard input. */
  path?: string;
}

/** An input that could not be found, or a document. */
export type Found = Input | { name: string; error: string };

/** Extensions of the files that are taken from a directory; a file named on the command line is read whatever its name. */
const extensions = new Set(['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xml', 'vtt', 'srt', 'json', 'csv']);

/** Files, the files of directories in code-unit order, and `-`. */
export async function findInputs(names: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const name of names) {
    if (name === '-') {
      found.push({ name: 'standard input', stem: 'stdin' });
      continue;
    }
    try {
      if ((await stat(name)).isDirectory()) found.push(...(await filesOf(name)));
      else found.push(fileInput(name, basename(name)));
    } catch (error) {
      found.push({ name, error: fileReason(error) });
    }
  }
  return found;
}

async function filesOf(directory: string): Promise<Found[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && extensions.has(extensionOf(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (paths.length === 0) return [{ name: directory, error: `Expected files ending in ${[...extensions].join(', ')}, got none` }];
  return paths.map((path) => fileInput(path, relative(directory, path)));
}

const extensionOf = (name: string): string => /\.(?<extension>[^.]+)$/u.exec(name)?.groups?.['extension']?.toLowerCase() ?? '';

const fileInput = (path: string, place: string): Input => ({
  name: path,
  stem: place.replace(/(?<=[^/\\])\.[^./\\]+$/u, ''),
  path,
});

/** All of a stream. */
export async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
  return Buffer.concat(chunks);
}

const reasons = new Map([
  ['ENOENT', 'No such file or directory'],
  ['EACCES', 'Not allowed to read it'],
  ['EISDIR', 'Expected a file, got a directory'],
]);

/** What a file's error says, in plain words where it is a common one. */
export const fileReason = (error: unknown): string => reasons.get(codeOf(error) ?? '') ?? reasonOf(error);
