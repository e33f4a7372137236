import type { Paragraph, Sentence, Source, WhiteSpace, Word, Punctuation, Symbol as SymbolNode, Text } from 'nlcst';
import type { Node, Parent } from 'unist';
import type { Ask, AskType, Briefing, Entity, EntityType, Exchange, FurnitureKind, Role, Slot, Span, Verdict } from '../model.js';

/**
 * The briefing as a unist tree. Its textual children (`header`, `furniture`, `label`, `turn` and the white space between)
 * stand in text order and together are the text: `toString(tree) === briefing.text`. After them come references that hold
 * no text: `exchange` with its `ask`s, and `mention`. Every position is true in the text.
 */
export interface BriefingRoot extends Parent {
  type: 'briefing';
  children: BriefingContent[];
  data: BriefingRootData;
}

/** What the root keeps of the briefing besides its nodes. */
export interface BriefingRootData {
  /** Everything that stands in no node. */
  briefing: Omit<Briefing<string>, 'text' | 'turns' | 'exchanges' | 'entities' | 'headerSpans' | 'furniture'>;
  /** Entities without their mentions, which are nodes. */
  entities: Omit<Entity, 'mentions'>[];
  [key: string]: unknown;
}

/** A child of the root. */
export type BriefingContent = HeaderNode | FurnitureNode | LabelNode | TurnNode | WhiteSpace | ExchangeNode | MentionNode;

/** A stretch of the document's head. */
export interface HeaderNode extends Parent {
  type: 'header';
  children: Source[];
}

/** Page furniture, between turns or inside one. */
export interface FurnitureNode extends Parent {
  type: 'furniture';
  kind?: FurnitureKind;
  children: Source[];
}

/** The label of the turn that follows, closer included. */
export interface LabelNode extends Parent {
  type: 'label';
  /** Id of its turn. */
  turn: string;
  children: Source[];
}

/** What one speaker says: nlcst prose. */
export interface TurnNode extends Parent {
  type: 'turn';
  id: string;
  index: number;
  label: string | null;
  /** A speaker's id; the speakers stand in `root.data.briefing.speakers`. */
  speaker: string | null;
  /** The speaker's name, or null. */
  name: string | null;
  role: Role;
  asides: Span[];
  time?: { start: number; end: number };
  children: TurnContent[];
}

/** What stands in a turn: nlcst content, and page furniture. */
export type TurnContent = Paragraph | Sentence | Word | WhiteSpace | Punctuation | SymbolNode | Text | Source | FurnitureNode;

/** A question and what came back: from the first question turn to the last answer turn. */
export interface ExchangeNode extends Parent, Omit<Exchange<string>, 'asks'> {
  type: 'exchange';
  children: AskNode[];
}

/** One thing that is asked for. The record's `type` is `kind` here, since a node's `type` is its own. */
export interface AskNode extends Node {
  type: 'ask';
  id: string;
  turn: string;
  kind: AskType;
  slot: Slot;
  fragments: Span[];
  answeredIn: string[];
  verdict: Verdict<string> | null;
  bySpeaker?: NonNullable<Ask<string>['bySpeaker']>;
}

/** One place where an entity is named. */
export interface MentionNode extends Node {
  type: 'mention';
  /** Id of the entity; the entities stand in `root.data.entities`. */
  entity: string;
  /** The entity's type and name. */
  kind: EntityType;
  name: string;
  turn: string | null;
  recognizer: string;
  normalized?: string;
  of?: string;
}
