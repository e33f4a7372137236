/* eslint-disable regexp/no-super-linear-backtracking -- bounded input: lines of the first 20,000 units. */
import type { Header } from '../model.js';

/** Front matter found at the head of a text. */
export interface FrontMatter {
  start: number;
  end: number;
  header: Partial<Header>;
}

/** Longest front matter that is looked at. */
const limit = 20_000;

const escapes: ReadonlyMap<string, string> = new Map([
  ['_', '\u00a0'],
  ['n', '\n'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  [' ', ' '],
]);

/** A YAML scalar without its quotes and escapes. */
function scalar(value: string): string {
  const text = value.trim();
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) {
    return text
      .slice(1, -1)
      .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/giu, (_, long?: string, short?: string) =>
        String.fromCharCode(Number.parseInt(long ?? short ?? '20', 16)),
      )
      .replace(/\\(.)/gsu, (_, escaped: string) => escapes.get(escaped) ?? escaped);
  }
  if (text.length > 1 && text.startsWith("'") && text.endsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text;
}

/** Keys with their values; an indented line continues the value before it, `- x` adds to a list. */
function readPairs(body: string): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of body.split(/\r?\n/u)) {
    const pair = /^([\w-]{1,40}):(.*)$/u.exec(line);
    if (pair?.[1] !== undefined && pair[2] !== undefined) {
      current = pair[2].trim() === '' ? [] : [pair[2].trim()];
      pairs.set(pair[1].toLowerCase(), current);
      continue;
    }
    if (current === undefined || line.trim() === '') continue;
    const item = /^\s*-\s+(.*)$/u.exec(line)?.[1];
    if (item !== undefined) current.push(item);
    else if (current.length > 0) {
      const before = current[current.length - 1] ?? '';
      // A backslash at the end of a double-quoted line swallows the line break.
      current[current.length - 1] = before.endsWith('\\')
        ? before.slice(0, -1) + line.trimStart().replace(/^\\ /u, ' ')
        : `${before} ${line.trim()}`;
    } else current.push(line.trim());
  }
  return pairs;
}

/** Reads YAML front matter (`---` … `---`) at the head of a text into header fields, or returns null. */
export function readFrontMatter(text: string): FrontMatter | null {
  const open = /^\uFEFF?\s{0,20}---[ \t]*\r?\n/u.exec(text);
  if (open === null) return null;
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text.slice(open[0].length - 1, limit));
  if (close === null) return null;
  const bodyEnd = open[0].length - 1 + close.index;
  const body = text.slice(open[0].length, Math.max(bodyEnd, open[0].length));
  if (!/^[\w-]{1,40}:/mu.test(body)) return null;
  const pairs = readPairs(body);
  const one = (...keys: string[]): string | undefined => {
    for (const key of keys) {
      const value = pairs.get(key)?.[0];
      if (value !== undefined && scalar(value) !== '') return scalar(value).replaceAll(/\s+/gu, ' ').trim();
    }
    return undefined;
  };
  const header: Partial<Header> = { spokespersons: [] };
  const title = one('title', 'headline');
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(one('date', 'published', 'published_time') ?? '')?.[0];
  const place = one('place', 'location');
  const source = one('source', 'source_url', 'url', 'media');
  const institution = one('institution', 'organization', 'publisher');
  if (title !== undefined) header.title = title;
  if (date !== undefined) header.date = date;
  if (place !== undefined) header.place = place;
  if (source !== undefined) header.source = source;
  if (institution !== undefined) header.institution = institution;
  const speakers = pairs.get('speakers') ?? pairs.get('speaker') ?? [];
  header.spokespersons = speakers.map((name) => scalar(name)).filter((name) => name !== '');
  const start = text.length - text.trimStart().length;
  const whole = text.slice(0, open[0].length - 1 + close.index + close[0].length);
  return { start, end: whole.trimEnd().length, header };
}
