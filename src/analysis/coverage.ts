import type { Briefing } from '../model.js';
import type { ExchangeCoverage, UnansweredAsk } from './types.js';
/** `answered`: the labels that count as an answer; default the taxonomy's first. */
export interface CoverageOptions {
  answered?: readonly string[];
}
export function coverage(briefing: Briefing<string>, options: CoverageOptions = {}): ExchangeCoverage[] {
  void briefing;
  void options;
  return [];
}
export function unansweredAsks(briefing: Briefing<string>, options: CoverageOptions = {}): UnansweredAsk[] {
  void briefing;
  void options;
  return [];
}
