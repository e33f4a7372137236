import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allReaders } from '../../bench/turns/readers.js';
import { dense, denseLabel } from '../../bench/turns/words.js';
import type { Header } from '../../src/model.js';
import type { Format } from '../../src/options.js';
import { splitTurns } from '../../src/turns/index.js';

/** What a fixture expects: every turn's printed label and whole text (white space collapsed), roles joined by `|` where several are fair. */
interface Expected {
  format?: Format;
  /** `date` exactly; other strings as a part of what was found; every spokesperson named. */
  header?: Partial<Header>;
  turns: { label: string | null; role: string; text: string }[];
}

const folder = fileURLToPath(new URL('./fixtures/', import.meta.url));
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
const readers = await allReaders();

describe('fixtures of all layouts, in words of our own', () => {
  it.each(files)('%s', (name) => {
    const expected = JSON.parse(readFileSync(folder + name.replace(/\.\w+$/, '.expected.json'), 'utf8')) as Expected;
    const { turns, header } = splitTurns(readFileSync(folder + name), { readers, ...(expected.format && { format: expected.format }) });
    const words = (label: string | null, text: string): string => `[${denseLabel(label)}] ${dense(text)}`;
    expect(turns.map((turn) => words(turn.label, turn.spoken.map((span) => span.text).join(' ')))).toEqual(
      expected.turns.map((turn) => words(turn.label, turn.text)),
    );
    const wrong = expected.turns.flatMap((turn, index) =>
      turn.role.split('|').includes(turns[index]!.role)
        ? []
        : [`${index + 1} ${turn.label}: expected ${turn.role}, got ${turns[index]!.role}`],
    );
    expect(wrong).toEqual([]);
    const { date, spokespersons = [], ...rest } = expected.header ?? {};
    if (date !== undefined) expect(header.date).toBe(date);
    for (const [key, value] of Object.entries(rest)) expect(header[key as keyof Header], key).toContain(value);
    for (const person of spokespersons) expect(header.spokespersons.join('; ')).toContain(person);
  });
});
