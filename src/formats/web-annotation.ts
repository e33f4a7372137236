import { uriPart } from './uri.js';
import type { Briefing, Span } from '../model.js';
import type { Writer } from '../options.js';
import { sourceName } from './asks/rows.js';
import { codePoints } from './code-points.js';

/** Characters of context on each side of a quotation. */
const context = 32;

/**
 * W3C Web Annotation (JSON-LD): an annotation page with one annotation for each turn, ask, piece of evidence and mention.
 * Each target has a TextPositionSelector, in code points as the standard asks, and a TextQuoteSelector.
 */
export const webAnnotationWriter: Writer = {
  name: 'web-annotation',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: 'jsonld',
  write: (briefing, context) => JSON.stringify(page(briefing, sourceName(context)), null, 2),
  many: { begin: '[\n', separator: ',\n', end: '\n]' },
};

type Body = Record<string, unknown>;

function page(briefing: Briefing<string>, source: string): Record<string, unknown> {
  const { text, turns, speakers, exchanges, entities } = briefing;
  const base = `urn:onrecord:${uriPart(source)}`;
  const place = codePoints(text);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const annotation = (id: string, motivation: string, body: Body | Body[], span: Span): Record<string, unknown> => ({
    id: `${base}:${id}`,
    type: 'Annotation',
    motivation,
    body,
    target: {
      source: base,
      selector: [
        { type: 'TextPositionSelector', start: place(span.start), end: place(span.end) },
        {
          type: 'TextQuoteSelector',
          exact: span.text,
          prefix: whole(text.slice(Math.max(0, span.start - context), span.start)),
          suffix: whole(text.slice(span.end, span.end + context)),
        },
      ],
    },
  });
  const value = (words: string, purpose: string): Body => ({ type: 'TextualBody', value: words, purpose });
  const asks = exchanges.flatMap((exchange) => exchange.asks);
  const items = [
    ...turns.map((turn) =>
      annotation(turn.id, 'identifying', value(names.get(turn.speaker ?? '') ?? turn.label ?? turn.role, 'identifying'), turn),
    ),
    ...asks.map((ask) => {
      const tags = [ask.verdict?.strategy, ask.type, ask.slot].flatMap((tag) => (tag ? [value(tag, 'tagging')] : []));
      return annotation(ask.id, 'classifying', [...(ask.verdict === null ? [] : [value(ask.verdict.label, 'classifying')]), ...tags], ask);
    }),
    ...asks.flatMap((ask) =>
      (ask.verdict?.evidence ?? []).map((evidence, place) => ({
        ...annotation(`${ask.id}.e${place + 1}`, 'describing', value(evidence.reason, 'describing'), evidence),
        'schema:about': `${base}:${ask.id}`,
      })),
    ),
    ...entities.flatMap(({ id, type, name, ids, mentions }) =>
      mentions.map((mention, place) => {
        const bodies: Body[] = [value(name, 'identifying'), value(type, 'tagging')];
        if (ids?.wikidata !== undefined)
          bodies.push({ type: 'SpecificResource', source: `http://www.wikidata.org/entity/${ids.wikidata}`, purpose: 'identifying' });
        return annotation(`${id}.m${place + 1}`, 'identifying', bodies, mention);
      }),
    ),
  ];
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { schema: 'http://schema.org/', 'schema:about': { '@type': '@id' } }],
    id: `${base}:page`,
    type: 'AnnotationPage',
    items,
  };
}

/** A context cut through a surrogate pair would be no text. */
const whole = (words: string): string => words.replace(/^[\uDC00-\uDFFF]/u, '').replace(/[\uD800-\uDBFF]$/u, '');
