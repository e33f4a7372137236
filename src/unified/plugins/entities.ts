import type { Plugin } from 'unified';
import { entityModels, tagBriefing } from '../../entities/index.js';
import type { EntityOptions } from '../../options.js';
import { fromTree } from '../from-tree.js';
import type { BriefingRoot } from '../nodes.js';
import { placesIn } from '../place.js';
import { addEntities } from '../to-tree.js';

/** Adds a `mention` node for each place where somebody or something is named; the entities stand in `tree.data.entities`. */
export const briefingEntities: Plugin<[options?: EntityOptions | null], BriefingRoot> = (options) => (tree) => {
  const briefing = fromTree(tree);
  const date = options?.date ?? briefing.header.date;
  const { entities, messages } = tagBriefing(briefing, {
    language: briefing.language,
    ...options,
    ...(date === undefined ? {} : { date }),
  });
  addEntities(tree, entities, placesIn(briefing.text));
  const { generator, messages: before } = tree.data.briefing;
  tree.data.briefing = {
    ...tree.data.briefing,
    generator: { ...generator, models: { ...generator.models, ...entityModels } },
    messages: [...before, ...messages],
  };
};
