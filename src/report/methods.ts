import type { Element } from 'hast';
import { h } from 'hastscript';
import { section } from './section.js';
import type { Briefing, Message } from '../model.js';
import { plainText } from './text.js';
import { nameText } from './view.js';
import type { View } from './view.js';
import { clip, dateWords, figure, many } from './words.js';

const mostMessages = 50;

/** How the page was made, and what it can't tell: in plain words. */
export function methodsSection(view: View): Element {
  const { briefing } = view;
  return section('methods', 'How to read this page', [
    ...reading(view),
    h('h3', {}, 'Limits'),
    ...limits(),
    h('h3', {}, 'Made by'),
    madeBy(briefing),
    ...messages(briefing.messages),
  ]);
}

function reading({ lookOf, briefing }: View): Element[] {
  const own = briefing.taxonomy.name === 'default';
  const labels = briefing.taxonomy.labels.filter((label) => label !== 'procedural').map((label) => lookOf(label).word);
  return [
    h('p', {}, [
      'The unit is the ',
      h('b', {}, 'ask'),
      ': one thing that is asked for. A question may hold several, and each is judged against the whole answer that follows.',
    ]),
    own
      ? h('p', {}, [
          h('b', {}, 'Answered'),
          ' means that the words give what was asked for, even if it is unwelcome. ',
          h('b', {}, 'Refused'),
          ' means that the words announce that no answer comes, or why. ',
          h('b', {}, 'Deflected'),
          ' means that other words stand in the answer’s place. The labels say what the words do, and nothing of motive, honesty or right.',
        ])
      : h(
          'p',
          {},
          `The labels are those of the taxonomy “${plainText(briefing.taxonomy.name)}”: ${plainText(labels.join(', '))}. They say what the words do, and nothing of motive.`,
        ),
    h('p', {}, [
      'A share is given with the number of asks it rests on and its 95% Wilson interval: with few asks the interval is wide, and a difference between two outlets whose intervals overlap says little. ',
      'Verdicts under the threshold of certainty abstain: they are shown as “perhaps”, with a broken edge, and no rate includes them. Exchanges that ask nothing are skipped.',
    ]),
    h('p', {}, [
      'In the transcript, ',
      h('mark', { className: ['ask'] }, 'asks are set bold'),
      ', ',
      h('mark', { className: ['evidence', 'l0'] }, 'the words that a verdict rests on are underlined on a tint'),
      ', ',
      h('span', { className: ['entity'] }, 'names are dotted'),
      ', and ',
      h('span', { className: ['aside'] }, 'asides and page furniture are grey'),
      '. No word of the source is left out.',
    ]),
  ];
}

/** What no figure of a report can tell. */
export const limits = (): Element[] => [
  h('ul', {}, [
    h(
      'li',
      {},
      'Labels, pairs of question and answer, and names are found by rules and a small statistical model, and some are wrong. Read the words before you rest anything on a label.',
    ),
    h(
      'li',
      {},
      'Careful people split on many answers, too: half answers and general talk most of all. The confidence is the model’s, calibrated on other briefings.',
    ),
    h('li', {}, 'Whether an answer is true is not judged.'),
    h('li', {}, 'A briefing is no random sample of anything: an interval says how much the count alone could vary.'),
  ]),
];

function madeBy({ generator, taxonomy, language, layout }: Briefing<string>): Element {
  const models = Object.entries(generator.models).map(([name, version]) => `${name} ${version}`);
  const rows: [string, string][] = [
    ['Program', `${generator.name} ${generator.version}`],
    ...(models.length === 0 ? [] : ([['Models', models.join(', ')]] as [string, string][])),
    ['Taxonomy', taxonomy.name],
    ['Language', language],
    ['Layout', `${layout.name} (${Math.round(layout.confidence * 100)}%)`],
  ];
  return h(
    'dl',
    { className: ['made'] },
    rows.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, plainText(value))]),
  );
}

function messages(all: readonly Message[]): Element[] {
  if (all.length === 0) return [];
  return [
    h('h3', {}, 'Notes of the reading'),
    h('ul', { className: ['messages'] }, [
      ...all
        .slice(0, mostMessages)
        .map(({ severity, reason, rule, span }) =>
          h('li', {}, [
            h('b', {}, severity),
            ` ${plainText(reason)} `,
            ...(span === undefined ? [] : [`“${plainText(clip(span.text, 80))}” `]),
            h('span', { className: ['fine'] }, rule),
          ]),
        ),
      ...(all.length > mostMessages ? [h('li', {}, `and ${figure(all.length - mostMessages)} more`)] : []),
    ]),
  ];
}

/** Title, day, place, institution, who answers and who asks, and where it was published. */
export function masthead(view: View, source: string | undefined, home: { href: string; words: string } | undefined): Element[] {
  const { header, speakers, exchanges, turns } = view.briefing;
  const facts = [header.institution, header.place].filter((fact) => fact !== undefined).map(nameText);
  const officials = speakers
    .filter(({ role }) => role === 'official')
    .map(({ name, title }) => (title === undefined ? name : `${name}, ${title}`));
  const press = [
    ...new Set(
      speakers
        .filter(({ role }) => role === 'press')
        .map(({ name, affiliation }) => (affiliation === undefined || affiliation === name ? name : `${name} (${affiliation})`)),
    ),
  ];
  const asks = exchanges.reduce((sum, exchange) => sum + exchange.asks.length, 0);
  const people = (names: readonly string[]): string =>
    `${names.slice(0, mostNames).map(nameText).join('; ')}${names.length > mostNames ? `; and ${names.length - mostNames} more` : ''}`;
  return [
    h('p', { className: ['kicker'] }, [
      ...(home === undefined ? [] : [h('a', { href: home.href }, home.words), ' · ']),
      ...(header.date === undefined ? ['Press briefing'] : [h('time', { dateTime: header.date }, dateWords(header.date))]),
      ...facts.flatMap((fact) => [' · ', fact]),
    ]),
    h('h1', { dir: 'auto' }, titleOf(view.briefing, source)),
    h('dl', { className: ['who-is-who'] }, [
      ...(officials.length === 0 ? [] : [h('dt', {}, 'Answering'), h('dd', {}, people(officials))]),
      ...(press.length === 0 ? [] : [h('dt', {}, 'Asking'), h('dd', {}, people(press))]),
      h('dt', {}, 'Size'),
      h('dd', {}, [many(exchanges.length, 'exchange'), many(asks, 'ask'), many(turns.length, 'turn')].join(', ')),
      ...sourceRow(header.source, source),
    ]),
  ];
}

const mostNames = 24;

/** The page's heading, also of its tab. */
export const titleOf = ({ header }: Briefing<string>, source?: string): string => nameText(header.title ?? source ?? 'Press briefing');

function sourceRow(published: string | undefined, file: string | undefined): Element[] {
  if (published === undefined && file === undefined) return [];
  const words = published ?? file ?? '';
  const href = webAddress(words);
  return [
    h('dt', {}, 'Source'),
    h('dd', {}, href === undefined ? nameText(words) : h('a', { href, rel: ['noreferrer', 'noopener'] }, nameText(words))),
  ];
}

/** An address that a page may link to: http and https, nothing that runs. */
function webAddress(words: string): string | undefined {
  if (!/^https?:\/\//iu.test(words)) return undefined;
  try {
    return new URL(words).href;
  } catch {
    return undefined;
  }
}
