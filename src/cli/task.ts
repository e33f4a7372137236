import { readFile } from 'node:fs/promises';
import { parseBriefing } from '../briefing.js';
import type { Briefing } from '../model.js';
import { decodeBytes } from './decode.js';
import { fileReason } from './inputs.js';
import { reasonOf } from './io.js';
import { parseLine } from './ndjson.js';
import type { Settings } from './settings.js';

/** One document to read, in a form that can be sent to another thread. */
export type Task =
  | { kind: 'document'; name: string; index: number; path?: string; bytes?: Uint8Array; look: Look }
  | { kind: 'line'; line: string; place: number };

/** How a terminal wants it. */
export interface Look {
  colour?: boolean;
  width?: number;
}

/**
 * What came of a task. A document is `text` as its writer wrote it, or the `briefing` where the format joins several;
 * a line is the line that goes out (none for a blank one).
 */
export type Done = { text: string; failed?: boolean } | { briefing: Briefing<string> } | { error: string } | { blank: true };

/** Reads one document or one line. */
export async function doTask(task: Task, { options, writer }: Settings): Promise<Done> {
  if (task.kind === 'line') {
    const result = parseLine(task.line, task.place, options);
    return result === undefined ? { blank: true } : { text: JSON.stringify(result), failed: 'error' in result };
  }
  try {
    const { text, messages } = decodeBytes(task.bytes ?? (await readFile(task.path ?? '')));
    const read = parseBriefing(text, options);
    const briefing: Briefing<string> = { ...read, messages: [...messages, ...read.messages] };
    if ('open' in writer) return { briefing };
    return { text: writer.write(briefing, { source: task.name, index: task.index, ...task.look }) };
  } catch (error) {
    return { error: task.bytes === undefined ? fileReason(error) : reasonOf(error) };
  }
}
