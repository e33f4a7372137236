import type { Plugin, Processor } from 'unified';
import { markdownWriter, teiWriter } from '../../formats/index.js';
import type { Writer } from '../../options.js';
import { htmlWriter } from '../../report/index.js';
import { fromTree } from '../from-tree.js';
import type { BriefingRoot } from '../nodes.js';

/** A compiler plugin made of a writer. The record itself is put into `file.data.briefing`. */
const compilerOf = (writer: Writer): Plugin<[], BriefingRoot, string> =>
  function (this: Processor) {
    this.compiler = (tree, file) => {
      const briefing = fromTree(tree as BriefingRoot);
      file.data.briefing = briefing;
      return writer.write(briefing, { index: 0, ...(file.path === undefined ? {} : { source: file.path }) });
    };
  };

/** A compiler: the briefing as Markdown. */
export const briefingMarkdown = compilerOf(markdownWriter);

/** A compiler: the briefing as TEI in the Parla-CLARIN shape. */
export const briefingTei = compilerOf(teiWriter);

/** A compiler: the briefing as a report, one self-contained HTML page. */
export const briefingHtml = compilerOf(htmlWriter);
