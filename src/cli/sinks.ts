import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DirectoryWriter, FilePiece, Writer } from '../options.js';
import type { Found, Input } from './inputs.js';
import { UsageError } from './io.js';
import type { Output } from './output.js';
import { fileOutput } from './output.js';
import type { Done } from './task.js';

/** What a reader of documents gives on: the text of a format that stands alone, the briefing for one that joins several. */
type Read = Exclude<Done, { error: string } | { blank: true }>;

/** Where briefings go, one after the other. */
export interface Sink {
  put(read: Read, input: Input): Promise<void>;
  /** Whether this input's output is there already and stays. */
  has?(input: Input): boolean;
  /** Called once, after the last. */
  finish(): Promise<void>;
}

/** All into one output: one briefing as it is, several as the format joins them. */
export async function joined(writer: Writer, output: Output, several: boolean): Promise<Sink> {
  const { begin = '', separator = '\n', end = '' } = writer.many ?? {};
  let briefings = 0;
  let texts = 0;
  if (several) await output.write(begin);
  return {
    async put(read) {
      const text = textOf(read);
      briefings += 1;
      if (text === '') return;
      await output.write(texts > 0 ? separator + text : text);
      texts += 1;
    },
    async finish() {
      if (!several && briefings === 0) return output.discard();
      if (several) await output.write(end);
      if (texts > 0 || end !== '') await output.write('\n');
      await output.close();
    },
  };
}

/** A file for each briefing in a directory; with `resume` those that are there stay. */
export function oneEach(writer: Writer, directory: string, found: readonly Found[], resume: boolean): Sink {
  const paths = new Map<Input, string>();
  const stems = new Map<string, number>();
  for (const input of found) if (!('error' in input)) paths.set(input, join(directory, `${unique(input.stem, stems)}.${writer.extension}`));
  const pathOf = (input: Input): string => guard(paths.get(input) ?? '', found);
  return {
    ...(resume ? { has: (input: Input) => existsSync(pathOf(input)) } : {}),
    async put(read, input) {
      const text = textOf(read);
      const output = await fileOutput(pathOf(input));
      await output.write(text === '' ? '' : `${text}\n`);
      await output.close();
    },
    finish: () => Promise.resolve(),
  };
}

const textOf = (read: Read): string => ('text' in read ? read.text : JSON.stringify(read.briefing));

/** Files of one corpus in a directory. */
export function corpus(writer: DirectoryWriter, directory: string, found: readonly Found[]): Sink {
  const session = writer.open();
  const outputs = new Map<string, Output>();
  const append = async (pieces: FilePiece[]): Promise<void> => {
    for (const { path, text, complete } of pieces) {
      const output = outputs.get(path) ?? (await fileOutput(guard(join(directory, path), found)));
      outputs.set(path, output);
      await output.write(text);
      if (complete !== true) continue;
      await output.close();
      outputs.delete(path);
    }
  };
  let index = 0;
  return {
    async put(read, input) {
      if (!('briefing' in read)) return;
      await append(session.add(read.briefing, { source: input.name, index, path: input.stem }));
      index += 1;
    },
    async finish() {
      await append(session.end());
      for (const output of outputs.values()) await output.close();
    },
  };
}

/** Two inputs of one name must not overwrite each other. */
function unique(stem: string, stems: Map<string, number>): string {
  const before = stems.get(stem) ?? 0;
  stems.set(stem, before + 1);
  return before === 0 ? stem : unique(`${stem}-${before + 1}`, stems);
}

/** An output must not replace an input. */
export function guard(path: string, found: readonly Found[]): string {
  if (found.some((input) => 'path' in input && input.path !== undefined && resolve(input.path) === resolve(path))) {
    throw new UsageError(`Expected -o to name another file than the input, got \`${path}\``);
  }
  return path;
}
