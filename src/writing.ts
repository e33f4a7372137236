/** How briefings become files: writers and their context. Types only; the writers live in `formats`. */
import type { Briefing } from './model.js';

/** Turns briefings into a format. Deterministic. */
export interface Writer {
  name: string;
  mediaType: string;
  /** Without the dot. */
  extension: string;
  /** One briefing. */
  write(briefing: Briefing<string>, context: WriterContext): string;
  /** What stands before, between and after when there are several; absent: nothing. */
  many?: { begin: string; separator: string; end: string };
  /** How the format fills a directory, where that is more than a file for each briefing. */
  directory?: DirectoryWriter;
}

/** What a writer is told of the briefing's place among others. */
export interface WriterContext {
  /** The file's name or the record's id. */
  source?: string;
  /** 0-based place among several. */
  index: number;
  /** Where the briefing's file would lie below a directory: with `/`, without extension. */
  path?: string;
  /** Whether colour escapes are wanted. */
  colour?: boolean;
  /** Columns of the terminal; default 100. */
  width?: number;
}

/** Text that is to be put at the end of a file of a directory. */
export interface FilePiece {
  /** Below the directory, with `/`. */
  path: string;
  text: string;
  /** True where nothing more comes for this file, so that it may be closed; the rest are closed at the end. */
  complete?: boolean;
}

/** Turns briefings into a directory of files. Deterministic. */
export interface DirectoryWriter {
  name: string;
  /** Begins a directory. `add` is called once for each briefing, `end` once after them. */
  open(): {
    /** What this briefing puts into which files. */
    add(briefing: Briefing<string>, context: WriterContext): FilePiece[];
    /** What comes last, once there are no more. */
    end(): FilePiece[];
  };
}
