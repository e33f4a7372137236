import { uriPart } from './uri.js';
import type { Ask, Briefing, Entity, EntityType, Speaker, Turn } from '../model.js';
import type { Writer } from '../options.js';
import { sourceName } from './asks/rows.js';

type Thing = Record<string, unknown>;

/**
 * schema.org JSON-LD: a `Conversation` (a creative work made of messages) whose parts are a `Question` for each ask, with what
 * was said in return as `suggestedAnswer`. `QAPage` is for a page about one question, `DiscussionForumPosting` for posts of users, and
 * `acceptedAnswer` for an answer that its asker accepts: none of them fits a press briefing. The verdict is a `DefinedTerm` of the
 * taxonomy among the answer's `keywords`; the evidence is the answer's `citation`.
 */
export const schemaOrgWriter: Writer = {
  name: 'schema-org',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  write: (briefing, context) => JSON.stringify(conversation(briefing, sourceName(context)), null, 2),
  many: { begin: '[\n', separator: ',\n', end: '\n]' },
};

function conversation(briefing: Briefing<string>, source: string): Thing {
  const { header, language, exchanges, entities, turns, speakers } = briefing;
  const base = `urn:onrecord:${uriPart(source)}`;
  const turn = new Map(turns.map((each) => [each.id, each]));
  const people = new Map(speakers.map((speaker) => [speaker.id, agent(speaker, base)]));
  const who = (id: string): Thing | undefined => people.get(turn.get(id)?.speaker ?? '');
  return compact({
    '@context': 'https://schema.org',
    '@type': 'Conversation',
    '@id': base,
    name: header.title ?? source,
    inLanguage: language,
    dateCreated: header.date,
    locationCreated: header.place === undefined ? undefined : { '@type': 'Place', name: header.place },
    publisher: header.source === undefined ? undefined : { '@type': 'Organization', name: header.source },
    sourceOrganization: header.institution === undefined ? undefined : { '@type': 'Organization', name: header.institution },
    mentions: some(entities.flatMap(thing)),
    hasPart: exchanges.flatMap(({ asks, answer }) =>
      asks.map((ask) => {
        const answers = ask.answeredIn.length > 0 ? ask.answeredIn : answer;
        return compact({
          '@type': 'Question',
          '@id': `${base}#${ask.id}`,
          text: ask.text,
          author: who(ask.turn),
          position: ask.id,
          answerCount: answers.length,
          suggestedAnswer: some(
            answers.flatMap((id) => {
              const said = turn.get(id);
              return said === undefined ? [] : [reply(said, ask, who(id), `${base}#${ask.id}.${id}`, briefing)];
            }),
          ),
        });
      }),
    ),
  });
}

function reply(said: Turn, { verdict }: Ask<string>, author: Thing | undefined, id: string, { taxonomy }: Briefing<string>): Thing {
  const terms = [verdict?.label, verdict?.strategy].flatMap((code) => (code ? [code] : []));
  const within = (verdict?.evidence ?? []).filter(({ start, end }) => start >= said.start && end <= said.end);
  return compact({
    '@type': 'Answer',
    '@id': id,
    text: said.spoken.map(({ text }) => text).join(' '),
    author,
    keywords: some(
      [...new Set(terms)].map((name) => ({ '@type': 'DefinedTerm', name, inDefinedTermSet: `onrecord taxonomy ${taxonomy.name}` })),
    ),
    citation: some(within.map(({ text }) => ({ '@type': 'Quotation', text }))),
  });
}

/** A person who speaks; of a generic label no more is known than its words. */
function agent({ id, name, title, affiliation, anonymous }: Speaker, base: string): Thing {
  return compact({
    '@type': 'Person',
    '@id': `${base}#${id}`,
    name: anonymous ? undefined : name,
    alternateName: anonymous ? name : undefined,
    jobTitle: title,
    affiliation: affiliation === undefined ? undefined : { '@type': 'Organization', name: affiliation },
  });
}

const types = new Map<EntityType, string>([
  ['person', 'Person'],
  ['organization', 'Organization'],
  ['group', 'Organization'],
  ['outlet', 'NewsMediaOrganization'],
  ['place', 'Place'],
  ['event', 'Event'],
  ['treaty', 'Legislation'],
]);

/** Dates, amounts and roles are no things of schema.org. */
function thing({ type, name, aliases, ids }: Entity): Thing[] {
  const kind = types.get(type);
  if (kind === undefined) return [];
  const sameAs = ids?.wikidata === undefined ? undefined : `http://www.wikidata.org/entity/${ids.wikidata}`;
  return [compact({ '@type': kind, name, alternateName: some(aliases), sameAs })];
}

const some = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

/** Without the fields of which nothing is known. */
const compact = (thing: Thing): Thing => Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
