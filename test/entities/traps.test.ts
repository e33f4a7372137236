import { describe, expect, it } from 'vitest';
import { defaultLexicons, defaultRecognizers, tagEntities } from '../../src/entities/index.js';
import type { Entity, EntityType } from '../../src/model.js';

const named = (entities: readonly Entity[], type: EntityType): string[] =>
  entities.filter((entity) => entity.type === type).map(({ name }) => name);
const typesOf = (entities: readonly Entity[], words: string): EntityType[] =>
  entities.filter(({ mentions }) => mentions.some(({ text }) => text === words)).map(({ type }) => type);

describe('tagEntities', () => {
  it('tells countries from people who are called so', () => {
    const places = tagEntities('The king of Jordan flew to Chad, then to Turkey and on to Georgia for talks with its prime minister.');
    for (const name of ['Jordan', 'Chad', 'Turkey', 'Georgia']) expect(typesOf(places, name), name).toEqual(['place']);
    const people = tagEntities('Michael Jordan and Chad Smith thanked Georgia Meloni.');
    expect(named(people, 'person')).toEqual(['Michael Jordan', 'Chad Smith', 'Georgia Meloni']);
    expect(named(people, 'place')).toEqual([]);
  });

  it('takes the title off the person and makes it a role of that person', () => {
    const entities = tagEntities('Yesterday Secretary of State Marco Rubio met President Putin.');
    const rubio = entities.find(({ name }) => name === 'Marco Rubio');
    const role = entities.find(({ type, mentions }) => type === 'role' && mentions[0]?.text === 'Secretary of State');
    expect(rubio?.mentions.map(({ text }) => text)).toEqual(['Marco Rubio']);
    expect(role?.mentions[0]?.of).toBe(rubio?.id);
    expect(named(entities, 'place')).toEqual([]);
  });

  it('keeps a body inside its office, and the office tied to its holder', () => {
    const entities = tagEntities('We saw [FSB Director Alexander] Bortnikov’s plane, and Kremlin spokesman Dmitry Peskov knew.');
    const person = entities.find(({ type, name }) => type === 'person' && name === 'Alexander Bortnikov');
    expect(person?.mentions[0]?.text).toBe('Alexander] Bortnikov');
    expect(entities.find(({ name }) => name === 'FSB Director')?.mentions[0]?.of).toBe(person?.id);
    expect(typesOf(entities, 'FSB')).toEqual(['organization']);
    expect(named(entities, 'role')).toContain('Kremlin spokesman');
  });

  it('makes no name of everyday words', () => {
    for (const text of [
      'On page 3 of the bill we may march in May.',
      'Who told us that it is time? The post was open.',
      'And so. The hill is steep, and the house is old.',
    ]) {
      const entities = tagEntities(text).filter(({ type }) => type !== 'date');
      expect(entities, text).toEqual([]);
    }
  });

  it('leaves a country inside the name of a party', () => {
    const entities = tagEntities('The Communist Party of Belarus and the Bank of England said no.');
    expect(named(entities, 'organization')).toEqual(['Communist Party of Belarus', 'Bank of England']);
    expect(named(entities, 'place')).toEqual([]);
  });

  it('reads captions in capitals and transcripts without any', () => {
    expect(named(tagEntities('PRESIDENT TRUMP MET VLADIMIR PUTIN IN HELSINKI, FINLAND'), 'person')).toEqual([
      'Donald Trump',
      'Vladimir Putin',
    ]);
    const lower = tagEntities('putin called lukashenko on monday about the protests in belarus and the fbi');
    expect(named(lower, 'person')).toEqual(['Vladimir Putin', 'Alexander Lukashenko']);
    expect(named(lower, 'place')).toEqual(['Belarus']);
  });

  it('keeps hyphens and apostrophes of names, and drops possessives', () => {
    const entities = tagEntities('Karine Jean-Pierre’s answer to Beto O’Rourke and to the Côte d’Ivoire delegation.');
    expect(entities.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual([
      'Karine Jean-Pierre',
      'Beto O’Rourke',
      'Côte d’Ivoire',
    ]);
  });

  it('should support prototypal words', () => {
    const text = 'constructor toString __proto__ hasOwnProperty Constructor ToString __PROTO__ valueOf of Constructor';
    expect(() => tagEntities(text, { lexicons: [...defaultLexicons, { type: 'organization', entries: {} }] })).not.toThrow();
    const mine = tagEntities('They asked Constructor again.', {
      lexicons: [{ type: 'organization', entries: { Constructor: { aliases: ['__proto__'] } } }],
    });
    expect(named(mine, 'organization')).toEqual(['Constructor']);
  });

  it('takes a lexicon and a recognizer of one’s own', () => {
    const lexicon = { name: 'mine', type: 'organization' as const, entries: { 'Blue Harbour Trust': { aliases: ['the Trust', 'BHT'] } } };
    const entities = tagEntities('The Blue Harbour Trust said so; BHT did not deny it.', { lexicons: [...defaultLexicons, lexicon] });
    expect(entities.find(({ name }) => name === 'Blue Harbour Trust')?.aliases).toEqual(['BHT']);
    const ships = {
      name: 'ships',
      recognize: (text: string) =>
        [...text.matchAll(/USS [A-Z]\w+/gu)].map(({ index, 0: name }) => ({
          start: index,
          end: index + name.length,
          type: 'event' as const,
          name,
        })),
    };
    const [ship] = tagEntities('The USS Nimitz sailed.', { recognizers: [ships, ...defaultRecognizers] }).filter(
      ({ type }) => type === 'event',
    );
    expect(ship?.mentions[0]).toMatchObject({ text: 'USS Nimitz', recognizer: 'ships', turn: null });
  });

  it('refuses what is no text and no day', () => {
    expect(() => tagEntities(null as unknown as string)).toThrow('Expected text as a string, got null');
    expect(() => tagEntities('x', { date: '2020-02-31' })).toThrow('Expected a date as YYYY-MM-DD, got `2020-02-31`');
    expect(tagEntities('')).toEqual([]);
  });
});
