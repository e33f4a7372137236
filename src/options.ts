/**
 * What a caller may pass in: options, and the replaceable parts (reader, layout, cue, taxonomy,
 * classifier, recognizer, lexicon, corrections, writer). Types only; each part's defaults live in its stage.
 */
import type { EntityType, Exchange, Header, Label, Role, Slot, Speaker, Strategy, Turn, AskType } from './model.js';
import type { Format, Layout, Reader } from './reading.js';

export type * from './reading.js';
export type * from './writing.js';

/** The stages in order; each needs those before it (`entities` needs only `turns`). */
export type Stage = 'turns' | 'exchanges' | 'answers' | 'entities';

/* ---------------------------------------------------------------- cues, taxonomies, classifiers */

/** A pattern of words that speaks for a strategy. Data. */
export interface Cue {
  id: string;
  strategy: Strategy;
  /** compromise match syntax, run with compromise/one. */
  match: string;
  /** Which part of the answer it must stand in. */
  where: 'head' | 'tail' | 'anywhere';
  /** One plain sentence; becomes the evidence's reason. */
  note: string;
}

/** A map from strategies to labels, with the rule that rolls asks up to the turn. */
export interface Taxonomy<L extends string = Label> {
  name: string;
  /** The labels it may give beside the taxonomy's; another one counts as an error of the classifier. */
  labels: readonly L[];
  map: Record<Strategy, L>;
  techniques?: Record<Strategy, string>;
  /** The label of a question turn, from the labels of its asks (at least one). */
  turnRule(asks: L[]): L;
}

/** The taxonomies that come with onrecord and their labels. */
export interface TaxonomyLabels {
  default: Label;
  strict: Label;
  lenient: Label;
  thomas2024: 'Clear Reply' | 'Ambivalent' | 'Clear Non-Reply';
  bull3: 'reply' | 'intermediate' | 'non-reply';
}
/** Name of a taxonomy that comes with onrecord. */
export type TaxonomyName = keyof TaxonomyLabels;

/** An answer as a classifier sees it: the pieces of the answer turns, joined by a blank. */
export interface AnswerText {
  text: string;
  /** Where each piece of `text` comes from. `offset` indexes `text`, `start` the briefing's text. */
  segments: { turn: string; speaker: string | null; offset: number; start: number; end: number }[];
}

/** What is to be classified: one ask and the answer that was given. */
export interface ClassifierInput {
  ask: { text: string; type: AskType; slot: Slot };
  /** The whole question, as spoken. */
  question: string;
  answer: AnswerText;
  /** All asks of the exchange, `ask` among them. */
  asks: readonly { text: string; type: AskType; slot: Slot }[];
}

/** What stands around it. `exchange` is null when `classifyAnswer` was called on bare strings. */
export interface ClassifierContext {
  turns: readonly Turn[];
  exchange: Exchange | null;
  speakers: readonly Speaker[];
  /** The exchanges before this one, with their verdicts. */
  previous: readonly Exchange<string>[];
  taxonomy: Taxonomy<string>;
  /** The cues of this call: the default ones or the caller's. */
  cues: readonly Cue[];
  /** BCP 47. */
  language: string;
  /** Aborted when the caller gives up (Async functions). */
  signal?: AbortSignal;
}

/** Evidence as a classifier gives it: offsets index `answer.text`. */
export interface RawEvidence {
  start: number;
  end: number;
  rule: string;
  reason: string;
}

/** What a classifier says. Give `label`, or `strategy` (the taxonomy then gives the label), or both. */
export interface Classification<L extends string = Label> {
  label?: L;
  strategy?: Strategy | null;
  /** 0 to 1. */
  confidence: number;
  runnerUp?: { label?: L; strategy?: Strategy | null; confidence: number };
  evidence?: RawEvidence[];
  /** Default `custom` with the classifier's name. */
  by?: 'rule' | 'model' | 'human' | 'custom';
}

/** Runs once per ask; the first classifier of the list that returns something wins. */
export interface Classifier<L extends string = string> {
  name: string;
  /** The labels it may give beside the taxonomy's; another one counts as an error of the classifier. */
  labels: readonly L[];
  async?: false;
  /** Says what it thinks of one ask, or nothing, so that the next classifier is asked. */
  classify(input: ClassifierInput, context: ClassifierContext): Classification<L> | undefined;
}

/** A classifier that answers later; only the Async functions accept it. */
export interface AsyncClassifier<L extends string = string> {
  name: string;
  /** The labels it may give beside the taxonomy's; another one counts as an error of the classifier. */
  labels: readonly L[];
  async: true;
  /** Says what it thinks of one ask, or nothing, so that the next classifier is asked. A rejection becomes a message. */
  classify(input: ClassifierInput, context: ClassifierContext): Promise<Classification<L> | undefined>;
}

/* ---------------------------------------------------------------- recognizers, lexicons */

/** Names of one type. */
export interface Lexicon {
  /** For messages and `Mention.recognizer`; default `lexicon`. */
  name?: string;
  type: EntityType;
  entries: Record<string, LexiconEntry>;
}

/** One name of a lexicon with what else it is called. */
export interface LexiconEntry {
  aliases?: readonly string[];
  ids?: { wikidata?: string };
  /** Those of name and aliases that often mean something else (`Jordan`, `Chad`): another recognizer that is surer wins. */
  contested?: readonly string[];
  /** Those of name and aliases that mostly mean something else (`Time`, `the Hill`): no mention by themselves, only a hint to the tagger. */
  hints?: readonly string[];
}

/** What a recognizer finds. Offsets index the text it was given. */
export interface RawMention {
  start: number;
  end: number;
  type: EntityType;
  /** Canonical name, where known. */
  name?: string;
  aliases?: readonly string[];
  ids?: { wikidata?: string };
  normalized?: string;
  /** 0 to 1; settles overlaps between mentions of one recognizer. */
  score?: number;
}

/** What a recognizer may know of the briefing. */
export interface RecognizerContext {
  /** ISO date that relative dates are read against, or undefined. */
  date?: string;
  language: string;
  turns: readonly Turn[];
  speakers: readonly Speaker[];
  header: Header;
  lexicons: readonly Lexicon[];
}

/** Finds mentions in a text. */
export interface Recognizer {
  name: string;
  /** Finds mentions in one text; overlaps are settled afterwards. */
  recognize(text: string, context: RecognizerContext): RawMention[];
}

/* ---------------------------------------------------------------- corrections */

/** A person's repairs, applied on each run. Lines and labels are matched as printed. */
export interface Corrections {
  /** Keyed by printed label or speaker name. */
  speakers?: Record<string, { name?: string; role?: Role; affiliation?: string; title?: string; anonymous?: boolean }>;
  /** Split a turn where these words begin; `label` names the new turn's speaker (null: unlabelled). */
  split?: { turn?: string; before: string; label?: string | null }[];
  /** Join the turn that begins with these words (or has this id) to the one before it. */
  join?: ({ turn: string } | { text: string })[];
  /** Lines that are furniture, whole and as printed. */
  drop?: string[];
}

/* ---------------------------------------------------------------- options */

/** Options of `splitTurns`. */
export interface TurnOptions {
  /** Default `auto`. */
  format?: Format;
  /** The briefing's day, `YYYY-MM-DD`; wins over the header's. */
  date?: string;
  /** BCP 47; default: detected, else `en`. */
  language?: string;
  /** Replaces the default readers. */
  readers?: readonly Reader[];
  /** Replaces the default layouts. */
  layouts?: readonly Layout[];
  corrections?: Corrections;
  /** In UTF-16 units; default 20,000,000. Longer input throws a RangeError. */
  maxLength?: number;
  /** Default 200,000. More turns throw a RangeError. */
  maxTurns?: number;
}

/** Options of `pairExchanges`. */
export interface PairOptions {
  speakers?: readonly Speaker[];
  language?: string;
}

/** Options of `classifyAnswer`. */
export interface AnswerOptions {
  language?: string;
  taxonomy?: TaxonomyName | Taxonomy<string>;
  /** Default 0.5. */
  abstainBelow?: number;
  /** Replaces the default cues. */
  cues?: readonly Cue[];
  /** Replaces the default classifiers. */
  classifiers?: readonly Classifier[];
}

/** Options of `tagEntities`. */
export interface EntityOptions {
  date?: string;
  language?: string;
  /** Replaces the default recognizers. */
  recognizers?: readonly Recognizer[];
  /** Replaces the default lexicons. */
  lexicons?: readonly Lexicon[];
}

/** Options of `parseBriefing`. */
export interface Options extends TurnOptions, AnswerOptions, EntityOptions {
  /** Which stages to run; default all. */
  stages?: readonly Stage[];
}

/** Options of `parseBriefingAsync` and `parseBriefings`. */
export interface AsyncOptions extends Omit<Options, 'classifiers'> {
  classifiers?: readonly (Classifier | AsyncClassifier)[];
  /** Asks classified at a time by async classifiers; default 4. */
  concurrency?: number;
  signal?: AbortSignal;
  /** Called after each ask that is settled, with how many there are in all. */
  onProgress?: (done: number, total: number) => void;
}

type ClassifierLabels<O> = O extends { classifiers: readonly (infer C)[] }
  ? C extends { labels: readonly (infer L extends string)[] }
    ? L
    : never
  : never;
type LabelsOfTaxonomy<O> = O extends { taxonomy: infer T }
  ? T extends TaxonomyName
    ? TaxonomyLabels[T]
    : T extends { labels: readonly (infer L extends string)[] }
      ? L
      : Label
  : Label;
/** The labels that a call with options `O` can give. */
export type LabelsOf<O> = ClassifierLabels<O> | LabelsOfTaxonomy<O> | 'procedural';
