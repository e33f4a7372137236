import type { OpenMark, TextBuilder } from '../builder.js';

/** What may stand between a label's element and its speech: brackets, then a closer. */
const CLOSER = /^(?:\s{0,8}[([][^()[\]]{1,120}[)\]]){0,4}\s{0,8}(?:\.-|[:—–]|\.—|-(?=\s))/;
/** A number or section sign before a member's name. */
const NUMBER_LENGTH = 12;

/**
 * Writes labels as `Name: speech` and marks them: from an attribute of the turn where nothing is printed, from the
 * label's own element where there is one.
 */
export class LabelWriter {
  /** A label was written and its speech has not begun. */
  waiting: OpenMark | null = null;
  private pending: string | null = null;
  private inside: OpenMark | null = null;
  private broken = false;

  constructor(private readonly builder: TextBuilder) {}

  /** A contribution begins; `name` is to be printed unless a label comes first. */
  beginTurn(name: string | null): void {
    // `<note type="speaker">Name:</note><u who="…">`: the name is printed already.
    this.pending = this.waiting === null ? name : null;
  }

  endTurn(): void {
    this.pending = null;
    this.finishWaiting();
  }

  beginLabel(): void {
    this.finishWaiting();
    this.pending = null;
    const { lineStart, length, lineLength } = this.builder;
    if (lineStart >= 0 && lineLength <= NUMBER_LENGTH)
      this.builder.add({ start: lineStart, end: length, kind: 'furniture', furniture: 'other' });
    this.inside = this.builder.open('label');
  }

  endLabel(): void {
    if (this.inside === null) return;
    this.builder.close(this.inside);
    if (this.inside.end > this.inside.start) {
      this.waiting = this.inside;
      this.broken = false;
    }
    this.inside = null;
  }

  /** Whether a break is to wait because the label's speech is still to come on its line. */
  holdBreak(): boolean {
    if (this.waiting === null) return false;
    this.broken = true;
    return true;
  }

  write(text: string): void {
    if (this.inside !== null) {
      this.builder.write(text);
      return;
    }
    if (text.trim() === '') {
      this.builder.write(text);
      return;
    }
    if (this.pending !== null) {
      const label = this.builder.open('label');
      this.builder.write(`${this.pending}:`);
      this.builder.close(label);
      this.builder.write(' ');
      this.pending = null;
    }
    let rest = text;
    if (this.waiting !== null) {
      const closer = CLOSER.exec(rest)?.[0];
      if (closer !== undefined) {
        this.builder.write(closer);
        this.builder.close(this.waiting);
        rest = ` ${rest.slice(closer.length)}`;
      } else {
        this.closeWaiting();
        if (this.broken) this.builder.write(' ');
      }
      this.waiting = null;
    }
    this.builder.write(rest);
  }

  /** The speech stands in another block than its label: both go on one line, with a colon if none is printed. */
  private closeWaiting(): void {
    if (this.waiting === null || !this.broken || this.printedCloser) return;
    this.builder.write(':');
    this.builder.close(this.waiting);
  }

  private get printedCloser(): boolean {
    return this.builder.endsWith(':') || this.builder.endsWith('-') || this.builder.endsWith('—');
  }

  /** A label without speech: the next thing goes on a line of its own. */
  private finishWaiting(): void {
    if (this.waiting === null) return;
    this.broken = true;
    this.closeWaiting();
    this.waiting = null;
    this.builder.blockBreak(2);
  }
}
