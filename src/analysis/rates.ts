import type { Briefings, GroupBy, RateGroup } from './types.js';
export interface RateOptions {
  by?: GroupBy;
}
export function rates(briefings: Briefings, options: RateOptions = {}): RateGroup[] {
  void briefings;
  void options;
  return [];
}
