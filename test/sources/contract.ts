import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Reader } from '../../src/options.js';
import { captionsReader } from '../../src/sources/captions/index.js';
import { csvReader } from '../../src/sources/csv/index.js';
import { htmlReader } from '../../src/sources/html/index.js';
import { jsonReader } from '../../src/sources/json/index.js';
import { xmlReader } from '../../src/sources/xml/index.js';

export const structuredReaders: readonly Reader[] = [htmlReader, xmlReader, captionsReader, csvReader, jsonReader];

interface Contract {
  /** Inputs of the reader's own format, the first with the visible words it must keep. */
  own: string[];
  words: string[];
  /** Inputs that must be refused with a message that matches. */
  refused: [input: string, message: RegExp][];
  /** Pieces that make hostile input when repeated. */
  hostile: string[];
}

/** The marks of a kind, as text. */
export const marked = (reader: Reader, input: string, kind: Mark['kind']): string[] => {
  const { text, marks } = reader.read(input);
  return marks.filter((mark) => mark.kind === kind).map((mark) => text.slice(mark.start, mark.end));
};

/** What every reader must keep to, whatever its format. */
export function readerContract(reader: Reader, { own, words, refused, hostile }: Contract): void {
  describe(`${reader.name} keeps the contract of readers`, () => {
    it('knows its own input best', () => {
      for (const input of own) {
        expect(reader.detect(input)).toBeGreaterThanOrEqual(0.6);
        for (const other of structuredReaders)
          if (other.name !== reader.name) expect(other.detect(input), other.name).toBeLessThan(reader.detect(input));
      }
    });

    it('leaves plain transcripts alone', () => {
      expect(reader.detect('MR. DOE: Good morning.\n\nQ Why < now, and why [here]?\n')).toBeLessThan(0.4);
      expect(reader.detect('')).toBe(0);
    });

    it('loses no word', () => {
      const { text } = reader.read(own[0] ?? '');
      for (const word of words) expect(text).toContain(word);
    });

    it('gives marks in order and inside the text, the same every time', () => {
      for (const input of own) {
        const result = reader.read(input);
        expectSound(result.text, result.marks);
        expect(reader.read(input)).toEqual(result);
      }
    });

    it.each(refused)('says what it expected: %j', (input, message) => {
      expect(() => reader.read(input)).toThrow(message);
    });

    it('stays sound and fails only with a SyntaxError on damaged input', () => {
      const damaged = fc.record({
        input: fc.constantFrom(...own),
        from: fc.nat(400),
        size: fc.nat(40),
        put: fc.oneof(fc.string(), fc.constantFrom(...hostile)),
      });
      fc.assert(
        fc.property(damaged, ({ input, from, size, put }) => {
          try {
            const { text, marks } = reader.read(input.slice(0, from) + put + input.slice(from + size));
            expectSound(text, marks);
          } catch (error) {
            if (!(error instanceof SyntaxError)) throw error;
          }
        }),
        { numRuns: 200, seed: 7 },
      );
    });

    it('takes time in proportion to hostile input', () => {
      for (const piece of hostile) {
        cost(reader, piece.repeat(2_000));
        const small = Math.max(2, cost(reader, piece.repeat(8_000)));
        // Quadratic work would take 64 times as long.
        expect(cost(reader, piece.repeat(64_000)), piece).toBeLessThan(small * 30 + 150);
      }
    }, 60_000);
  });
}

function expectSound(text: string, marks: readonly Mark[]): void {
  marks.forEach((mark, i) => {
    if (mark.start < 0 || mark.end > text.length || mark.end <= mark.start) expect.fail(`mark outside the text: ${JSON.stringify(mark)}`);
    if (i > 0 && mark.start < (marks[i - 1]?.start ?? 0)) expect.fail('marks out of order');
    if (text.slice(mark.start, mark.end).trim() === '') expect.fail('a mark over nothing');
  });
}

function cost(reader: Reader, input: string): number {
  const before = process.cpuUsage();
  try {
    reader.detect(input);
    reader.read(input);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
