import type { Mark } from '../options.js';

/** One line of the text. `from`–`to` is its content without white space around it. */
export interface Line {
  start: number;
  /** Before the line break. */
  end: number;
  from: number;
  to: number;
  blank: boolean;
  /** A paragraph begins here. */
  para: boolean;
  /** A paragraph of its own: nothing of it stands on the lines around. */
  alone: boolean;
}

export interface LineTable {
  lines: Line[];
  /** Lines are broken by width, so that a line's beginning is no paragraph's beginning. */
  wrapped: boolean;
}

/** The same characters as `\s`. */
export function isSpace(code: number): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  if (code < 160) return false;
  return (
    code === 160 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;

/** Where the line that begins at `at` ends. `plain`: only LF and CRLF end lines. */
function lineEnd(text: string, at: number, plain: boolean): number {
  if (plain) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    return end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  }
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Cuts the text into lines; CRLF, CR, LF and form feed all end one. */
function cutLines(text: string): Line[] {
  const lines: Line[] = [];
  const length = text.length;
  const plain =
    !text.includes('\f') && !text.includes('\u2028') && !text.includes('\u2029') && !(text.includes('\r') && /\r(?!\n)/.test(text));
  let at = 0;
  while (at < length) {
    const end = lineEnd(text, at, plain);
    let from = at;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    lines.push({ start: at, end, from, to, blank: from === to, para: false, alone: false });
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return lines;
}

const ends = new Set([...'.?!:;…"”»)]*_-—–|>'].map((mark) => mark.charCodeAt(0)));

/** How the lines follow each other: `wrapped` by width, and then perhaps `doubled`, with a blank line between any two. */
interface Setting {
  wrapped: boolean;
  doubled: boolean;
}

/** Whether most lines that another line follows break off in mid-sentence at about the same width. */
function settingOf(text: string, lines: readonly Line[]): Setting {
  const widths = new Uint32Array(161);
  let full = 0;
  for (const line of lines) {
    if (line.blank) continue;
    full++;
    const width = Math.min(line.to - line.from, 160);
    widths[width] = (widths[width] ?? 0) + 1;
  }
  // The width that one line in ten reaches.
  let wide = 160;
  for (let above = 0; wide > 0; wide--) {
    above += widths[wide] ?? 0;
    if (above > full * 0.1) break;
  }
  if (wide < 45 || wide >= 140) return { wrapped: false, doubled: false };
  const near = { pairs: 0, open: 0 };
  const apart = { pairs: 0, open: 0 };
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || line.blank) continue;
    const kind = !next.blank ? near : lines[i + 2]?.blank === false ? apart : undefined;
    if (kind === undefined) continue;
    kind.pairs++;
    if (line.to - line.from > wide * 0.65 && !ends.has(text.charCodeAt(line.to - 1))) kind.open++;
  }
  if (apart.pairs > 20 && apart.pairs > near.pairs * 4 && apart.open / apart.pairs > 0.4) return { wrapped: true, doubled: true };
  return { wrapped: near.pairs >= 4 && near.open / near.pairs > 0.4, doubled: false };
}

/** In double spacing an indent begins a paragraph, or more blank lines than one. */
function setDoubled(lines: readonly Line[]): void {
  const indents = new Map<number, number>();
  for (const line of lines) if (!line.blank) indents.set(line.from - line.start, (indents.get(line.from - line.start) ?? 0) + 1);
  let usual = 0;
  for (const [indent, times] of indents) if (times > (indents.get(usual) ?? 0)) usual = indent;
  lines.forEach((line, i) => {
    line.para = !line.blank && (line.from - line.start > usual + 1 || (lines[i - 1]?.blank !== false && lines[i - 2]?.blank !== false));
    line.alone = line.para && lines[i + 1]?.blank !== false && lines[i + 2]?.blank !== false;
  });
}

/** Lines of the text, with paragraph beginnings from blank lines, and from line ends where lines are not wrapped. */
export function tabulate(text: string, marks: readonly Mark[]): LineTable {
  const lines = cutLines(text);
  const { wrapped, doubled } = settingOf(text, lines);
  let blankBefore = true;
  for (const line of lines) {
    line.para = !line.blank && (blankBefore || !wrapped);
    blankBefore = line.blank;
  }
  if (doubled) setDoubled(lines);
  else setAlone(lines, wrapped);
  let i = 0;
  for (const mark of marks) {
    // A `block` is a line as well: where it is a paragraph, a blank line stands before it.
    if (mark.kind !== 'heading' && mark.kind !== 'label') continue;
    while (i < lines.length && (lines[i]?.end ?? 0) < mark.start) i++;
    const line = lines[i];
    if (line !== undefined && !line.blank && line.from >= mark.start) line.para = true;
  }
  return { lines, wrapped };
}

/** Where blank lines part the paragraphs, a line is a paragraph only between two of them. */
function setAlone(lines: readonly Line[], wrapped: boolean): void {
  let full = 0;
  let parted = 0;
  lines.forEach((line, i) => {
    if (line.blank) return;
    full++;
    if (lines[i - 1]?.blank !== false) parted++;
  });
  const spaced = wrapped || parted > full * 0.15;
  lines.forEach((line, i) => {
    line.alone = !line.blank && line.para && (!spaced || (lines[i - 1]?.blank !== false && lines[i + 1]?.blank !== false));
  });
}
