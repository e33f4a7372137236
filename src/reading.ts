/** How a transcript is read: formats, readers and layouts. Types only; the defaults live in `sources` and `turns`. */
import type { FurnitureKind, Header, Message, Role } from './model.js';

/** Input formats. `auto` detects. */
export type Format = 'auto' | 'text' | 'markdown' | 'html' | 'vtt' | 'srt' | 'json' | 'csv' | 'xml';

/* ---------------------------------------------------------------- readers */

/** What a reader knows of a stretch of the text it extracted. Offsets index `ReadResult.text`. */
export interface Mark {
  start: number;
  end: number;
  /**
   * `label`: a speaker's label, known from the format's own structure, closer included; speech follows it.
   * `block`: one paragraph, cue or cell. `bold`, `italic`, `heading`: how it was set.
   * `quote`: quoted matter that holds no turns. `furniture`: page furniture of the kind in `furniture`.
   * `meta`: belongs to the header. `speech`: unlabelled speech.
   */
  kind: 'label' | 'block' | 'bold' | 'italic' | 'heading' | 'quote' | 'furniture' | 'meta' | 'speech';
  furniture?: FurnitureKind;
  /** For `label`: the speaker's name as the format gives it, where it differs from what is printed. */
  name?: string;
  /** For `label`: the role, where the format gives it. */
  role?: Role;
  /** Seconds from the start of the recording. */
  time?: { start: number; end: number };
}

/** What a reader makes of its input. */
export interface ReadResult {
  /** For text and Markdown the input itself, unchanged. */
  text: string;
  /** Sorted by start. */
  marks: Mark[];
  /** Header fields that the format states outright. */
  header?: Partial<Header>;
  /** BCP 47, where the format states it. */
  language?: string;
  messages: Message[];
}

/** Turns one input format into text with marks. Detection looks at content only, never at a file's name. */
export interface Reader {
  name: string;
  formats: Exclude<Format, 'auto'>[];
  /** How sure this reader is that the input is its own, 0 to 1. */
  detect(input: string): number;
  /** Throws an Error that says what was expected, what came and where. */
  read(input: string): ReadResult;
}

/* ---------------------------------------------------------------- layouts */

/**
 * What closes a label: `:` (with or without a blank before it, with or without a time), `.` after capitals, ` - `, `.-`,
 * two spaces and a time, nothing but a space (bare `Q`), or the end of the line.
 */
export type Closer = 'colon' | 'period' | 'dash' | 'time' | 'bare' | 'newline';

/** How one family of transcripts prints its turns. Data; the default ones are `defaultLayouts`. */
export interface Layout {
  name: string;
  /** Labels by role, lower case, without closer. A label that equals one of them is taken at its first sight. */
  labels?: Partial<Record<Role, readonly string[]>>;
  /** Words that give a label its role wherever they stand in it (`minister`, `reporter`), lower case. */
  words?: Partial<Record<Role, readonly string[]>>;
  /** Words that stand before a name (`mr.`, `shri`, `senator`), lower case, full stops kept. */
  titles?: readonly string[];
  /** `Key: value` lines of the head or between turns that are no labels, lower case (`source`, `presenter`). */
  keys?: readonly string[];
  /** Words that begin sentences and are no names, lower case: a one-off label of such a word is speech. */
  speech?: readonly string[];
  /** Lines, whole, that are furniture. */
  furniture?: readonly { pattern: RegExp; kind: FurnitureKind }[];
  /** Lines that announce a text read without a label (`… asked the Government, upon notice:`): what
   * follows is a turn, labelled by the pattern's first group where it has one. */
  introductions?: readonly RegExp[];
  /** Lines after which nothing is spoken unless another label follows. */
  closing?: readonly RegExp[];
  /** What speaks for this layout: patterns of labels that it prints, closers, a pattern of the document's head; `timed`: a time stands with most labels;
   * `weight` (default 1) lowers a layout whose evidence is common. */
  evidence?: { labels?: readonly RegExp[]; closers?: readonly Closer[]; head?: RegExp; timed?: boolean; weight?: number };
  /** Whether unlabelled text before the first label is spoken: only where it reads like speech (default), always, never. */
  opening?: 'speech' | 'always' | 'never';
  /** Questions are labelled, answers are not: what follows the question's paragraph is a turn. */
  unlabelledAnswers?: boolean;
  /** What a named speaker without title is, where behaviour does not tell. */
  named?: Role;
  /** The house that speaks, where the head does not name it. */
  institution?: string;
}
