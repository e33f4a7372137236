import { uriPart } from '../uri.js';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Briefing, EntityType } from '../../model.js';
import { xmlText } from '../xml.js';

/** Akoma Ntoso has an inline element and a class of its ontology for these. */
export const classes = new Map<EntityType, { inline: string; reference: string }>([
  ['person', { inline: 'person', reference: 'TLCPerson' }],
  ['organization', { inline: 'organization', reference: 'TLCOrganization' }],
  ['group', { inline: 'organization', reference: 'TLCOrganization' }],
  ['outlet', { inline: 'organization', reference: 'TLCOrganization' }],
  ['place', { inline: 'location', reference: 'TLCLocation' }],
  ['event', { inline: 'event', reference: 'TLCEvent' }],
  ['role', { inline: 'role', reference: 'TLCRole' }],
  ['treaty', { inline: 'concept', reference: 'TLCConcept' }],
]);

/** A code of a taxonomy as an identifier: no white space. */
export const conceptId = (code: string): string => `code.${code.replace(/\s+/gu, '-')}`;

/** A day that no briefing has: the standard wants one, and the header may give none. */
const unknownDate = '0001-01-01';

/** `<meta>`: what the document is, in FRBR's three levels, and everything that it points to. */
export function meta(briefing: Briefing<string>, source: string): Element {
  const date = briefing.header.date ?? unknownDate;
  const name = source.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  const work = `/akn/un/debate/briefing/${date}/${uriPart(name)}`;
  const expression = `${work}/${briefing.language}@${date}`;
  const level = (element: string, uri: string, more: Element[]): Element =>
    x(element, [
      x('FRBRthis', { value: `${uri}${element === 'FRBRManifestation' ? '' : '/!main'}` }),
      x('FRBRuri', { value: uri }),
      x('FRBRdate', { date, name: briefing.header.date === undefined ? 'unknown' : 'briefing' }),
      x('FRBRauthor', { href: '#onrecord' }),
      ...more,
    ]);
  return x('meta', [
    x('identification', { source: '#onrecord' }, [
      // The standard wants a country; a briefing's is not known, and `un` stands for none in particular.
      level('FRBRWork', work, [x('FRBRcountry', { value: 'un' })]),
      level('FRBRExpression', expression, [x('FRBRlanguage', { language: briefing.language })]),
      level('FRBRManifestation', `${expression}.akn`, []),
    ]),
    references(briefing),
  ]);
}

function references({ speakers, turns, entities, exchanges, generator, taxonomy }: Briefing<string>): Element {
  const reference = (element: string, id: string, href: string, name: string): Element =>
    x(element, { eId: id, href, showAs: xmlText(name) });
  const codes = [
    ...new Set(
      exchanges.flatMap(({ asks }) =>
        asks.flatMap(({ verdict }) => [verdict?.label, verdict?.strategy].flatMap((code) => (code ? [code] : []))),
      ),
    ),
  ].sort();
  const roles = [...new Set(turns.map(({ role }) => role))].sort();
  return x('references', { source: '#onrecord' }, [
    reference('TLCOrganization', 'onrecord', '/akn/ontology/organization/un/onrecord', `${generator.name} ${generator.version}`),
    ...speakers.map(({ id, key, name }) => reference('TLCPerson', id, `/akn/ontology/person/un/${uriPart(key)}`, name)),
    ...(turns.some(({ speaker }) => speaker === null)
      ? [reference('TLCPerson', 'unnamed', '/akn/ontology/person/un/unnamed', 'unnamed')]
      : []),
    ...roles.map((role) => reference('TLCRole', `role.${role}`, `/akn/ontology/role/un/${role}`, role)),
    ...codes.map((code) =>
      reference('TLCConcept', conceptId(code), `/akn/ontology/concept/un/${uriPart(`${taxonomy.name}/${code}`)}`, code),
    ),
    ...entities.flatMap(({ id, type, name, ids }) => {
      const kind = classes.get(type);
      const href =
        ids?.wikidata === undefined ? `/akn/ontology/${type}/un/${uriPart(name)}` : `http://www.wikidata.org/entity/${ids.wikidata}`;
      return kind === undefined ? [] : [reference(kind.reference, id, href, name)];
    }),
  ]);
}
