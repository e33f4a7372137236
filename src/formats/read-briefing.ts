import { Validator } from '@cfworker/json-schema';
import type { Schema } from '@cfworker/json-schema';
import schema from '../../schema/briefing-1.json' with { type: 'json' };
import type { Briefing } from '../model.js';

const identifier: Briefing['schema'] = 'https://unpkg.com/onrecord@1/schema/briefing-1.json';

/**
 * Reads a briefing that was written as JSON, and checks it against the schema and its spans against its text.
 *
 * @param json The JSON text, or what `JSON.parse` made of it.
 * @returns The same briefing.
 * @throws SyntaxError for text that is no JSON; TypeError for another schema version, for what the schema
 *   does not allow, and for a span that does not slice to its text. The message says what was expected, what came and where.
 * @example
 * const briefing = readBriefing(await readFile('briefing.json', 'utf8'));
 */
export function readBriefing(json: unknown): Briefing<string> {
  const value = typeof json === 'string' ? parse(json) : json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(
      `Expected a briefing object, got ${value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`}`,
    );
  }
  const version = (value as { schema?: unknown }).schema;
  if (version !== identifier) {
    throw new TypeError(`Expected schema \`${identifier}\`, got ${typeof version === 'string' ? `\`${version}\`` : 'none'} at schema`);
  }
  const result = new Validator(schema as unknown as Schema, '2020-12').validate(value);
  const fault = result.errors.at(-1);
  if (!result.valid && fault !== undefined) throw new TypeError(`Expected a briefing: ${fault.error} at ${fault.instanceLocation}`);
  checkSpans(value as Briefing<string>);
  return value as Briefing<string>;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new SyntaxError(`Expected a briefing as JSON, got text that does not parse: ${(error as Error).message}`, { cause: error });
  }
}

/** Every record with `start`, `end` and `text` must slice to its text; a turn or mention moved by a hand edit shows here. */
function checkSpans(briefing: Briefing<string>): void {
  const rest: { value: unknown; path: string }[] = Object.entries(briefing).map(([key, value]) => ({ value, path: `/${key}` }));
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    const { start, end, text } = value as { start?: unknown; end?: unknown; text?: unknown };
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string' && briefing.text.slice(start, end) !== text) {
      throw new TypeError(
        `Expected \`${briefing.text.slice(start, Math.min(end, start + 40))}\` (what stands at ${start}–${end}), got \`${text.slice(0, 40)}\` at ${path}`,
      );
    }
    for (const [key, child] of Object.entries(value)) rest.push({ value: child, path: `${path}/${key}` });
  }
}
