/** What the analyses give: plain records, JSON-serialisable, in a fixed order. Offsets are those of the briefing's text. */
import type { Briefing, EntityType, Span, Strategy } from '../model.js';

/** One briefing or several, with any labels. */
export type Briefings = Briefing<string> | readonly Briefing<string>[];

/** A share with its 95 % Wilson score interval. `value` is null where `n` is 0 (then `low` 0, `high` 1). */
export interface Proportion {
  count: number;
  n: number;
  value: number | null;
  low: number;
  high: number;
}

/** A difference of two shares, b − a, with its 95 % interval (Newcombe's method 10). Null where one of them has no n. */
export interface Difference {
  value: number | null;
  low: number;
  high: number;
}

/** An exchange of one of the briefings; `briefing` is the 0-based place in the list given. */
export interface ExchangeRef {
  briefing: number;
  exchange: string;
}

/** What rates are grouped by. `outlet` and `asker`: who asks; `speaker`: who answers; `topic`: an ask counts under each of its topics. */
export type GroupBy = 'all' | 'outlet' | 'asker' | 'speaker' | 'topic' | 'date' | 'institution' | 'briefing' | 'strategy' | 'slot';

/** Rates of one group of asks. */
export interface RateGroup {
  /** The same for the same thing in every call; `''` for asks of which it is not known. */
  key: string;
  /** To be read: `BBC News`, `2020-08-19`, `outlet not given`. */
  name: string;
  /** Asks that the rates rest on: with a verdict, and not abstained. */
  n: number;
  /** Asks in all: `n` + `abstained` + `unclassified`. */
  asked: number;
  /** Asks whose verdict abstained: left out of the rates. */
  abstained: number;
  /** Asks without a verdict. */
  unclassified: number;
  /** Exchanges that ask nothing: skipped. */
  procedural: number;
  /** In how many briefings the group occurs. */
  briefings: number;
  /** How many of the `n` asks have each label; every label of the taxonomy but `procedural`, in its order. */
  counts: Record<string, number>;
  /** `counts` as shares of `n`. */
  rates: Record<string, Proportion>;
}

/** How much of an exchange's asks was answered. */
export interface ExchangeCoverage {
  exchange: string;
  /** Asks with a verdict that did not abstain. */
  asked: number;
  answered: number;
  /** Ids of asks that were not answered. */
  unanswered: string[];
  /** Ids of asks whose verdict abstained: neither answered nor unanswered. */
  abstained: string[];
}

/** An ask that got no answer. */
export interface UnansweredAsk extends Span {
  /** The ask's id. */
  ask: string;
  exchange: string;
  turn: string;
  /** Id of the speaker who asks, null where nobody is named by the layout. */
  asker: string | null;
  /** Name and outlet to be read. */
  askerName: string;
  label: string;
  strategy: Strategy | null;
  confidence: number;
  /** Later exchanges in its chains, and those of them that have an answer. */
  takenUpIn: string[];
  answeredIn: string[];
}

/** Why one exchange is held to take up another. */
export interface ChainLink {
  from: string;
  to: string;
  /** `pursuit`: the same asker; `relay`: another. */
  kind: 'pursuit' | 'relay';
  /** `sign`: the words say so, or it comes right after and leans on it; `similarity`: the asks are alike. */
  by: 'sign' | 'similarity';
  /** Cosine of the two questions, 0 to 1. */
  score: number;
  /** Words and names that both have, most telling first. */
  shared: string[];
  /** One plain sentence. */
  reason: string;
}

/** A matter that is pressed again or taken up by others. */
export interface Chain {
  /** `c1`, `c2`, … in text order. */
  id: string;
  kind: 'pursuit' | 'relay' | 'mixed';
  /** What it is about, to be read. */
  name: string;
  /** Exchange ids in text order, two or more. An exchange may open several chains. */
  exchanges: string[];
  /** `links[i]` joins `exchanges[i]` and `exchanges[i + 1]`. */
  links: ChainLink[];
  /** Names of those who ask, in order, each once. */
  askers: string[];
  /** Labels of the exchanges' verdicts, null where there is none or it abstained. */
  labels: (string | null)[];
}

/** What asks are about. */
export interface Topic {
  /** Stems joined by blanks, or the entity's name in lower case: the same in every briefing. */
  key: string;
  /** To be read: `recognition of the outcome`, `Coordination Council`. */
  name: string;
  /** Weight by which topics are ranked: comparable within one call only. */
  score: number;
  /** Asks and exchanges that hold it. */
  asks: number;
  briefings: number;
  exchanges: ExchangeRef[];
  /** The entity, where the topic is a name. */
  entityType?: EntityType;
}

/** Where a stock phrase is said. */
export interface PhrasePlace extends Span {
  briefing: number;
  turn: string;
  /** Speaker key, null where the turn has none. */
  speaker: string | null;
}

/** Words that the podium says again and again. */
export interface StockPhrase {
  /** As it is printed at its first place, white space as one blank. */
  text: string;
  /** Words, contractions as one. */
  words: number;
  count: number;
  briefings: number;
  speakers: { key: string; name: string; count: number }[];
  places: PhrasePlace[];
}

/** What counts as a stock phrase. */
export interface StockPhraseOptions {
  /** Least length in words. Default 4. */
  minWords?: number;
  /** Least number of places. Default 2. */
  minCount?: number;
  /** At most so many, the weightiest first. Default 100. */
  limit?: number;
}

/** A name that one side says and the other does not. */
export interface NameGap {
  /** The entity's id. */
  entity: string;
  type: EntityType;
  name: string;
  aliases: string[];
  /** Exchanges in which it is said. */
  exchanges: string[];
  /** The places where it is said, in turns. */
  mentions: Span[];
}

/** A matter taken up after the podium closed it. */
export interface BrokenClosure {
  /** Exchange in whose answer the podium closes. */
  exchange: string;
  turn: string;
  /** The closing words. */
  closing: Span;
  /** What was closed, to be read. */
  matter: string;
  /** Later exchanges that take it up. */
  takenUp: {
    exchange: string;
    askerName: string;
    because: string;
    /** Label of the verdict, null where there is none or it abstained. */
    label: string | null;
    /** Whether the podium answered at least one ask after all. */
    answered: boolean;
  }[];
}

/** What two sides share and what each has alone. */
export interface Overlap<T> {
  shared: T[];
  onlyA: T[];
  onlyB: T[];
}

/** Something counted on both sides. */
export interface CountedName {
  key: string;
  name: string;
  a: number;
  b: number;
}

/** Two briefings, or two sets of them, side by side. */
export interface Comparison {
  a: RateGroup;
  b: RateGroup;
  /** For each label of both taxonomies. */
  rates: { label: string; a: Proportion; b: Proportion; difference: Difference }[];
  outlets: Overlap<CountedName>;
  topics: Overlap<CountedName>;
  /** Persons, organizations, groups, places, treaties and events. */
  entities: Overlap<CountedName & { type: EntityType }>;
  /** Phrases that are stock on one side, or said on both. */
  phrases: Overlap<CountedName>;
}

/** One briefing among many. */
export interface BriefingLine {
  briefing: number;
  title: string | null;
  date: string | null;
  institution: string | null;
  /** Names of those who answer. */
  podium: string[];
  turns: number;
  exchanges: number;
  /** Its rates. */
  rates: RateGroup;
}

/** A corpus at a glance. */
export interface CorpusSummary {
  briefings: number;
  turns: number;
  exchanges: number;
  /** First and last date, null where no briefing is dated. */
  dates: { from: string; to: string } | null;
  undated: number;
  languages: { name: string; count: number }[];
  all: RateGroup;
  byBriefing: BriefingLine[];
  byDate: RateGroup[];
  byOutlet: RateGroup[];
  bySpeaker: RateGroup[];
  byInstitution: RateGroup[];
  topics: Topic[];
  phrases: StockPhrase[];
}
