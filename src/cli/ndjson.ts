import { parseBriefing } from '../briefing.js';
import type { Briefing } from '../model.js';
import type { Format, Options } from '../options.js';
import { reasonOf } from './io.js';

/** What comes out for a line. */
export type Result = { id: string; briefing: Briefing<string> } | { id: string; error: { code: string; message: string } };

/** Splits a stream of UTF-8 at line feeds only: a JSON string may hold any other line separator. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  const held: string[] = [];
  for await (const chunk of chunks) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    held.push(pieces[0] ?? '');
    for (const piece of pieces.slice(1)) {
      yield held.join('');
      held.length = 0;
      held.push(piece);
    }
  }
  held.push(decoder.decode());
  const last = held.join('');
  if (last !== '') yield last;
}

/**
 * Reads the record of one line.
 *
 * @param place 1-based number of the line; stands in for a missing id.
 * @returns Undefined for a blank line.
 */
export function parseLine(line: string, place: number, options: Options): Result | undefined {
  if (line.trim() === '') return undefined;
  let id = String(place);
  const failed = (code: string, error: unknown): Result => ({ id, error: { code, message: `${reasonOf(error)} (line ${place})` } });
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return failed('invalid-json', error);
  }
  if (typeof record !== 'object' || record === null)
    return failed('invalid-record', `Expected a record with \`text\`, got ${JSON.stringify(record).slice(0, 40)}`);
  const fields = record as Record<string, unknown>;
  if (typeof fields['id'] === 'string' || typeof fields['id'] === 'number') id = String(fields['id']);
  const wrong = ['text', 'format', 'date', 'source'].find(
    (name) => (name === 'text' || fields[name] !== undefined) && typeof fields[name] !== 'string',
  );
  if (wrong !== undefined)
    return failed('invalid-record', `Expected a string in \`${wrong}\`, got ${fields[wrong] === null ? 'null' : typeof fields[wrong]}`);
  const { text, format, date, source } = fields as { text: string; format?: Format; date?: string; source?: string };
  try {
    const briefing: Briefing<string> = parseBriefing(text, {
      ...options,
      ...(format === undefined ? {} : { format }),
      ...(date === undefined ? {} : { date }),
    });
    return { id, briefing: source === undefined ? briefing : { ...briefing, header: { source, ...briefing.header } } };
  } catch (error) {
    return failed(error instanceof Error ? error.name : 'Error', error);
  }
}
