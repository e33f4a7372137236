import type { Briefings, Comparison } from './types.js';
export function compareBriefings(a: Briefings, b: Briefings): Comparison {
  void a;
  void b;
  throw new Error('Expected an implementation');
}
