import type { Plugin, Processor } from 'unified';
import { parseBriefing } from '../../briefing.js';
import type { TurnOptions } from '../../options.js';
import type { BriefingRoot } from '../nodes.js';
import type { ProsePlugin } from '../prose.js';
import { proseParser } from '../prose.js';
import { toTree } from '../to-tree.js';

/** Options of `briefingParse`: those of `splitTurns`, and who parses the prose. */
export interface BriefingParseOptions extends TurnOptions {
  /** A retext parser plugin; default `retextEnglish`. */
  prose?: ProsePlugin;
}

/**
 * A parser: a transcript becomes a tree of turns whose prose is nlcst, so that retext plugins work on it.
 * For text and Markdown every position is true in the file; for other formats, in the text that the reader extracted.
 *
 * @example
 * const file = await unified().use(briefingParse).use(briefingPair).use(briefingClassify).use(briefingJson).process(transcript);
 */
export const briefingParse: Plugin<[options?: BriefingParseOptions | null], string, BriefingRoot> = function (
  this: Processor,
  options?: BriefingParseOptions | null,
) {
  const { prose, ...turnOptions } = options ?? {};
  this.parser = (document) =>
    toTree(parseBriefing(document, { ...turnOptions, stages: ['turns'] }), { prose: proseParser(prose, this.data()) });
};
