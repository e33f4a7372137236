import { field, has } from '../check-lists.js';
import type { ListKind } from '../check-lists.js';
import { strategies } from './strategies.js';

/** The lists that classifying takes. */
export const answerLists = {
  cues: { noun: 'cues of a known `strategy`, with `where` head, tail or anywhere', is: isCue },
  classifiers: { noun: 'classifiers with `classify`', is: (each) => has(each, 'classify') },
} as const satisfies Record<string, ListKind>;

function isCue(each: unknown): boolean {
  const [strategy, where] = [field(each, 'strategy'), field(each, 'where')];
  return (strategies as readonly unknown[]).includes(strategy) && ['head', 'tail', 'anywhere'].includes(where as string);
}
