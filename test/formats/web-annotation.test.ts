import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { webAnnotationWriter } from '../../src/formats/index.js';
import { briefings, context } from './briefings.js';

describe('web-annotation', () => {
  it.each(briefings)('points to the words of %s by code points and by quotation', (_, briefing) => {
    const page = JSON.parse(webAnnotationWriter.write(briefing, context)) as {
      items: {
        id: string;
        target: { selector: { type: string; start: number; end: number; exact: string; prefix: string; suffix: string }[] };
      }[];
    };
    const characters = [...briefing.text];
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    for (const { target } of page.items) {
      const [position, quote] = target.selector;
      expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact);
      expect(briefing.text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    }
    expect(page.items.length).toBeGreaterThanOrEqual(briefing.turns.length);
  });
});

/** The shapes of the Web Annotation Data Model (W3C Recommendation of 23 February 2017) that onrecord uses, with the context's own terms. */
const iri = { type: 'string', pattern: '^(?:urn:|https?://)\\S+$' };
const motivation = { enum: ['classifying', 'describing', 'identifying', 'tagging'] };
const offset = { type: 'integer', minimum: 0 };
const shape = (properties: Record<string, unknown>, optional: string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const bodyShape = {
  anyOf: [
    shape({ type: { const: 'TextualBody' }, value: { type: 'string' }, purpose: motivation }),
    shape({ type: { const: 'SpecificResource' }, source: iri, purpose: motivation }),
  ],
};
const pageShape = shape({
  '@context': {
    type: 'array',
    prefixItems: [
      { const: 'http://www.w3.org/ns/anno.jsonld' },
      shape({ schema: iri, 'schema:about': shape({ '@type': { const: '@id' } }) }),
    ],
    minItems: 2,
    maxItems: 2,
  },
  id: iri,
  type: { const: 'AnnotationPage' },
  items: {
    type: 'array',
    items: shape(
      {
        id: iri,
        type: { const: 'Annotation' },
        motivation,
        body: { anyOf: [bodyShape, { type: 'array', items: bodyShape }] },
        target: shape({
          source: iri,
          selector: {
            type: 'array',
            prefixItems: [
              shape({ type: { const: 'TextPositionSelector' }, start: offset, end: offset }),
              shape({
                type: { const: 'TextQuoteSelector' },
                exact: { type: 'string' },
                prefix: { type: 'string' },
                suffix: { type: 'string' },
              }),
            ],
            minItems: 2,
            maxItems: 2,
          },
        }),
        'schema:about': iri,
      },
      ['schema:about'],
    ),
  },
});

describe('web-annotation against the data model', () => {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(pageShape);

  it.each(briefings)('has its shapes and only terms of its context for %s', (_, briefing) => {
    validate(JSON.parse(webAnnotationWriter.write(briefing, context)));
    expect(validate.errors ?? []).toEqual([]);
  });
});
