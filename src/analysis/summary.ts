import type { Briefings, CorpusSummary } from './types.js';
export function corpusSummary(briefings: Briefings): CorpusSummary {
  void briefings;
  throw new Error('Expected an implementation');
}
