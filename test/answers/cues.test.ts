import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyAnswer, defaultCues, strategies } from '../../src/answers/index.js';
import { compileCues } from '../../src/answers/cues/compile.js';
import { spellOut } from '../../src/answers/cues/pattern.js';
import { runCues } from '../../src/answers/cues/run.js';
import { readWords } from '../../src/answers/text/words.js';
import type { Cue } from '../../src/options.js';
import { hasShared, readShared, whereShared } from '../shared.js';

const net = compileCues(defaultCues);
const hitsOf = (text: string, gated = true) =>
  runCues(readWords(text), net, gated).map(({ cue, start, end }) => `${cue.id} ${start} ${end}`);

describe('cues', () => {
  it('are data: unique ids, known strategies, a note each', () => {
    expect(new Set(defaultCues.map(({ id }) => id)).size).toBe(defaultCues.length);
    for (const { strategy, note } of defaultCues) {
      expect(strategies).toContain(strategy);
      expect(note).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each([
    ['I am not going to comment on the harbour works.', 'decline'],
    ['I’d refer you to the port authority.', 'refer'],
    ['We don’t have anything to add to what we said.', 'already-answered'],
    ['“I won’t speculate about that,” is all you get.', 'hypothetical'],
    ['I [simply] don’t know who signed it.', 'no-knowledge'],
    ['I don’t want to get ahead of the board.', 'defer'],
    ['That’s up to the city council to decide.', 'not-our-remit'],
    ['It is an ongoing investigation, so I cannot comment.', 'confidential'],
  ])('%s → %s, with the exact place', (text, strategy) => {
    const hits = runCues(readWords(text), net);
    const hit = hits.find(({ cue }) => cue.strategy === strategy);
    expect(hit).toBeDefined();
    expect(text.slice(hit!.start, hit!.end)).toMatch(/^\p{L}.*\p{L}$/u);
  });

  it('find the same with and without the gate', () => {
    const words = defaultCues
      .flatMap(({ match }) => match.match(/[a-z']+/g) ?? [])
      .concat(['.', '?', ',', '—', 'the', 'well', '[as]', '“', '”', "don't", 'won’t']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        expect(hitsOf(text)).toEqual(hitsOf(text, false));
      }),
      { numRuns: 60 },
    );
  });

  it('spell out choices of several words, anchors kept', () => {
    expect(spellOut('^(well|i think)? (no|of course not)$')).toEqual([
      '^i think of course not$',
      '^i think (no)$',
      '^(well) of course not$',
      '^(well) (no)$',
      '^of course not$',
      '^(no)$',
    ]);
    expect(spellOut('no comment')).toEqual(['no comment']);
  });

  it('spell out an optional word after a range, and a range at the opening', () => {
    expect(spellOut('a .{0,2} b? c')).toEqual(['a .{0,2} b c', 'a .{0,2} c']);
    expect(spellOut('a .{0,2} (b|c)? .{0,1} d')).toEqual(['a .{0,2} (b|c) .{0,1} d', 'a .{0,3} d']);
    expect(spellOut('^.{0,1} not now$')).toEqual(['^not now$', '^. not now$']);
    expect(spellOut('.{0,2} not now')).toEqual(['not now']);
  });

  it('of the caller decide', () => {
    const mine: Cue = {
      id: 'mine/ferry',
      strategy: 'not-our-remit',
      match: 'the ferry office decides',
      where: 'anywhere',
      note: 'Names the ferry office.',
    };
    const input = { question: 'Will the timetable change?', answer: 'As for timetables, the ferry office decides.' };
    const verdict = classifyAnswer(input, { cues: [...defaultCues, mine] });
    expect(verdict).toMatchObject({ label: 'refusal', strategy: 'not-our-remit', origin: { by: 'rule' } });
    expect(verdict.evidence[0]).toMatchObject({ text: 'the ferry office decides', rule: 'mine/ferry', reason: 'Names the ferry office.' });
  });

  it('take hostile text in linear time and never throw', () => {
    for (const run of ['.', 'U.S. ', ', ', '[', '“', "'", 'a', 'don’t know ', '\u00a0', '?!', '\ud800']) {
      const text = run.repeat(Math.ceil(20_000 / run.length));
      expect(() => classifyAnswer({ question: 'Will it open?', answer: text })).not.toThrow();
    }
  });
});

describe.skipIf(!hasShared)('cues on coded answers' + whereShared, () => {
  it('are the same gated and ungated', () => {
    const rows = readShared('annotations/answers.jsonl').split('\n').filter(Boolean).slice(0, 120);
    for (const row of rows) {
      const { answer } = JSON.parse(row) as { answer: string };
      expect(hitsOf(answer)).toEqual(hitsOf(answer, false));
    }
  });
});
