import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/index.js';
import { tagEntities } from '../../src/entities/index.js';

const found = (text: string): string[] =>
  tagEntities(text).flatMap(({ type, mentions }) => mentions.map((mention) => `${type} ${mention.text}`));

describe('names in careless and crowded text', () => {
  it('leaves shouting and everyday acronyms out', () => {
    expect(found('FYI, the CEO is SO HAPPY and will call at 9 AM.')).toEqual([]);
  });

  it('finds a place without its capital, and no everyday word', () => {
    expect(found('We flew from Denver to auckland on a sale.')).toContain('place auckland');
    expect(found('They voted for independence and a sale of the male bird in Denver.')).toEqual(['place Denver']);
  });

  it('takes hyphenated names whole, and names that stand by themselves apart', () => {
    expect(found('We thank Park Joo-Ho for that.')).toContain('person Park Joo-Ho');
  });

  it('keeps kin, rank and what follows a dash off a name', () => {
    expect(found('I saw Aunt Rosalind Baker there.')).toContain('person Rosalind Baker');
    expect(found('Then Bryan Hill - Analyst spoke to the group.')).toContain('person Bryan Hill');
  });

  it('takes the country and the legal form into a body of several words', () => {
    expect(found('She works for the U.S. Environmental Protection Agency now.')).toContain(
      'organization U.S. Environmental Protection Agency',
    );
    expect(found('He joined Google, Inc. last spring.')).toContain('organization Google, Inc.');
  });

  it('prefers a sure name to a hint that begins before it', () => {
    expect(found('It went to the floor of the House of Representatives.')).toContain('organization House of Representatives');
  });

  it('tells languages from peoples, and an agency of pictures from one of the environment', () => {
    expect(found('She answered in French and Russian. The French minister left.').filter((name) => name.startsWith('group'))).toEqual([
      'group French',
    ]);
    expect(tagEntities('Photo: Iryna Holub / EPA').find(({ type }) => type === 'outlet')?.name).toBe('European Pressphoto Agency');
    expect(tagEntities('The EPA set new limits.')[0]?.type).toBe('organization');
  });

  it('keeps one administration apart from another', () => {
    expect(tagEntities('The Biden administration undid what the Trump administration did.').map(({ name }) => name)).toEqual([
      'Biden administration',
      'Trump administration',
    ]);
  });
});

describe('speakers as entities', () => {
  const briefing = parseBriefing(
    'MS. ROWE: Good morning. Jen Rowe here.\n\nQ: Thank you, Jen. Will the minister come?\n\nMS. ROWE: He will.\n\nQ: When?\n\nMS. ROWE: On Friday.\n',
    { date: '2024-05-02' },
  );

  it('joins the first name that reporters call with the full name', () => {
    const people = briefing.entities.filter(({ type }) => type === 'person');
    expect(people).toHaveLength(1);
    expect(people[0]?.name).toBe('Jen Rowe');
  });

  it('says once that a language is not served', () => {
    const { messages } = parseBriefing('Q: Wie geht es weiter?\n\nMR. WEBER: Das werden wir sehen.\n', { language: 'de' });
    expect(messages.filter(({ rule }) => rule === 'language-unsupported')).toHaveLength(1);
  });
});
