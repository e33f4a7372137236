import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagBriefing, tagEntities } from '../../src/entities/index.js';
import { splitTurns } from '../../src/turns/index.js';
import type { Entity } from '../../src/model.js';
import { hasShared, readShared, whereShared } from '../shared.js';

const transcript = `Harbour Briefing, 4 May 2021

Q: Will Minister Halvorsen meet Putin?
Anna Halvorsen: On Monday, yes. I met [Vladimir] Putin in Oslo.
Govorit Mosvka: And NATO? Does Halvorsen expect Jens Stoltenberg?
Anna Halvorsen: No.
`;
const byName = (entities: readonly Entity[], name: string): Entity | undefined => entities.find((entity) => entity.name === name);

describe('tagBriefing', () => {
  const split = splitTurns(transcript, { date: '2021-05-04' });
  const { entities } = tagBriefing(split, { date: '2021-05-04' });

  it('takes names from labels, and finds them in what is said', () => {
    const speaker = byName(entities, 'Anna Halvorsen');
    expect(speaker?.mentions.filter(({ turn }) => turn === null).length).toBeGreaterThanOrEqual(2);
    expect(speaker?.mentions.filter(({ turn, text }) => turn !== null && text === 'Halvorsen').length).toBe(2);
  });

  it('gives an outlet its own name where the label has a slip, and keeps what was printed', () => {
    expect(byName(entities, 'Govorit Moskva')).toMatchObject({ type: 'outlet', aliases: ['Govorit Mosvka'] });
  });

  it('knows a speaker by the first name before the first label, and keeps another of that name apart', () => {
    const head = '---\ntitle: "Press Gaggle by White House Harbour Advisor John\\_Kestrel"\n---\n\n';
    const labelled = 'MR. KESTREL: Hello.\n\nQ    Did Anna call, John?\n\nMR. KESTREL: No.\n\n';
    const persons = (text: string): [string, string[]][] =>
      tagBriefing(splitTurns(text))
        .entities.filter(({ type }) => type === 'person')
        .map(({ name, mentions }) => [name, mentions.map(({ text: printed }) => printed)]);
    const alone = persons(`${head}Q    Good morning, John. Will it open?\n\n${labelled}`);
    expect(alone.find(([name]) => name === 'John Kestrel')?.[1]).toEqual(expect.arrayContaining(['John', 'KESTREL']));
    expect(alone.map(([name]) => name)).not.toContain('John');
    const two = persons(`${head}Q    John Marlow wrote to us. Will it open?\n\n${labelled}`);
    expect(two.find(([name]) => name === 'John Marlow')?.[1]).not.toContain('KESTREL');
    expect(two.find(([name]) => name === 'John Kestrel')?.[1]).not.toContain('John Marlow');
  });

  it('places mentions in their turns, each slicing to its text', () => {
    for (const { mentions } of entities) {
      for (const { start, end, text, turn } of mentions) {
        expect(transcript.slice(start, end)).toBe(text);
        const home = split.turns.find(({ id }) => id === turn);
        if (turn !== null) expect(start >= home!.start && end <= home!.end).toBe(true);
      }
    }
    expect(byName(entities, 'NATO') ?? byName(entities, 'North Atlantic Treaty Organization')).toBeDefined();
  });

  it('says when dates have no value', () => {
    const { messages } = tagBriefing(splitTurns('Q: Is it on Monday?\nAnna Berg: On Monday.\n'));
    expect(messages.map(({ rule }) => rule)).toEqual(['date-unknown']);
  });

  it('only looks for speakers in languages that it does not know', () => {
    const { entities: found, messages } = tagBriefing(split, { language: 'fi' });
    expect(new Set(found.flatMap(({ mentions }) => mentions.map(({ recognizer }) => recognizer)))).toEqual(new Set(['roster']));
    expect(messages.map(({ rule }) => rule)).toContain('language-unsupported');
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'U.S.',
      '[',
      ']',
      '’s',
      'President Putin',
      '\n\n',
      '...',
      'NATO',
      '__proto__',
      '9 May',
      '$5',
      'a.m.',
      '@',
      'http://a.b/c',
      '\ud800',
    ),
  );
  it('gives spans that slice to their text and do not overlap but inside roles', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const marks = tagEntities(text)
          .flatMap(({ type, mentions }) => mentions.map(({ start, end, text: words }) => ({ type, start, end, words })))
          .sort((a, b) => a.start - b.start || b.end - a.end);
        for (const { start, end, words } of marks) expect(text.slice(start, end)).toBe(words);
        const flat = marks.filter(({ type }) => type !== 'role');
        for (let at = 1; at < flat.length; at += 1) expect(flat[at]!.start).toBeGreaterThanOrEqual(flat[at - 1]!.end);
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('takes time in step with length on hostile input', () => {
    const time = (text: string): number => {
      const before = process.cpuUsage();
      tagEntities(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    for (const unit of ['U.S. ', '. ', 'A', 'Mr. President ', '[', '1 2 3 ', '’', 'of the ', 'John Smith ', 'May ', '$1,000 ']) {
      time(unit.repeat(2_000));
      expect(time(unit.repeat(100_000 / unit.length)), unit).toBeLessThan(4000);
    }
  });
});

describe.skipIf(!hasShared)(`the founding briefing${whereShared}`, () => {
  const found = hasShared
    ? tagBriefing(splitTurns(readShared('briefing/meduza-peskov-2020-08-19.txt'), { date: '2020-08-19' }), { date: '2020-08-19' }).entities
    : [];
  it.each([
    ['person', 'Alexander Lukashenko', ['Alyaksandr Lukashenka', 'Lukashenko']],
    ['person', 'Svetlana Tikhanovskaya', ['Svyatlana Tsikhanouskaya']],
    ['person', 'Vladimir Putin', ['Putin']],
    ['person', 'Alexander Bortnikov', []],
    ['person', 'Emmanuel Macron', []],
    ['organization', 'Parliamentary Assembly of the Council of Europe', ['PACE']],
    ['organization', 'Organization for Security and Co-operation in Europe', ['OSCE']],
    ['organization', 'Collective Security Treaty Organization', []],
    ['organization', 'Union State', []],
    ['organization', 'Coordination Council', []],
    ['organization', 'Federal Security Service', ['FSB']],
    ['outlet', 'Govorit Moskva', ['Govorit Mosvka']],
    ['group', 'Belarusian', ['Belarusians']],
  ])('has %s %s', (type, name, aliases) => {
    expect(found.find((entity) => entity.type === type && entity.name === name)?.aliases).toEqual(aliases);
  });
  it('reads its dates', () => {
    const values = found.flatMap(({ type, mentions }) =>
      type === 'date' ? mentions.map(({ text, normalized }) => `${text} ${normalized}`) : [],
    );
    expect(values).toEqual(expect.arrayContaining(['August 9 2020-08-09', 'Yesterday 2020-08-18']));
  });
});
