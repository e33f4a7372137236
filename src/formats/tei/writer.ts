import type { Element, Text } from 'xast';
import { x } from 'xastscript';
import type { Briefing, Furniture, Role, Turn } from '../../model.js';
import type { Writer } from '../../options.js';
import { sourceName } from '../asks/rows.js';
import { xmlDocument, xmlText } from '../xml.js';
import { idOf, turnContent } from './inline.js';

/**
 * TEI in the shape of Parla-CLARIN: `<u who ana>` for turns, `<note type="speaker">` for labels as printed, `<seg type="ask">`
 * for asks with label and strategy in `ana`, `<kinesic>`, `<vocal>`, `<incident>`, `<gap>` and `<supplied>` for asides,
 * `<name>` and `<date>` for mentions, and a `<spanGrp>` with the evidence of each verdict.
 */
export const teiWriter: Writer = {
  name: 'tei',
  mediaType: 'application/tei+xml',
  extension: 'xml',
  write: (briefing, context) => xmlDocument(document(briefing, sourceName(context))),
};

const roles: readonly Role[] = ['audience', 'moderator', 'official', 'other', 'press'];

function document(briefing: Briefing<string>, source: string): Element {
  return x(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': briefing.language },
    head(briefing, source),
    standOff(briefing),
    x('text', {}, x('body', {}, body(briefing))),
  );
}

function head({ header, language, speakers, exchanges, generator, taxonomy }: Briefing<string>, source: string): Element {
  const asks = exchanges.flatMap((exchange) => exchange.asks);
  const codes = [
    ...new Set(asks.flatMap(({ verdict }) => [verdict?.label, verdict?.strategy].flatMap((code) => (code ? [code] : [])))),
  ].sort();
  const category = (id: string, term: string): Element => x('category', { 'xml:id': id }, x('catDesc', {}, x('term', xmlText(term))));
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', xmlText(header.title ?? source))]),
      x('publicationStmt', [x('p', `Made by ${generator.name} ${generator.version}.`)]),
      x('sourceDesc', [
        x('bibl', [
          x('idno', xmlText(source)),
          ...(header.source === undefined ? [] : [x('publisher', xmlText(header.source))]),
          ...(header.date === undefined ? [] : [x('date', { when: header.date }, header.date)]),
        ]),
      ]),
    ]),
    x('encodingDesc', [
      x('classDecl', [
        x(
          'taxonomy',
          { 'xml:id': 'roles' },
          roles.map((role) => category(role, role)),
        ),
        ...(codes.length === 0
          ? []
          : [
              x(
                'taxonomy',
                { 'xml:id': 'verdicts', n: taxonomy.name },
                codes.map((code) => category(idOf(code), code)),
              ),
            ]),
      ]),
    ]),
    x('profileDesc', [
      x('langUsage', [x('language', { ident: language }, language)]),
      ...setting(header),
      x('particDesc', [
        x(
          'listPerson',
          speakers.length === 0
            ? [x('person', [x('persName', 'nobody')])]
            : speakers.map((speaker) =>
                x('person', { 'xml:id': speaker.id, role: speaker.role, n: speaker.key }, [
                  x('persName', xmlText(speaker.name)),
                  ...(speaker.title === undefined ? [] : [x('occupation', xmlText(speaker.title))]),
                  ...(speaker.affiliation === undefined ? [] : [x('affiliation', xmlText(speaker.affiliation))]),
                ]),
              ),
        ),
      ]),
    ]),
  ]);
}

/** Where and when it was spoken, and in whose house. */
function setting({ date, place, institution }: Briefing<string>['header']): Element[] {
  const facts = [
    ...(institution === undefined ? [] : [x('name', { type: 'org' }, xmlText(institution))]),
    ...(place === undefined ? [] : [x('name', { type: 'place' }, xmlText(place))]),
    ...(date === undefined ? [] : [x('date', { when: date }, date)]),
  ];
  return facts.length === 0 ? [] : [x('settingDesc', [x('setting', facts)])];
}

/** What was named, and on which words each verdict rests. */
function standOff({ entities, exchanges }: Briefing<string>): Element | null {
  const verdicts = exchanges.flatMap(({ asks }) =>
    asks.flatMap(({ id, verdict }) =>
      (verdict?.evidence ?? []).map((evidence) =>
        x(
          'span',
          { target: `#${id}`, type: evidence.rule.replace(/[^\w.-]+/gu, '-'), cert: verdict?.confidence.toFixed(2) },
          xmlText(evidence.text),
        ),
      ),
    ),
  );
  const objects = entities
    .filter(({ type }) => type !== 'date')
    .map(({ id, type, name, aliases, ids }) =>
      x('object', { 'xml:id': id, type }, [
        x('objectIdentifier', [
          x('objectName', xmlText(name)),
          ...aliases.map((alias) => x('objectName', { type: 'alias' }, xmlText(alias))),
          ...(ids?.wikidata === undefined ? [] : [x('idno', { type: 'wikidata' }, ids.wikidata)]),
        ]),
      ]),
    );
  if (verdicts.length === 0 && objects.length === 0) return null;
  return x('standOff', [
    ...(objects.length === 0 ? [] : [x('listObject', objects)]),
    ...(verdicts.length === 0 ? [] : [x('spanGrp', { type: 'evidence' }, verdicts)]),
  ]);
}

/** White space that no element minds, so that a diff has lines. */
const newline: Text = { type: 'text', value: '\n' };

/** Turns with their labels, and the furniture between them, in text order. */
function body(briefing: Briefing<string>): Element {
  const content = turnContent(briefing);
  const first = briefing.turns[0]?.start ?? Infinity;
  const pieces: { start: number; nodes: Element[] }[] = [
    ...briefing.furniture.filter(({ start }) => start > first).map((piece) => ({ start: piece.start, nodes: [furnitureNote(piece)] })),
    ...briefing.turns.map((turn) => ({ start: turn.start, nodes: utterance(turn, content) })),
  ].sort((a, b) => a.start - b.start);
  return x(
    'div',
    { type: 'debateSection' },
    pieces.length === 0
      ? [x('note', { type: 'comment' }, 'No turns.')]
      : [...timeline(briefing.turns), ...pieces.flatMap(({ nodes }) => nodes)].flatMap((node) => [node, newline]),
  );
}

function utterance(turn: Turn, content: (turn: Turn) => Element[]): Element[] {
  const segments = content(turn);
  const who = turn.speaker === null ? {} : { who: `#${turn.speaker}` };
  const time = turn.time === undefined ? {} : { start: `#${turn.id}.start`, end: `#${turn.id}.end` };
  return [
    ...(turn.label === null ? [] : [x('note', { type: 'speaker' }, xmlText(turn.labelSpan?.text ?? turn.label))]),
    x('u', { 'xml:id': turn.id, ...who, ana: `#${turn.role}`, ...time }, segments.length > 0 ? segments : [x('seg')]),
  ];
}

/** The moments that turns begin and end at: TEI's utterances point to them. */
function timeline(turns: readonly Turn[]): Element[] {
  const moments = turns.flatMap(({ id, time }) =>
    time === undefined
      ? []
      : (['start', 'end'] as const).map((edge) =>
          x('when', { 'xml:id': `${id}.${edge}`, interval: String(time[edge]), since: '#recording' }),
        ),
  );
  return moments.length === 0
    ? []
    : [x('timeline', { unit: 's', origin: '#recording' }, [x('when', { 'xml:id': 'recording' }), ...moments])];
}

const furnitureNote = ({ kind, text }: Furniture): Element =>
  kind === 'stage' ? x('incident', {}, x('desc', xmlText(text))) : x('note', { type: kind }, xmlText(text));
