import type { Cue } from './cues.js';

const VOICE = /<(\/?)v(?:\.[\w.-]{0,60})?(?:\s{1,8}([^<>]{1,120}))?>/g;
/** Any other tag of WebVTT or SRT: `<c.colour>`, `<00:00:05.199>`, `<i>`, `<font color="…">`, `{\an8}`. */
const TAG =
  /<\/?(?:[cibus]|ruby|rt|lang|font|strong|em)(?:[.\s][^<>]{0,200})?>|<\d{1,4}:\d{2}(?::\d{2})?[.,]\d{1,6}>|\{\\[a-z0-9]{1,20}(?:\([^()]{0,60}\))?\}/gi;
const REFERENCES: readonly [RegExp, string][] = [
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&nbsp;/g, '\u00A0'],
  [/&(?:lrm|rlm);/g, ''],
  [/&amp;/g, '&'],
];

/** A line without its tags. */
export function plainText(line: string): string {
  let text = line.includes('<') || line.includes('{') ? line.replace(VOICE, '').replace(TAG, '') : line;
  if (text.includes('&')) for (const [pattern, character] of REFERENCES) text = text.replace(pattern, character);
  return text;
}

/** The stretches of a line by voice tag; `name` is null where no tag stands before the text. */
export function voices(line: string): { name: string | null; text: string }[] {
  const parts: { name: string | null; text: string }[] = [];
  let done = 0;
  let name: string | null = null;
  for (const match of line.matchAll(VOICE)) {
    const text = plainText(line.slice(done, match.index));
    if (text.trim() !== '' || name !== null) parts.push({ name, text });
    name = match[1] === '/' ? null : plainText(match[2] ?? '').trim() || null;
    done = match.index + match[0].length;
  }
  const text = plainText(line.slice(done));
  if (text.trim() !== '' || name !== null) parts.push({ name, text });
  return parts;
}

/**
 * Some exports open a quotation mark at each cue of one long quotation, or around every cue. Where half of the cues
 * begin with `"` and the marks do not close in the cue, all but those that close are dropped.
 */
export function withoutStrayQuotes(cues: readonly Cue[]): Cue[] {
  const stray = (line: string): boolean => /^\s*["“]/.test(line) && !/["”]/.test(line.replace(/^\s*["“]/, ''));
  const begins = cues.filter((cue) => stray(cue.lines.join(' '))).length;
  if (begins < 3 || begins < cues.length * 0.5) return [...cues];
  return cues.map((cue) =>
    stray(cue.lines.join(' ')) ? { ...cue, lines: cue.lines.map((line, i) => (i === 0 ? line.replace(/^\s*["“]\s*/, '') : line)) } : cue,
  );
}
