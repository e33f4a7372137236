import type { Mark } from '../../options.js';
import type { Area } from './areas.js';

/** `(Delyn) (Lab):`, `:`, or nothing, right after a name. The closer may stand before the last bracket's text ends. */
const AFTER_NAME = /^(?:\s{0,3}[([][^()[\]\n]{1,120}[)\]]){0,4}\s{0,3}(?:\.-|:|\.—|—)/;
/** Question numbers before a member's name: `1.`, `T1.`, `Q3.`, `[66855]`. */
const NUMBER = /^(?:[TQ]?\d{1,3}\.\s{0,3})?(?:\[\d{3,7}\]\s{0,3})?/;
const LONGEST_NUMBER = 24;
const COLUMN = /\bColumn \d/;
const WITH_PARTY = /\([^()\n]{2,60}\) \([A-Z][^()\n]{1,30}\)/;

/**
 * Labels that a page's structure gives: elements of a speaker's class, and the bold names at a paragraph's start
 * in reports of parliament. Elsewhere bold says too little; there the label grammar decides.
 */
export function labelMarks(text: string, marks: readonly Mark[], areas: readonly Area[]): Mark[] {
  const speakers = areas.filter(
    (area) => area.kind === 'speaker' && area.span.end > area.span.start && area.span.end - area.span.start <= 120,
  );
  if (speakers.length >= 2) {
    const labels = speakers.map(({ span }) => labelFrom(text, span.start, span.end, true)).filter((mark) => mark !== null);
    if (labels.length >= 2) return dedupe(labels.sort((a, b) => a.start - b.start));
  }
  const heads = boldHeads(text, marks);
  if (!isHansard(text, heads)) return runInLabels(text, marks);
  const labels = heads
    .filter((mark) => !COLUMN.test(text.slice(mark.start, mark.end)))
    .map((mark) => labelFrom(text, mark.start, mark.end, false))
    .filter((mark) => mark !== null);
  return dedupe(labels).flatMap((label) => [...numberMark(text, label.start), label]);
}

/** Bold stretches that begin a line, question numbers aside. */
function boldHeads(text: string, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => mark.kind === 'bold' && mark.end - mark.start <= 200 && beforeName(text, mark.start) !== null);
}

/** Whether the bold line beginnings are those of a report of parliament: column lines, or names with seat and party. */
export function isHansard(text: string, marks: readonly Mark[]): boolean {
  const heads = boldHeads(text, marks);
  return (
    heads.some((mark) => COLUMN.test(text.slice(mark.start, mark.end))) ||
    heads.filter((mark) => WITH_PARTY.test(text.slice(mark.start, mark.end + 60))).length >= 2
  );
}

/** Where the line begins, if nothing but a question's number stands before the name; else null. */
function beforeName(text: string, at: number): number | null {
  const near = text.slice(Math.max(0, at - LONGEST_NUMBER - 1), at);
  const lineEnd = near.lastIndexOf('\n');
  if (lineEnd < 0 && near.length > LONGEST_NUMBER) return null;
  const from = at - near.length + lineEnd + 1;
  const before = text.slice(from, at).trimEnd();
  return NUMBER.exec(before)?.[0].length === before.length ? from : null;
}

/** A question's number before a label is furniture. */
function numberMark(text: string, at: number): Mark[] {
  const from = beforeName(text, at);
  const number = from === null ? '' : text.slice(from, at).trimEnd();
  return from === null || number === '' ? [] : [{ start: from, end: from + number.length, kind: 'furniture', furniture: 'other' }];
}

/**
 * Labels set in italics or bold at a paragraph's start that end in a full stop (`The President. Good morning.`), as the
 * Public Papers print them; and those that end in `;` where the same name also stands with a colon. Taken only where
 * such labels come back.
 */
function runInLabels(text: string, marks: readonly Mark[]): Mark[] {
  const heads = marks
    .filter(
      (mark) =>
        (mark.kind === 'bold' || mark.kind === 'italic') &&
        mark.end - mark.start <= 80 &&
        (mark.start === 0 || text[mark.start - 1] === '\n'),
    )
    .map((mark) => ({
      mark,
      words: text.slice(mark.start, mark.end),
      name: text
        .slice(mark.start, mark.end)
        .replace(/[.:;]$/, '')
        .trimEnd(),
    }))
    .filter(({ words }) => /^\p{Lu}[^.:;?!\n]*(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|St|\b\p{Lu})\.[^.:;?!\n]*){0,3}[.:;]$/u.test(words));
  const withColon = new Set(heads.filter(({ words }) => words.endsWith(':')).map(({ name }) => name));
  const misprints = heads.filter(({ words, name }) => words.endsWith(';') && withColon.has(name));
  const stops = heads.filter(({ words, mark }) => words.endsWith('.') && mark.end < text.length && text[mark.end] !== '\n');
  const names = new Set(stops.map(({ name }) => name));
  const house = stops.length >= 4 && names.size <= stops.length * 0.7 && withColon.size === 0;
  const labels: Mark[] = [...misprints, ...(house ? stops : [])].map(({ mark }) => ({ start: mark.start, end: mark.end, kind: 'label' }));
  return dedupe(labels.sort((a, b) => a.start - b.start));
}

function labelFrom(text: string, start: number, end: number, alone: boolean): Mark | null {
  const name = text.slice(start, end);
  if (name.includes('\n')) return null;
  const from = start + (NUMBER.exec(name)?.[0].length ?? 0);
  if (/(?:[:—]|\.-)$/.test(name.trimEnd())) return { start: from, end, kind: 'label' };
  const after = AFTER_NAME.exec(text.slice(end, end + 600));
  if (after !== null) return { start: from, end: end + after[0].length, kind: 'label' };
  const isLine = alone && (end === text.length || text[end] === '\n') && atLineStart(text, start);
  return isLine ? { start: from, end, kind: 'label' } : null;
}

function atLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

function dedupe(labels: readonly Mark[]): Mark[] {
  return labels.filter((mark, i) => mark.end > mark.start && (i === 0 || mark.start >= (labels[i - 1]?.end ?? 0)));
}

/** Column lines, and quotations set as paragraphs of their own between labelled ones: no turns begin in them. */
export function quoteMarks(text: string, areas: readonly Area[], labels: readonly Mark[]): Mark[] {
  const quotes = areas.filter((area) => area.kind === 'quote' && area.span.end > area.span.start).map((area) => area.span);
  const size = quotes.reduce((sum, span) => sum + span.end - span.start, 0);
  if (size > text.length * 0.3) return [];
  const holdsLabel = (start: number, end: number): boolean => {
    let low = 0;
    let high = labels.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((labels[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (labels[low]?.start ?? Infinity) < end;
  };
  return quotes.filter(({ start, end }) => !holdsLabel(start, end)).map(({ start, end }) => ({ start, end, kind: 'quote' }));
}
