import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { codeOf } from './io.js';

/** Somewhere that text goes, piece by piece. */
export interface Output {
  write(text: string): Promise<void>;
  /** Nothing is at its place before this. */
  close(): Promise<void>;
  /** Nothing came of it: what was begun is taken away. */
  discard(): Promise<void>;
}

/** The reader of our output has gone: nothing to report, nothing left to do. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe';
}

/** Standard output; waits where the reader is slower. */
export function streamOutput(stream: Writable): Output {
  let failure: unknown;
  const remember = (error: unknown): void => {
    failure = codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED' ? new ClosedPipe() : error;
  };
  // Stays for good: a write can fail after the last one was waited for.
  stream.on('error', remember);
  const check = (): void => {
    if (failure instanceof Error) throw failure;
  };
  return {
    async write(text) {
      check();
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(remember);
      check();
    },
    async close() {
      await new Promise<void>((resolve) => {
        stream.write('', () => resolve());
      });
      check();
    },
    discard: () => Promise.resolve(),
  };
}

/** A file that appears whole or not at all. */
export async function fileOutput(path: string): Promise<Output> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  await once(stream, 'open');
  const remove = (): void => rmSync(part, { force: true });
  process.once('exit', remove);
  const end = async (): Promise<void> => {
    stream.end();
    await once(stream, 'close');
    process.off('exit', remove);
  };
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    async close() {
      await end();
      await rename(part, path);
    },
    async discard() {
      await end();
      remove();
    },
  };
}

/** Whether `-o` names a directory: it is one, or it ends in a slash. */
export async function isDirectory(path: string): Promise<boolean> {
  if (/[/\\]$/u.test(path)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
