import type { BrokenClosure, Chain, NameGap, RateGroup, StockPhrase, Topic, UnansweredAsk } from '../../analysis/index.js';
import { brokenClosures, chains, rates, stockPhrases, topics, unansweredAsks, unpromptedNames, unsaidNames } from '../../analysis/index.js';
import type { Briefing } from '../../model.js';

/** What the analyses say of one briefing: made once, read by several parts of the page. */
export interface Findings {
  /** Rates of all asks; absent where nothing is asked. */
  all: RateGroup | undefined;
  outlets: RateGroup[];
  unanswered: UnansweredAsk[];
  chains: Chain[];
  closures: BrokenClosure[];
  phrases: StockPhrase[];
  topics: Topic[];
  unsaid: NameGap[];
  unprompted: NameGap[];
}

export const findingsOf = (briefing: Briefing<string>): Findings => ({
  all: rates(briefing)[0],
  outlets: rates(briefing, { by: 'outlet' }),
  unanswered: unansweredAsks(briefing),
  chains: chains(briefing),
  closures: brokenClosures(briefing),
  phrases: stockPhrases(briefing),
  topics: topics(briefing, { limit: 16 }),
  unsaid: unsaidNames(briefing),
  unprompted: unpromptedNames(briefing),
});
