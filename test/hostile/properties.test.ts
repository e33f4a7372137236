/** What holds of every text: seeds fixed here; `npm run fuzz` takes more cases and other seeds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandReaders } from '../../src/cli/readers.js';
import { classifyAnswer, cutAsks, parseBriefing, readBriefing, tagEntities } from '../../src/index.js';
import type { Corrections } from '../../src/options.js';
import { anyBriefing, anyText } from './arbitraries.js';
import { hostile, prototypeWords } from './inputs.js';
import { expectSound } from './invariants.js';

const numRuns = Number(process.env['ONRECORD_FUZZ_RUNS'] ?? 2000);
const seed = Number(process.env['ONRECORD_FUZZ_SEED'] ?? 20261122);
const checks = { numRuns, seed };

describe('every text', { timeout: 0 }, () => {
  it('gives a sound briefing, the same twice, which reads back', () => {
    fc.assert(
      fc.property(anyBriefing, (text) => {
        const options = { date: '2024-05-01', format: 'text' } as const;
        const briefing = parseBriefing(text, options);
        expect(briefing.text).toBe(text);
        expectSound(briefing);
        const json = JSON.stringify(briefing);
        expect(JSON.stringify(parseBriefing(text, options))).toBe(json);
        readBriefing(json);
      }),
      checks,
    );
  });

  it('is read as what it looks like, or is an error that says what was expected', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('', '{', '[{', '<html>', 'WEBVTT\n\n', '---\n', '\0', '1\n00:00:01,000 --> 00:00:02,000\n'),
        (text, head) => {
          try {
            expectSound(parseBriefing(head + text, { stages: ['turns'], readers: commandReaders }));
          } catch (error) {
            if (!(error instanceof SyntaxError || error instanceof TypeError) || !error.message.startsWith('Expected')) throw error;
          }
        },
      ),
      checks,
    );
  });

  it('has entities that slice to their text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { mentions } of tagEntities(text))
          for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
      }),
      checks,
    );
  });

  it('is an answer or a question to something', () => {
    fc.assert(
      fc.property(anyText, anyText, (question, answer) => {
        const { confidence, evidence, asks } = classifyAnswer({ question, answer });
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        for (const { start, end, text } of evidence) expect(answer.slice(start, end)).toBe(text);
        for (const { start, end, text } of asks) expect(question.slice(start, end)).toBe(text);
        cutAsks(question);
      }),
      checks,
    );
  });
});

describe('hostile text', { timeout: 120_000 }, () => {
  it.each(Object.keys(hostile).filter((name) => name !== 'nuls'))('gives a sound briefing: %s', (name) => {
    expectSound(parseBriefing(hostile[name]!(2_000)));
  });

  it('with zero bytes is an error that says so', () => {
    expect(() => parseBriefing(hostile['nuls']!(100))).toThrow(/NUL/u);
  });

  it('may call its speakers, words and ids as objects call their own', () => {
    const text = prototypeWords
      .map(
        (word) =>
          `Ann ${word}: Did ${word} meet ${word} of ${word}?\n\nMR. ${word}: No, ${word} did not. I refer you to ${word}.\n\nQ: Why?\n\nMR. ${word}: Ask ${word}.\n\n`,
      )
      .join('');
    const briefing = parseBriefing(text, {
      lexicons: [{ type: 'person', entries: Object.fromEntries(prototypeWords.map((word) => [word, { aliases: prototypeWords }])) }],
      corrections: {
        speakers: JSON.parse('{"__proto__":{"name":"X","role":"press"},"constructor":{"role":"official"}}') as Corrections['speakers'] &
          object,
      },
    });
    expectSound(briefing);
    expect(briefing.turns.length).toBeGreaterThan(prototypeWords.length);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  it('may have 10,000 speakers', () => {
    const briefing = parseBriefing(hostile['named askers']!(700_000), { stages: ['turns'] });
    expect(briefing.speakers.length).toBeGreaterThan(10_000);
  });

  it('is refused where it is too long or has too many turns', () => {
    expect(() => parseBriefing('x'.repeat(101), { maxLength: 100 })).toThrow(RangeError);
    expect(() => parseBriefing('Q: Why?\n\nMR. X: So.\n\n'.repeat(50), { maxTurns: 99 })).toThrow(RangeError);
  });
});
