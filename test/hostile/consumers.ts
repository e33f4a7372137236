/** Every public function that takes a briefing, as something that can be called on any. */
import { isDeepStrictEqual } from 'node:util';
import { unified } from 'unified';
import * as analysis from '../../src/analysis/index.js';
import * as formats from '../../src/formats/index.js';
import type { Briefing } from '../../src/model.js';
import { corpusReportHtml, htmlWriter, reportHtml } from '../../src/report/index.js';
import * as tree from '../../src/unified/index.js';

type Consumer = (briefing: Briefing<string>) => unknown;

const context = { source: 'a <b> "c" ../d', index: 0, path: 'a/b' };

const writers: Record<string, Consumer> = Object.fromEntries(
  [...formats.defaultWriters, htmlWriter].map((writer): [string, Consumer] => [
    `${writer.name} writer`,
    (briefing) => writer.write(briefing, context),
  ]),
);

const directories: Record<string, Consumer> = Object.fromEntries(
  formats.defaultDirectoryWriters.map((writer): [string, Consumer] => [
    `${writer.name} writer`,
    (briefing) => {
      const directory = writer.open();
      return [directory.add(briefing, context), directory.add(briefing, { index: 1 }), directory.end()];
    },
  ]),
);

export const consumers: Record<string, Consumer> = {
  ...writers,
  ...directories,
  askRows: (briefing) => formats.askRows(briefing, context),
  readCodingSheet: (briefing) => formats.readCodingSheet(formats.csvWriter.write(briefing, context), briefing),
  rates: (briefing) =>
    (['all', 'asker', 'outlet', 'topic', 'date', 'institution', 'briefing', 'slot', 'strategy'] as const).map((by) =>
      analysis.rates([briefing, briefing], { by }),
    ),
  coverage: (briefing) => analysis.coverage(briefing),
  unansweredAsks: (briefing) => analysis.unansweredAsks(briefing),
  chains: analysis.chains,
  topics: (briefing) => analysis.topics([briefing, briefing], { minExchanges: 1 }),
  stockPhrases: (briefing) => analysis.stockPhrases([briefing, briefing], { minWords: 2 }),
  unsaidNames: analysis.unsaidNames,
  unpromptedNames: analysis.unpromptedNames,
  brokenClosures: analysis.brokenClosures,
  compareBriefings: (briefing) => analysis.compareBriefings(briefing, [briefing, briefing]),
  corpusSummary: (briefing) => analysis.corpusSummary([briefing, briefing]),
  readCodes: (briefing) => analysis.agreement(analysis.readCodes(formats.csvWriter.write(briefing, context))),
  reportHtml: (briefing) => reportHtml(briefing, { source: context.source }),
  corpusReportHtml: (briefing) => corpusReportHtml([briefing, briefing], { title: context.source }),
};

/** Dear ones, which build a tree of every word. */
export const treeConsumers: Record<string, Consumer> = {
  'toTree and back': (briefing) => {
    const back = tree.fromTree(tree.toTree(briefing));
    if (!isDeepStrictEqual(back, briefing)) throw new Error('The tree gives another briefing');
    return back;
  },
  'unified plugins': (briefing) =>
    String(
      unified()
        .use(tree.briefingParse, { format: 'text' })
        .use(tree.briefingPair)
        .use(tree.briefingClassify)
        .use(tree.briefingEntities)
        .use(tree.briefingLint)
        .use(tree.briefingJson)
        .processSync(briefing.text),
    ),
};
