import type { Plugin } from 'unified';
import { fromTree } from '../from-tree.js';
import type { LintRule } from '../lint/rules.js';
import { lintRules } from '../lint/rules.js';
import type { BriefingRoot } from '../nodes.js';
import { placesIn } from '../place.js';

/** Options of `briefingLint`. */
export interface BriefingLintOptions {
  /** Replaces the default rules; extend them with `[...lintRules, mine]`. */
  rules?: readonly LintRule[];
}

const docs = 'https://unpkg.com/onrecord@1/docs/lint.md';

/**
 * Remarks on the file: lines that look like labels, speakers without a role, asks without an answer, verdicts too
 * uncertain to count. The last two need `briefingPair` and `briefingClassify` before it. The tree stays as it is.
 *
 * Each message has `source` `onrecord`, the rule as `ruleId`, its place, a `note` and a `url`.
 */
export const briefingLint: Plugin<[options?: BriefingLintOptions | null], BriefingRoot> = (options) => (tree, file) => {
  const briefing = fromTree(tree);
  const places = placesIn(briefing.text);
  for (const { name, note, check } of options?.rules ?? lintRules) {
    for (const { reason, span } of check(briefing)) {
      const message = file.message(reason, { place: places.position(span), ruleId: name, source: 'onrecord' });
      message.note = note;
      message.url = `${docs}#${name}`;
    }
  }
};
