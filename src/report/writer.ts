import { uriPart } from '../formats/uri.js';
import type { Briefing } from '../model.js';
import type { FilePiece, Writer } from '../writing.js';
import { corpusReportHtml } from './corpus/corpus-report.js';
import { reportHtml } from './report.js';

/** `--to html`: the report; in a directory, a page for each briefing and `index.html` over all. */
export const htmlWriter: Writer = {
  name: 'html',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  write: (briefing, { source }) => reportHtml(briefing, source === undefined ? {} : { source }),
  directory: { name: 'html', open: openDirectory },
};

function openDirectory() {
  const pages: { briefing: Briefing<string>; source: string | undefined; path: string }[] = [];
  const taken = new Set(['index.html']);
  return {
    add(
      briefing: Briefing<string>,
      { source, index, path = `briefing-${index + 1}` }: { source?: string; index: number; path?: string },
    ): FilePiece[] {
      const page = { briefing, source, path: freePath(path, taken) };
      pages.push(page);
      const home = { href: `${'../'.repeat(page.path.split('/').length - 1)}index.html`, words: 'All briefings' };
      return [
        { path: page.path, text: `${reportHtml(briefing, { home, ...(source === undefined ? {} : { source }) })}\n`, complete: true },
      ];
    },
    end: (): FilePiece[] => [
      {
        path: 'index.html',
        text: `${corpusReportHtml(
          pages.map(({ briefing }) => briefing),
          {
            link: (_, place) => pages[place]?.path.split('/').map(uriPart).join('/'),
            source: (_, place) => pages[place]?.source,
          },
        )}\n`,
        complete: true,
      },
    ],
  };
}

/** Two inputs of one name must not overwrite each other, nor the index. */
function freePath(stem: string, taken: Set<string>): string {
  for (let n = 1; ; n++) {
    const path = `${stem.replaceAll('\\', '/')}${n === 1 ? '' : `-${n}`}.html`;
    if (taken.has(path.toLowerCase())) continue;
    taken.add(path.toLowerCase());
    return path;
  }
}
