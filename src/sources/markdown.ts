import type { Header } from '../model.js';
import type { Mark, Reader, ReadResult } from '../options.js';
import { readFrontMatter } from './front-matter.js';

const headingLine = /^ {0,3}#{1,6}[ \t]\S/mu;
const boldLine = /^\*\*[^*\n]{1,120}\*\*/mu;

/** How many UTF-16 units at the beginning decide whether a text is Markdown. */
const sample = 20_000;

function detect(input: string): number {
  const head = input.slice(0, sample);
  if (readFrontMatter(head) !== null) return 0.8;
  if (headingLine.test(head)) return 0.6;
  return boldLine.test(head) ? 0.4 : 0;
}

/** Marks every ATX heading from `from` on. */
function markHeadings(text: string, from: number, marks: Mark[]): void {
  let at = from;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 8));
    if (/^ {0,3}#{1,6}[ \t]/u.test(line)) marks.push({ start: at, end: text[end - 1] === '\r' ? end - 1 : end, kind: 'heading' });
    at = end + 1;
  }
}

/**
 * Markdown, with or without YAML front matter. The text is the input itself, unchanged; front matter is marked `meta` and
 * gives header fields, ATX headings are marked `heading`. Bold labels are left to the label grammar.
 *
 * @example
 * markdownReader.read('---\ntitle: Briefing\n---\nQ: Why?').header // { title: 'Briefing', spokespersons: [] }
 */
export const markdownReader: Reader = {
  name: 'markdown',
  formats: ['markdown'],
  detect,
  read(input): ReadResult {
    const marks: Mark[] = [];
    const front = readFrontMatter(input);
    let header: Partial<Header> | undefined;
    if (front !== null) {
      marks.push({ start: front.start, end: front.end, kind: 'meta' });
      header = front.header;
    }
    markHeadings(input, front?.end ?? 0, marks);
    return { text: input, marks, messages: [], ...(header ? { header } : {}) };
  },
};
