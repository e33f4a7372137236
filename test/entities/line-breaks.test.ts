import { describe, expect, it } from 'vitest';
import { tagEntities } from '../../src/entities/index.js';

describe('a word broken over a line end', () => {
  const text = 'Yesterday the delegation met Alexander Luka-\nshenko in Minsk. Later that day Lukashenko spoke to the press about it.';
  it('is one mention of the whole name, at its own offsets', () => {
    const person = tagEntities(text, { date: '2021-06-01' }).find(({ type }) => type === 'person');
    expect(person?.mentions.map((mention) => mention.text)).toEqual(['Alexander Luka-\nshenko', 'Lukashenko']);
    expect(person?.name).toBe('Alexander Lukashenko');
    for (const { start, end, text: printed } of person!.mentions) expect(text.slice(start, end)).toBe(printed);
  });

  it('is found with indented lines and carriage returns', () => {
    const places = tagEntities('The minister flew from Wash-\r\n    ington to London on Friday.').filter(({ type }) => type === 'place');
    expect(places.map(({ name }) => name)).toContain('Washington');
  });

  it('leaves compounds and second names apart', () => {
    const people = tagEntities('The award went to Hillary Morgan-\nShort of the long-\nterm council in Paris.').filter(
      ({ type }) => type === 'person',
    );
    expect(people.map(({ name }) => name).join()).not.toContain('MorganShort');
  });
});
