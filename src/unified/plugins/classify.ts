import type { Plugin } from 'unified';
import { answerModels, classifyExchanges, classifyExchangesAsync, resolveTaxonomy } from '../../answers/index.js';
import type { ClassifiedExchanges } from '../../answers/index.js';
import type { Briefing } from '../../model.js';
import type { AnswerOptions, AsyncOptions } from '../../options.js';
import { fromTree } from '../from-tree.js';
import type { BriefingRoot } from '../nodes.js';
import { placesIn } from '../place.js';
import { addExchanges } from '../to-tree.js';

/** Options of `briefingClassify`: those of `classifyAnswer`; classifiers may be async. */
export type BriefingClassifyOptions = Omit<AnswerOptions, 'classifiers'> &
  Pick<AsyncOptions, 'classifiers' | 'concurrency' | 'signal' | 'onProgress'>;

/** Gives every `ask` and `exchange` a verdict. Needs `briefingPair` before it. With an async classifier the pipeline is async. */
export const briefingClassify: Plugin<[options?: BriefingClassifyOptions | null], BriefingRoot> = (options) => {
  const given = options ?? {};
  const waits = given.classifiers?.some((classifier) => classifier.async === true) ?? false;
  return (tree) => {
    const briefing = fromTree(tree) as Briefing;
    const finish = ({ exchanges, messages }: ClassifiedExchanges): void => {
      addExchanges(tree, exchanges, briefing.turns, placesIn(briefing.text));
      const { name, labels } = resolveTaxonomy(given.taxonomy);
      const { generator, messages: before, ...rest } = tree.data.briefing;
      tree.data.briefing = {
        ...rest,
        generator: { ...generator, models: { ...generator.models, ...answerModels } },
        taxonomy: { name, labels: [...labels] },
        messages: [...before, ...messages],
      };
    };
    if (waits) return classifyExchangesAsync(briefing, { ...given, language: given.language ?? briefing.language }).then(finish);
    finish(classifyExchanges(briefing, { ...(given as AnswerOptions), language: given.language ?? briefing.language }));
  };
};
