import type { Plugin, Processor } from 'unified';
import type { Briefing } from '../../model.js';
import { fromTree } from '../from-tree.js';
import type { BriefingRoot } from '../nodes.js';

/** A compiler: the `Briefing` itself, in `file.result` and in `file.data.briefing`. */
export const briefingResult: Plugin<[], BriefingRoot, Briefing<string>> = function (this: Processor) {
  this.compiler = (tree, file) => {
    const briefing = fromTree(tree as BriefingRoot);
    file.data.briefing = briefing;
    return briefing;
  };
};
