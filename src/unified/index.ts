/**
 * A briefing as a unist tree, with plugins for unified.
 *
 * @module onrecord/unified
 */
import './augment.js';

export { briefingClassify } from './plugins/classify.js';
export type { BriefingClassifyOptions } from './plugins/classify.js';
export { briefingEntities } from './plugins/entities.js';
export { briefingJson } from './plugins/json.js';
export type { BriefingJsonOptions } from './plugins/json.js';
export { briefingLint } from './plugins/lint.js';
export type { BriefingLintOptions } from './plugins/lint.js';
export { lintRules } from './lint/rules.js';
export type { Finding, LintRule } from './lint/rules.js';
export { briefingHtml, briefingMarkdown, briefingTei } from './plugins/compilers.js';
export { briefingPair } from './plugins/pair.js';
export { briefingParse } from './plugins/parse.js';
export type { BriefingParseOptions } from './plugins/parse.js';
export { briefingResult } from './plugins/result.js';
export { fromTree } from './from-tree.js';
export { toTree } from './to-tree.js';
export type { ToTreeOptions } from './to-tree.js';
export type { ProseParser, ProsePlugin } from './prose.js';
export { proseParser } from './prose.js';
export type * from './nodes.js';
