import type { Plugin, Processor } from 'unified';
import { fromTree } from '../from-tree.js';
import type { BriefingRoot } from '../nodes.js';

/** Options of `briefingJson`. */
export interface BriefingJsonOptions {
  /** Blanks of indentation; default 2, 0 for one line. */
  space?: number;
}

/** A compiler: the briefing as JSON, as `readBriefing` reads it. The record itself is put into `file.data.briefing`. */
export const briefingJson: Plugin<[options?: BriefingJsonOptions | null], BriefingRoot, string> = function (this: Processor, options) {
  this.compiler = (tree, file) => {
    const briefing = fromTree(tree as BriefingRoot);
    file.data.briefing = briefing;
    return JSON.stringify(briefing, null, options?.space ?? 2);
  };
};
