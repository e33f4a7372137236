import type { Mark } from '../options.js';

/** A mark that is open or was closed; `end` is -1 while open, `start` -1 until text comes. A dropped one is not handed on. */
export type OpenMark = Omit<Mark, 'start' | 'end'> & { start: number; end: number; dropped: boolean };

/**
 * Collects the text of a marked-up document: white space collapsed, LF line ends, at most one blank line
 * between blocks. Every line becomes a `block` mark. Marks never begin or end with white space.
 */
export class TextBuilder {
  /** UTF-16 units written so far. */
  length = 0;
  /** The last line's own text so far, white space not counted; 0 at the start of a line. */
  lineLength = 0;

  /** When the lines to come are spoken; goes into their `block` marks. */
  time: { start: number; end: number } | null = null;

  private readonly pieces: string[] = [];
  private readonly marks: OpenMark[] = [];
  private waiting: OpenMark[] = [];
  private line: OpenMark | null = null;
  private breaks = 0;
  private space = '';

  /** Adds inline text: runs of white space become one blank, no-break spaces inside a line stay. */
  write(text: string): void {
    const flat = text.replace(/[ \t\n\r\f]+/g, ' ');
    const first = firstVisible(flat);
    if (first === flat.length) {
      this.addSpace(flat);
      return;
    }
    const last = lastVisible(flat);
    this.addSpace(flat.slice(0, first));
    this.put(flat.slice(first, last));
    this.space = flat.slice(last);
  }

  /** Adds text in which line ends count, and other white space does not. */
  writeLines(text: string): void {
    text.split(/\r\n|\n|\r/).forEach((line, i) => {
      if (i > 0) this.lineBreak();
      this.write(line);
    });
  }

  /** Adds text whose white space counts (`<pre>`): line ends are kept, tabs too. */
  writePreformatted(text: string): void {
    const lines = text.split(/\r\n|\n|\r/);
    lines.forEach((line, i) => {
      if (i > 0) this.lineBreak();
      const first = firstVisible(line);
      const last = lastVisible(line);
      if (first === line.length) this.space += line;
      else {
        this.space += line.slice(0, first);
        this.put(line.slice(first, last), true);
        this.space = line.slice(last);
      }
    });
  }

  /** One line end more, at most a blank line. */
  lineBreak(): void {
    this.breaks = Math.min(2, this.breaks + 1);
    this.endLine();
  }

  /** At least `n` line ends before the next text. */
  blockBreak(n: number): void {
    if (n > this.breaks) this.breaks = n;
    this.endLine();
  }

  /** Opens a mark; it begins at the next text. */
  open(kind: Mark['kind'], extra: Partial<Mark> = {}): OpenMark {
    const mark: OpenMark = { ...extra, kind, start: -1, end: -1, dropped: false };
    this.waiting.push(mark);
    return mark;
  }

  /** Opens a mark that only tells where something begins and ends. */
  follow(): OpenMark {
    const mark = this.open('meta');
    mark.dropped = true;
    return mark;
  }

  /** Closes a mark at the last text written; one without text goes away. */
  close(mark: OpenMark): void {
    mark.end = this.length;
    if (mark.start < 0) mark.start = mark.end;
  }

  /** Where the line that is being written began, or -1. */
  get lineStart(): number {
    return this.line === null ? -1 : this.line.start;
  }

  /** Whether the text so far, white space aside, ends with this character. */
  endsWith(character: string): boolean {
    return this.pieces.at(-1)?.endsWith(character) ?? false;
  }

  /** Adds a mark over text that is already written. */
  add(mark: Mark): OpenMark {
    const added = { ...mark, dropped: false };
    this.marks.push(added);
    return added;
  }

  /** The text and all marks that hold any of it, sorted by start, the longer first. */
  finish(): { text: string; marks: OpenMark[] } {
    this.endLine();
    for (const mark of this.marks) if (mark.end < 0) mark.end = this.length;
    const marks = this.marks.filter((mark) => !mark.dropped && mark.end > mark.start);
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: this.pieces.join(''), marks };
  }

  private addSpace(white: string): void {
    if (white === '') return;
    this.space += this.space.endsWith(' ') && white.startsWith(' ') ? white.slice(1) : white;
  }

  private put(visible: string, keepIndent = false): void {
    if (this.breaks > 0) {
      if (this.length > 0) this.push('\n'.repeat(this.breaks));
      this.breaks = 0;
      this.push(keepIndent ? this.space : '');
    } else if (this.length > 0 || keepIndent) this.push(this.space);
    this.space = '';
    if (this.line === null) this.line = this.open('block', this.time === null ? {} : { time: this.time });
    for (const mark of this.waiting) {
      if (mark.end >= 0) continue;
      mark.start = this.length;
      this.marks.push(mark);
    }
    this.waiting = [];
    this.push(visible);
    this.lineLength += visible.length;
  }

  private push(text: string): void {
    if (text === '') return;
    this.pieces.push(text);
    this.length += text.length;
  }

  private endLine(): void {
    if (this.line !== null) this.close(this.line);
    this.line = null;
    this.lineLength = 0;
    this.space = '';
  }
}

/** A mark as readers hand it on. */
export function plainMark({ dropped: _dropped, ...mark }: OpenMark): Mark {
  return mark;
}

const BLANK = /[\s\u200B]/;

function firstVisible(text: string): number {
  let i = 0;
  while (i < text.length && BLANK.test(text[i]!)) i++;
  return i;
}

function lastVisible(text: string): number {
  let i = text.length;
  while (i > 0 && BLANK.test(text[i - 1]!)) i--;
  return i;
}
