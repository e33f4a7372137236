import type { Plugin } from 'unified';
import { pairExchanges } from '../../exchanges/index.js';
import { fromTree } from '../from-tree.js';
import type { BriefingRoot } from '../nodes.js';
import { placesIn } from '../place.js';
import { addExchanges } from '../to-tree.js';

/** Adds `exchange` nodes with their `ask`s; the verdicts are null. */
export const briefingPair: Plugin<[], BriefingRoot> = () => (tree) => {
  const { text, turns, speakers, language } = fromTree(tree);
  addExchanges(tree, pairExchanges(turns, { speakers, language }), turns, placesIn(text));
};
