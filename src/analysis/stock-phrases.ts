import type { Briefings, StockPhrase, StockPhraseOptions } from './types.js';
export function stockPhrases(briefings: Briefings, options: StockPhraseOptions = {}): StockPhrase[] {
  void briefings;
  void options;
  return [];
}
