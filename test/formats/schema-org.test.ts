import { describe, expect, it } from 'vitest';
import { schemaOrgWriter } from '../../src/formats/index.js';
import { briefings, context } from './briefings.js';
import { sample } from './sample.js';

/** The properties of schema.org (version 29) that onrecord uses, each with the types it may stand on, inherited ones included. */
const creative = ['name', 'text', 'author', 'inLanguage', 'dateCreated', 'locationCreated', 'publisher', 'sourceOrganization'];
const thing = ['name', 'alternateName', 'sameAs'];
const properties: Record<string, readonly string[]> = {
  Conversation: [...creative, 'mentions', 'hasPart'],
  Question: [...creative, 'position', 'answerCount', 'suggestedAnswer'],
  Answer: [...creative, 'keywords', 'citation'],
  Quotation: creative,
  Person: [...thing, 'jobTitle', 'affiliation'],
  Organization: thing,
  NewsMediaOrganization: thing,
  Place: thing,
  Event: thing,
  Legislation: thing,
  DefinedTerm: [...thing, 'inDefinedTermSet'],
};
/** What a property's value may be. */
const ranges: Record<string, readonly string[]> = {
  author: ['Person', 'Organization'],
  affiliation: ['Organization'],
  publisher: ['Organization', 'Person'],
  sourceOrganization: ['Organization'],
  locationCreated: ['Place'],
  hasPart: ['Question'],
  suggestedAnswer: ['Answer'],
  keywords: ['DefinedTerm'],
  citation: ['Quotation'],
};

type Thing = { '@type': string } & Record<string, unknown>;

function check(thing: Thing, at: string): void {
  const allowed = properties[thing['@type']];
  expect(allowed, at).toBeDefined();
  for (const [property, value] of Object.entries(thing)) {
    if (property.startsWith('@')) continue;
    expect(allowed, at).toContain(property);
    for (const each of Array.isArray(value) ? value : [value]) {
      if (typeof each !== 'object' || each === null) continue;
      if (ranges[property]) expect(ranges[property], `${at}.${property}`).toContain((each as Thing)['@type']);
      check(each as Thing, `${at}.${property}`);
    }
  }
}

describe('schema-org', () => {
  it.each(briefings)('uses types and properties of schema.org where they may stand, for %s', (_, briefing) => {
    const conversation = JSON.parse(schemaOrgWriter.write(briefing, context)) as Thing & { hasPart: Thing[] };
    expect(conversation['@context']).toBe('https://schema.org');
    check(conversation, 'conversation');
    expect(conversation.hasPart.map(({ text }) => text)).toEqual(briefing.exchanges.flatMap(({ asks }) => asks.map(({ text }) => text)));
  });

  it('says who asked, who answered, and how', () => {
    const { hasPart } = JSON.parse(schemaOrgWriter.write(sample, context)) as { hasPart: Thing[] };
    expect(hasPart[1]).toMatchObject({
      '@type': 'Question',
      text: 'And why so late?',
      author: { name: 'Ana Ruiz', affiliation: { name: 'Radio Sur' } },
      suggestedAnswer: [
        {
          author: { name: 'SPOKESPERSON' },
          keywords: [{ name: 'refusal' }, { name: 'decline' }],
          citation: [{ text: 'I won’t get into that' }],
        },
      ],
    });
  });
});
