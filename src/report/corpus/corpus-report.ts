import type { Element } from 'hast';
import { h } from 'hastscript';
import { section } from '../section.js';
import type { CorpusSummary } from '../../analysis/index.js';
import { corpusSummary } from '../../analysis/index.js';
import type { Briefing } from '../../model.js';
import { ratesSection } from '../findings/outlets.js';
import { headline } from '../glance.js';
import { labelLooks } from '../labels.js';
import { limits } from '../methods.js';
import { contents, page } from '../page.js';
import { dateWords, many } from '../words.js';
import { briefingsTable } from './briefings-table.js';
import { corpusPhrases, corpusTopics } from './phrases.js';
import { overTime } from './over-time.js';

/** Options of `corpusReportHtml`. */
export interface CorpusReportOptions {
  /** Heading of the page. Default: `Press briefings`. */
  title?: string;
  /** Address of a briefing's own page, relative to this one; nothing for a briefing without. */
  link?: (briefing: Briefing<string>, place: number) => string | undefined;
  /** The file's name or the record's id, for briefings without a title. */
  source?: (briefing: Briefing<string>, place: number) => string | undefined;
}

/** A briefing on the corpus page: what it is called and where it is shown. */
export interface Listed {
  name: string;
  href: string | undefined;
}

/**
 * Many briefings on one HTML page: rates of all, over time, by outlet and by who answers, phrases said again and again, and a table
 * of the briefings that leads into their pages. As self-contained as `reportHtml`.
 *
 * @param briefings Of one taxonomy, else the labels of all stand side by side.
 * @returns A whole document. Deterministic.
 * @example
 * corpusReportHtml(briefings, { link: (briefing, place) => `briefing-${place + 1}.html` });
 */
export function corpusReportHtml(
  briefings: readonly Briefing<string>[],
  { title = 'Press briefings', link, source }: CorpusReportOptions = {},
): string {
  const summary = corpusSummary(briefings);
  const labels = Object.keys(summary.all.counts);
  const view = { lookOf: labelLooks(labels), answered: labels[0] ?? '' };
  const listed = briefings.map((briefing, place): Listed => ({
    name: briefing.header.title ?? source?.(briefing, place) ?? `Briefing ${place + 1}`,
    href: link?.(briefing, place),
  }));
  const known = (groups: CorpusSummary['byOutlet']) => groups.filter(({ key, n }) => key !== '' && n > 0);
  const main: Element[] = [
    section('glance', 'At a glance', [...headline(summary.all, view)]),
    ...overTime(summary, listed, view),
    ...(known(summary.byOutlet).length < 2
      ? []
      : ratesSection(
          'outlets',
          'By outlet',
          'Outlet',
          summary.byOutlet,
          view,
          'How often each outlet’s asks were answered, over all briefings.',
        )),
    ...(known(summary.bySpeaker).length < 2
      ? []
      : ratesSection(
          'speakers',
          'By who answers',
          'Answering',
          summary.bySpeaker,
          view,
          'How often each person’s answers gave what was asked for.',
        )),
    ...(known(summary.byInstitution).length < 2
      ? []
      : ratesSection(
          'institutions',
          'By institution',
          'Institution',
          summary.byInstitution,
          view,
          'How often asks were answered at each institution.',
        )),
    ...corpusPhrases(summary, listed),
    ...corpusTopics(summary, listed),
    briefingsTable(summary, listed, view),
    section('methods', 'How to read this page', [
      h(
        'p',
        {},
        'The unit is the ask: one thing that is asked for. Each is judged against the whole answer that follows. Shares stand with the number of asks they rest on and their 95% Wilson interval. The interval takes asks as independent, which asks of one briefing are not quite: read it as the least uncertainty there is. Verdicts too uncertain to count are left out of every rate.',
      ),
      ...limits(),
    ]),
  ];
  const dates =
    summary.dates === null
      ? ''
      : summary.dates.from === summary.dates.to
        ? dateWords(summary.dates.from)
        : `${dateWords(summary.dates.from)} to ${dateWords(summary.dates.to)}`;
  const generators = [...new Set(briefings.map(({ generator }) => `${generator.name} ${generator.version}`))].sort();
  return page({
    title,
    description: `${many(summary.briefings, 'briefing')}${dates === '' ? '' : `, ${dates}`}: what was asked, what was answered, and what was not.`,
    generator: generators.join(', ') || 'onrecord',
    skips: [
      ['main', 'Skip to the figures'],
      ['briefings', 'Skip to the briefings'],
    ],
    header: [
      h('p', { className: ['kicker'] }, dates),
      h('h1', {}, title),
      h('dl', { className: ['who-is-who'] }, [
        h('dt', {}, 'Size'),
        h('dd', {}, [many(summary.briefings, 'briefing'), many(summary.exchanges, 'exchange'), many(summary.all.asked, 'ask')].join(', ')),
        ...(summary.undated === 0 ? [] : [h('dt', {}, 'Without a date'), h('dd', {}, many(summary.undated, 'briefing'))]),
        ...(summary.languages.length < 2
          ? []
          : [h('dt', {}, 'Languages'), h('dd', {}, summary.languages.map(({ name, count }) => `${name} ${count}`).join(', '))]),
      ]),
    ],
    nav: contents(main),
    main,
    footer: [
      h(
        'p',
        {},
        `Made by ${generators.join(', ') || 'onrecord'}. Labels are a program’s reading: check the words before you quote a figure.`,
      ),
    ],
  });
}
