import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Control, direction and invisible marks: a transcript must not be able to steer the terminal it is shown on. */
// eslint-disable-next-line no-control-regex
const steering = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A source text as one line that is safe on a terminal. */
export const oneLine = (text: string): string => text.replace(steering, '').replace(/\s+/gu, ' ').trim();

/** One line of at most `columns`, cut between words. */
export function clip(text: string, columns: number): string {
  const line = oneLine(text);
  if (stringWidth(line) <= columns) return line;
  let kept = '';
  let used = 0;
  for (const word of line.split(' ')) {
    const width = stringWidth(word) + (kept === '' ? 0 : 1);
    if (used + width > columns - 2) break;
    kept += kept === '' ? word : ` ${word}`;
    used += width;
  }
  if (kept !== '') return `${kept} …`;
  return `${[...line].slice(0, Math.max(1, Math.floor(columns / 2) - 1)).join('')}…`;
}

/** Breaks a text into lines of at most `columns`; a word that is longer is broken. */
export const wrap = (text: string, columns: number): string[] => wrapAnsi(text, Math.max(8, columns), { hard: true }).split('\n');

/** Blanks up to so many columns. */
export const pad = (line: string, columns: number): string => line + ' '.repeat(Math.max(0, columns - stringWidth(line)));

/** Two blocks of lines next to each other, after a margin. */
export function sideBySide(left: readonly string[], right: readonly string[], margin: number, leftColumns: number, gap: number): string[] {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, row) => {
    const second = right[row] ?? '';
    const first = left[row] ?? '';
    return `${' '.repeat(margin)}${second === '' ? first : pad(first, leftColumns + gap) + second}`.trimEnd();
  });
}

/** Wraps a text under a first line's prefix: later lines are indented as far as the prefix is wide. */
export function hanging(prefix: string, text: string, columns: number): string[] {
  const width = stringWidth(prefix);
  return wrap(text, columns - width).map((line, row) => `${row === 0 ? prefix : ' '.repeat(width)}${line}`);
}

/** One entry of a list: later lines are set in further than the first. */
export const item = (text: string, columns: number): string[] =>
  wrap(text, columns - 6).map((line, row) => `${row === 0 ? '  ' : '      '}${line}`);
