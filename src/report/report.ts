import { h } from 'hastscript';
import type { Briefing } from '../model.js';
import { filters } from './filters.js';
import { findingsOf } from './findings/all.js';
import { chainsSection, closuresSection } from './findings/chains.js';
import { entitiesSection, namesSection } from './findings/names.js';
import { ratesSection } from './findings/outlets.js';
import { phrasesSection } from './findings/phrases.js';
import { topicsSection } from './findings/topics.js';
import { unansweredSection } from './findings/unanswered.js';
import { glance } from './glance.js';
import { marksOf } from './marks.js';
import { masthead, methodsSection, titleOf } from './methods.js';
import { contents, page } from './page.js';
import { transcript } from './transcript.js';
import { viewOf } from './view.js';
import { dateWords, many } from './words.js';

/** Options of `reportHtml`. */
export interface ReportOptions {
  /** The file's name or the record's id: heading where the document has no title, source where it names none. */
  source?: string;
  /** A page to go back to, such as the corpus report. */
  home?: { href: string; words: string };
}

/**
 * A briefing as one HTML page that needs nothing else: no network, no script to be read; light and dark, for screen, phone and paper.
 * Every exchange has a permanent id (`#x3`). All words of the source are on the page, and none of them can act on it.
 *
 * @param briefing What `parseBriefing` gives, or `readBriefing`.
 * @returns A whole document. Deterministic.
 * @example
 * await writeFile('briefing.html', reportHtml(parseBriefing(text)));
 */
export function reportHtml(briefing: Briefing<string>, { source, home }: ReportOptions = {}): string {
  const { header, generator, exchanges } = briefing;
  const findings = findingsOf(briefing);
  const view = viewOf(briefing, findings.chains);
  const known = findings.outlets.filter(({ key, n }) => key !== '' && n > 0);
  const main = [
    glance(findings, view),
    ...unansweredSection(findings.unanswered, view),
    ...chainsSection(findings.chains, view),
    ...closuresSection(findings.closures, view),
    ...(known.length < 2
      ? []
      : ratesSection('outlets', 'By outlet', 'Outlet', findings.outlets, view, 'How often each outlet’s asks were answered.')),
    ...phrasesSection(findings.phrases, view),
    ...namesSection(findings.unsaid, findings.unprompted),
    ...topicsSection(findings.topics),
    ...entitiesSection(view),
    transcript(view, marksOf(view), filters(view)),
    methodsSection(view),
  ];
  const title = titleOf(briefing, source);
  return page({
    title,
    description: `${header.date === undefined ? 'A press briefing' : `Press briefing of ${dateWords(header.date)}`}: who asked what, what was answered, and what was not. ${many(exchanges.length, 'exchange')}.`,
    generator: `${generator.name} ${generator.version}`,
    skips: [
      ['main', 'Skip to the figures'],
      ['transcript', 'Skip to the transcript'],
    ],
    header: masthead(view, source, home),
    nav: contents(main),
    main,
    footer: [
      h(
        'p',
        {},
        `Made by ${generator.name} ${generator.version}. Labels are a program’s reading: check the words before you quote a figure.`,
      ),
    ],
  });
}
