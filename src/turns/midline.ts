import type { Candidate } from './candidates.js';
import type { Line } from './lines.js';
import { isCaps, shapeOf } from './shape.js';
import { type Vocabulary, roleOfLabel } from './vocabulary.js';

/** A line this long may hold a whole page whose line breaks were lost. */
const longLine = 350;
/** Longest label looked for before a colon, in words. */
const mostWords = 7;

const sentenceEnd = /[.?!"”’)\]…—–*-]\s*$/u;
const bareQ = /([.?!"”’)\]…—–-]\s{0,4}|^)(Q)[ \t\u00a0]+(?=[\p{Lu}“"'‘([\d.…—–-])/gu;

interface Found {
  start: number;
  end: number;
  label: string;
  closer: 'colon' | 'bare';
}

/** Reads a label backwards from a colon: words in capitals, or words that begin with a capital, as far as they go. */
function beforeColon(text: string, from: number, colon: number, vocabulary: Vocabulary): Found | null {
  const window = text.slice(Math.max(from, colon - 90), colon).trimEnd();
  const words = window.split(/\s+/u);
  const last = words[words.length - 1] ?? '';
  if (!/\p{Lu}/u.test(last)) return null;
  const caps = isCaps(last) && last.length > 1;
  let first = words.length;
  while (first > 0 && words.length - first < mostWords) {
    const word = words[first - 1] ?? '';
    if (first < words.length && /[?!…,;”"]$|\p{Ll}{2}\.$/u.test(word)) break;
    if (caps ? !isCaps(word) || (/[.?!]$/u.test(word) && word.length > 5) : !/^\p{Lu}/u.test(word)) break;
    first--;
  }
  for (let at = first; at < words.length; at++) {
    const label = words.slice(at).join(' ');
    const start = window.lastIndexOf(
      words.slice(at, at + 1)[0] ?? '',
      window.length - (words.slice(at).join(' ').length - (words[at]?.length ?? 0)),
    );
    const absolute = Math.max(from, colon - 90) + start;
    const titled = vocabulary.titles.has((words[at] ?? '').toLowerCase()) && at < words.length - 1;
    const role = roleOfLabel(label, vocabulary) !== undefined;
    const opens = absolute <= from || sentenceEnd.test(text.slice(Math.max(from, absolute - 6), absolute));
    if ((titled && (caps || opens)) || (role && opens) || (caps && opens && at === first)) {
      return { start: absolute, end: colon + 1, label: label.replace(/^\*/u, ''), closer: 'colon' };
    }
  }
  return null;
}

/**
 * Labels in the middle of lines, for pages that lost their line breaks: only in very long lines, and only where several
 * labels of a speaker's shape stand at the ends of sentences.
 */
export function findMidline(text: string, lines: readonly Line[], vocabulary: Vocabulary): Candidate[] {
  const out: Candidate[] = [];
  lines.forEach((line, index) => {
    if (line.to - line.from < longLine) return;
    const found: Found[] = [];
    for (let colon = text.indexOf(':', line.from); colon >= 0 && colon < line.to; colon = text.indexOf(':', colon + 1)) {
      const label = beforeColon(text, line.from, colon, vocabulary);
      if (label !== null && label.start >= line.from) found.push(label);
    }
    const part = text.slice(line.from, line.to);
    for (const match of part.matchAll(bareQ)) {
      const start = line.from + match.index + (match[1] ?? '').length;
      found.push({ start, end: start + 1, label: 'Q', closer: 'bare' });
    }
    const times = new Map<string, number>();
    for (const one of found) times.set(one.label, (times.get(one.label) ?? 0) + 1);
    const kept = found.filter(
      (one) => (times.get(one.label) ?? 0) > 1 || /^\p{Lu}+\.? /u.test(one.label) || roleOfLabel(one.label, vocabulary) !== undefined,
    );
    if (kept.length < 4) return;
    kept.sort((a, b) => a.start - b.start);
    for (const one of kept) {
      const shape = shapeOf(one.label);
      if (shape === null) continue;
      out.push({ line: index, start: one.start, end: one.end, label: one.label, closer: one.closer, shape, alone: false, bold: false });
    }
  });
  return out;
}
