/**
 * `npm run demo:report [-- FOLDER]`: the report of our rendering of the founding briefing, and a corpus report over twenty documents,
 * into `reports/` (not committed). The twenty are shared transcripts where they lie beside the checkout; else twenty that this file
 * makes up from sentences of its own, and the page's title says so.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBriefing } from '../src/briefing.js';
import type { Briefing } from '../src/model.js';
import { corpusReportHtml, reportHtml } from '../src/report/index.js';
import { htmlReader } from '../src/sources/html/index.js';
import { xmlReader } from '../src/sources/xml/index.js';
import { defaultReaders } from '../src/turns/index.js';
import { madeUp } from './demo-report-texts.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'reports');
const shared = join(root, '../shared/transcripts');

interface Document {
  name: string;
  text: string;
}

/** Briefings of several institutions, so that there is something to compare; the same twenty each time. */
const wanted: readonly (readonly [kind: string, many: number])[] = [
  ['white-house', 8],
  ['federal-reserve', 4],
  ['australia-pm', 8],
];

function documents(): Document[] {
  if (!existsSync(shared)) return madeUp(20);
  return wanted.flatMap(([kind, many]) =>
    readdirSync(join(shared, kind))
      .sort()
      .slice(0, many)
      .map((file) => ({ name: `${kind}/${file}`, text: readFileSync(join(shared, kind, file), 'utf8') })),
  );
}

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const shown = (path: string): string => relative(process.cwd(), path);

// A folder of the caller's may hold other things.
if (process.argv[2] === undefined) rmSync(folder, { recursive: true, force: true });
const rendering = readFileSync(join(root, 'examples/briefings/peskov-belarus-2020-08-19.txt'), 'utf8');
const founding = join(folder, 'peskov-belarus-2020-08-19.html');
write(founding, reportHtml(parseBriefing(rendering, { date: '2020-08-19' })));
console.log(`The founding briefing, in our words: ${shown(founding)}`);

const briefings: Briefing<string>[] = [];
const pages: string[] = [];
for (const { name, text } of documents()) {
  const briefing = parseBriefing(text, { readers: [...defaultReaders, htmlReader, xmlReader] });
  const page = `${name.replace(/\.\w+$/u, '')}.html`;
  const home = { href: `${'../'.repeat(page.split('/').length - 1)}index.html`, words: 'All briefings' };
  write(join(folder, 'corpus', page), reportHtml(briefing, { source: name, home }));
  briefings.push(briefing);
  pages.push(page);
}
const index = join(folder, 'corpus/index.html');
const title = existsSync(shared) ? 'Twenty press briefings' : 'Twenty made-up press briefings';
write(index, corpusReportHtml(briefings, { title, link: (_, place) => pages[place] }));
console.log(`${title}: ${shown(index)}`);
