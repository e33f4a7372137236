import { answerLists } from './answers/lists.js';
import { checkLists, entityLists, turnLists } from './check-lists.js';
import type { AsyncOptions, Options } from './options.js';

const stages = { noun: 'names of stages', is: (each: unknown) => typeof each === 'string' };
const lists = { stages, ...turnLists, ...answerLists, ...entityLists };

/**
 * Looks at all options before anything is read or awaited.
 *
 * @throws TypeError that names the option, what was expected, and at which place something else came.
 */
export function checkOptions(options: Options | AsyncOptions): void {
  checkLists(options, lists);
}
