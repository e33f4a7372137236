import { join, resolve } from 'node:path';
import type { Briefing } from '../model.js';
import type { DirectoryWriter, Writer } from '../options.js';
import type { Found, Input } from './inputs.js';
import { UsageError } from './io.js';
import type { Output } from './output.js';
import { fileOutput } from './output.js';

/** Where briefings go, one after the other. */
export interface Sink {
  put(briefing: Briefing<string>, input: Input): Promise<void>;
  /** Called once, after the last. */
  finish(): Promise<void>;
}

/** How a terminal wants it. */
interface Look {
  colour?: boolean;
  width?: number;
}

/** All into one output: one briefing as it is, several as the format joins them. */
export async function joined(writer: Writer, output: Output, several: boolean, look: Look): Promise<Sink> {
  const { begin = '', separator = '\n', end = '' } = writer.many ?? {};
  let briefings = 0;
  let texts = 0;
  if (several) await output.write(begin);
  return {
    async put(briefing, input) {
      const text = writer.write(briefing, { source: input.name, index: briefings, ...look });
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

/** A file for each briefing in a directory. */
export function oneEach(writer: Writer, directory: string, found: readonly Found[], look: Look): Sink {
  const stems = new Map<string, number>();
  return {
    async put(briefing, input) {
      const text = writer.write(briefing, { source: input.name, index: 0, ...look });
      const output = await fileOutput(guard(join(directory, `${unique(input.stem, stems)}.${writer.extension}`), found));
      await output.write(text === '' ? '' : `${text}\n`);
      await output.close();
    },
    finish: () => Promise.resolve(),
  };
}

/** Files of one corpus in a directory. */
export function corpus(writer: DirectoryWriter, directory: string, found: readonly Found[]): Sink {
  const session = writer.open();
  const outputs = new Map<string, Output>();
  const append = async (pieces: { path: string; text: string }[]): Promise<void> => {
    for (const { path, text } of pieces) {
      const output = outputs.get(path) ?? (await fileOutput(guard(join(directory, path), found)));
      outputs.set(path, output);
      await output.write(text);
    }
  };
  let index = 0;
  return {
    async put(briefing, input) {
      await append(session.add(briefing, { source: input.name, index }));
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
