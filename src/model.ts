/**
 * The records that onrecord works on: plain, readonly by convention, JSON-serialisable.
 * Every offset is a UTF-16 index into `Briefing.text`. This file imports nothing.
 */

/** A stretch of the text: `text === briefing.text.slice(start, end)`. */
export interface Span {
  /** First UTF-16 unit of the stretch. */
  start: number;
  /** One past the last UTF-16 unit of the stretch. */
  end: number;
  /** The words themselves, exactly as they stand. */
  text: string;
}

/** What a speaker does in the briefing. */
export type Role = 'press' | 'official' | 'moderator' | 'audience' | 'other';

/** The grammatical kind of an ask. */
export type AskType = 'polar' | 'alternative' | 'wh' | 'declarative' | 'tag' | 'request' | 'hypothetical';

/** What an ask leaves open for the answer to fill. */
export type Slot = 'polarity' | 'choice' | 'value' | 'reason' | 'account' | 'stance' | 'comment';

/** The labels of the default taxonomy. `procedural` marks exchanges that ask nothing; every rate skips it. */
export type Label = 'substantive' | 'deflection' | 'refusal' | 'procedural';

/** The codebook's 25 strategies. Each rolls up to one label of a taxonomy. */
export type Strategy =
  | 'explicit'
  | 'implicit'
  | 'partial'
  | 'correction'
  | 'general'
  | 'dodge'
  | 'acknowledge'
  | 'shift'
  | 'challenge'
  | 'ask-back'
  | 'attack'
  | 'reassure'
  | 'stock-line'
  | 'wait-and-see'
  | 'pointer'
  | 'literalism'
  | 'decline'
  | 'confidential'
  | 'hypothetical'
  | 'not-our-remit'
  | 'refer'
  | 'defer'
  | 'no-knowledge'
  | 'already-answered'
  | 'close-topic';

/** What an entity is. */
export type EntityType =
  'person' | 'organization' | 'place' | 'group' | 'outlet' | 'role' | 'treaty' | 'event' | 'date' | 'money' | 'quantity';

/** Something the reader of the result should know: a doubtful line, a repair, a missing date. */
export interface Message {
  /** Stable id of the rule that spoke, in kebab case, such as `unmatched-label`. */
  rule: string;
  severity: 'info' | 'warning' | 'error';
  /** One plain sentence. */
  reason: string;
  span?: Span;
}

/** Page furniture between or inside turns: navigation, headings, page headers, stage lines, cue times. */
export type FurnitureKind = 'page' | 'navigation' | 'heading' | 'stage' | 'time' | 'other';
export interface Furniture extends Span {
  kind: FurnitureKind;
}

/** What the document says of itself before anybody speaks. */
export interface Header {
  title?: string;
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  date?: string;
  place?: string;
  source?: string;
  institution?: string;
  spokespersons: string[];
}

/** One person, or one generic label, that speaks. */
export interface Speaker {
  /** `s1`, `s2`, … in order of first appearance. */
  id: string;
  /** The same for the same name in every briefing: lower-case ASCII words joined by `-`. */
  key: string;
  /** The fullest name seen. */
  name: string;
  /** Every label printed for this speaker, in order of first appearance. */
  labels: string[];
  role: Role;
  /** True for generic labels (`Q`, `Journalist`): never evidence of the same person. */
  anonymous: boolean;
  affiliation?: string;
  title?: string;
  /** Where name, outlet or title was read, if not from the label. */
  evidence: Span[];
}

/** What one speaker says between two labels. */
export interface Turn extends Span {
  /** `t1`, `t2`, … in text order. */
  id: string;
  /** 0-based. */
  index: number;
  /** As printed, closer and mark-up off; null where none is printed. */
  label: string | null;
  /** The label with its closer; lies before `start`. */
  labelSpan: Span | null;
  /** A speaker's id. */
  speaker: string | null;
  role: Role;
  /** `(Laughter.)`, `[inaudible]`, translator's brackets: inside the turn, kept in its text, ignored in matching. */
  asides: Span[];
  /** Page headers, page numbers and the like inside the turn. */
  furniture: (Span & { kind?: FurnitureKind })[];
  /** The turn minus its furniture. */
  spoken: Span[];
  /** Seconds from the start of the recording. */
  time?: { start: number; end: number };
}

/** Exact words that a verdict rests on. Never crosses a turn. */
export interface Evidence extends Span {
  /** Id of the cue, feature or rule. */
  rule: string;
  /** One plain sentence. */
  reason: string;
}

/** Where a verdict comes from. */
export interface Origin {
  by: 'rule' | 'model' | 'human' | 'custom';
  /** Name of the classifier, rule or coder. */
  name: string;
}

/** How an answer was classified. */
export interface Verdict<L extends string = Label> {
  label: L;
  /** Null for `procedural`, and where a custom classifier gives a bare label. */
  strategy: Strategy | null;
  /** Calibrated probability of `label`, 0 to 1. */
  confidence: number;
  runnerUp?: { label: L; strategy: Strategy | null; confidence: number };
  /** True under `abstainBelow`: `label` stays the best guess, rates leave it out. */
  abstained: boolean;
  evidence: Evidence[];
  /** On an exchange's verdict: how many of its asks are answered. */
  coverage?: { answered: number; asked: number };
  origin: Origin;
}

/** One thing that is asked for. Its span is the fullest wording in one turn. */
export interface Ask<L extends string = Label> extends Span {
  /** `x1.a1`, … */
  id: string;
  /** Id of the turn the span lies in. */
  turn: string;
  /** Earlier or later pieces of the same ask. */
  fragments: Span[];
  type: AskType;
  slot: Slot;
  /** Ids of the turns the verdict rests on. */
  answeredIn: string[];
  verdict: Verdict<L> | null;
  /** Two leaders, one ask: a verdict for each. */
  bySpeaker?: { speaker: string; verdict: Verdict<L> }[];
}

/** A question and what came back. */
export interface Exchange<L extends string = Label> {
  /** `x1`, `x2`, … */
  id: string;
  index: number;
  /** Turn ids, text order. */
  question: string[];
  /** Turn ids, text order; empty when nobody answers. */
  answer: string[];
  /** Press turns inside the answer that ask nothing. */
  interjections: string[];
  asks: Ask<L>[];
  verdict: Verdict<L> | null;
  /** Id of the exchange that this one follows up. */
  follows?: string;
  /** `pursuit`: the same asker presses; `relay`: another asker takes the ask up. */
  followKind?: 'pursuit' | 'relay';
}

/** One place where an entity is named. */
export interface Mention extends Span {
  /** Id of the turn, null in the header and furniture. */
  turn: string | null;
  /** Name of the recognizer that found it. */
  recognizer: string;
  /** ISO date (`2020-08-09`, `2020-08`, `2020`), interval, or amount. */
  normalized?: string;
  /** A role's person: an entity id. */
  of?: string;
}

/** Somebody or something named, with all its mentions. */
export interface Entity {
  /** `e1`, `e2`, … in order of first mention. */
  id: string;
  type: EntityType;
  /** The fullest or canonical name. */
  name: string;
  /** Other names seen in this text. */
  aliases: string[];
  ids?: { wikidata?: string };
  mentions: Mention[];
}

/** Everything known of one briefing. */
export interface Briefing<L extends string = Label> {
  schema: 'https://unpkg.com/onrecord@1/schema/briefing-1.json';
  generator: { name: 'onrecord'; version: string; models: Record<string, string> };
  taxonomy: { name: string; labels: string[] };
  text: string;
  /** BCP 47. */
  language: string;
  header: Header;
  headerSpans: Span[];
  layout: { name: string; confidence: number };
  speakers: Speaker[];
  turns: Turn[];
  exchanges: Exchange<L>[];
  entities: Entity[];
  /** Between turns; what lies inside one is in `Turn.furniture`. */
  furniture: Furniture[];
  messages: Message[];
}
