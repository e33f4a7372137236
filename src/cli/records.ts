import { closeSync, createReadStream, existsSync, ftruncateSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Output } from './output.js';

/**
 * A file of records, a line each, that an interrupted run leaves whole lines of: they stand in `FILE.part` until the last is
 * written. With `resume` such a part, else the file itself, is taken up where its last whole line ends.
 *
 * @returns The output, and how often each id is there already. A record with an error counts as done.
 */
export async function recordOutput(path: string, resume: boolean): Promise<{ output: Output; done: Map<string, number> }> {
  const part = `${path}.part`;
  mkdirSync(dirname(path), { recursive: true });
  if (resume && !existsSync(part) && existsSync(path)) renameSync(path, part);
  const before = resume && existsSync(part) ? await linesThere(part) : { bytes: 0, done: new Map<string, number>() };
  const file = openSync(part, resume && existsSync(part) ? 'r+' : 'w');
  ftruncateSync(file, before.bytes);
  let at = before.bytes;
  const close = (): void => closeSync(file);
  return {
    done: before.done,
    output: {
      // Not by a stream: an interruption must find no half of a line on its way.
      write(text) {
        const bytes = Buffer.from(text);
        for (let from = 0; from < bytes.length;) {
          const written = writeSync(file, bytes, from, bytes.length - from, at);
          from += written;
          at += written;
        }
        return Promise.resolve();
      },
      close() {
        close();
        renameSync(part, path);
        return Promise.resolve();
      },
      discard() {
        close();
        return Promise.resolve();
      },
    },
  };
}

/** The ids of a file's whole lines, and how many bytes those are. Lines may be long: only their beginnings are kept. */
async function linesThere(path: string): Promise<{ bytes: number; done: Map<string, number> }> {
  const done = new Map<string, number>();
  let bytes = 0;
  let from = 0;
  let head = '';
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      const line = head + chunk.toString('latin1', start, Math.min(end, start + most));
      const id = idIn(line);
      if (id !== undefined) done.set(id, (done.get(id) ?? 0) + 1);
      head = '';
      start = end + 1;
      bytes = from + start;
    }
    if (head.length < most) head += chunk.toString('latin1', start, start + most);
    from += chunk.length;
  }
  return { bytes, done };
}

/** Ids longer than this are not recognised as done. */
const most = 65_536;

/** The id at the beginning of a line of output, whose bytes were read as Latin-1. */
function idIn(line: string): string | undefined {
  const quoted = /^\{"id":(?<id>"(?:[^"\\]|\\.)*")/u.exec(line)?.groups?.['id'];
  return quoted === undefined ? undefined : parsed<string>(Buffer.from(quoted, 'latin1').toString('utf8'));
}

/** The id that a line of input gets: its own, else its place. */
export function idOf(line: string, place: number): string | undefined {
  if (line.trim() === '') return undefined;
  const id = parsed<{ id?: unknown } | null>(line)?.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : String(place);
}

function parsed<T>(json: string): T | undefined {
  try {
    return JSON.parse(json) as T;
  } catch {
    return undefined;
  }
}
