import { describe, expect, it } from 'vitest';
import { tagEntities } from '../../src/entities/index.js';
import { editDistance } from '../../src/entities/resolve/distance.js';
import { skeleton } from '../../src/entities/resolve/spelling.js';
import type { Entity } from '../../src/model.js';

const people = (text: string): Entity[] => tagEntities(text).filter(({ type }) => type === 'person');
const spellings = (entity: Entity | undefined): string[] => entity?.mentions.map(({ text }) => text) ?? [];

describe('joining', () => {
  it('joins transliterations, bare surnames and titles to one person', () => {
    const found = people(
      'Alexander Lukashenko (Alyaksandr Lukashenka) spoke. President Lukashenko left, and Lukashenka came back. [Svetlana] Tikhanovskaya and Svyatlana Tsikhanouskaya wrote.',
    );
    expect(found.map(({ name }) => name)).toEqual(['Alexander Lukashenko', 'Svetlana Tikhanovskaya']);
    expect(spellings(found[0])).toEqual(['Alexander Lukashenko', 'Alyaksandr Lukashenka', 'Lukashenko', 'Lukashenka']);
    expect(spellings(found[1])).toEqual(['[Svetlana] Tikhanovskaya', 'Svyatlana Tsikhanouskaya']);
  });

  it('joins spellings of people that no lexicon knows', () => {
    const found = people('Minister Grigory Malyshenko resigned. Hryhoriy Malyshenka denied it; Malyshenko later agreed.');
    expect(found.length).toBeLessThanOrEqual(2);
    expect(spellings(found.at(-1))).toContain('Malyshenko');
  });

  it('keeps two people of one surname apart, and gives a bare surname to the one named last', () => {
    const found = people('Hillary Clinton spoke first. Then Bill Clinton spoke, and Clinton was applauded.');
    expect(found.map(({ name }) => name)).toEqual(['Hillary Clinton', 'Bill Clinton']);
    expect(spellings(found[1])).toEqual(['Bill Clinton', 'Clinton']);
  });

  it('knows short first names', () => {
    const found = people('Rep. Thomas P. O’Neill took the floor. House Speaker Tip O’Neill then left.');
    expect(found).toHaveLength(1);
    expect(found[0]?.aliases).toEqual(['Tip O’Neill']);
  });

  it('joins acronyms to their expansions, known or introduced in the text', () => {
    const entities = tagEntities(
      'The Collective Security Treaty Organization met; the CSTO said little. The Northern Rivers Advisory Council (NRAC) wrote, and NRAC signed.',
    );
    const bodies = entities.filter(({ type }) => type === 'organization');
    expect(bodies.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['Collective Security Treaty Organization', 'CSTO'],
      ['Northern Rivers Advisory Council', 'NRAC'],
    ]);
  });

  it('joins a country’s forces under their names, and a bare `Navy` where the text has one', () => {
    const forces = (text: string): string[][] =>
      tagEntities(text)
        .filter(({ type }) => type === 'organization')
        .map(({ name, aliases }) => [name, ...aliases]);
    expect(forces('Will the Navy sail? The United States Navy has ships, and the U.S. Navy has docks.')).toEqual([
      ['U.S. Navy', 'Navy', 'United States Navy'],
    ]);
    const two = forces('Will the Navy sail? The U.S. Navy and the Royal Navy wait.');
    expect(two.find(([name]) => name === 'U.S. Navy')).toEqual(['U.S. Navy']);
    expect(two.find(([name]) => name === 'Royal Navy')).toEqual(['Royal Navy']);
  });

  it('gives Wikidata ids of the lexicons only', () => {
    const entities = tagEntities('Vladimir Putin and Quentin Marrowby went to Belarus.');
    expect(entities.map(({ name, ids }) => [name, ids?.wikidata])).toEqual([
      ['Vladimir Putin', 'Q7747'],
      ['Quentin Marrowby', undefined],
      ['Belarus', 'Q184'],
    ]);
  });

  it('joins a nationality’s adjective and people', () => {
    const [group] = tagEntities('Belarusians want a Belarusian answer.');
    expect(group).toMatchObject({ type: 'group', name: 'Belarusian', aliases: ['Belarusians'] });
  });
});

describe('spelling', () => {
  it('folds transliterations into one key', () => {
    for (const [one, other] of [
      ['Lukashenko', 'Lukashenka'],
      ['Tikhanovskaya', 'Tsikhanouskaya'],
      ['Gaddafi', 'Qadhafi'],
      ['Zelensky', 'Зеленский'],
      ['Alexander', 'Alyaksandr'],
    ] as const) {
      expect(skeleton(one), one).toBe(skeleton(other));
    }
    expect(skeleton('Putin')).not.toBe(skeleton('Biden'));
  });

  it('counts edits, a swap of neighbours as one', () => {
    expect(editDistance('mosvka', 'moskva')).toBe(1);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
  });
});
