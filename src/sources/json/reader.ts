import type { Header, Message } from '../../model.js';
import type { ReadResult, Reader } from '../../options.js';
import { plainMark, TextBuilder } from '../builder.js';
import { repairMessages, repairText, type RepairCounts } from '../repair/index.js';
import { firstError } from './locate.js';
import { findSegments, type Segment } from './shapes.js';

/**
 * Reads transcript JSON: lists of objects with a speaker and words under their usual names (WhisperX, Rev, Otter,
 * Deepgram, AssemblyAI, Amazon and others), `utt[]` beside `speaker[]`, pairs. Each contribution becomes a line
 * `Speaker: words` with a `label` mark and its time. Where the speakers are a diariser's numbers, a run of one number
 * is one contribution. Speakers without words give an empty text and a message.
 *
 * @throws SyntaxError where the input is no JSON or holds no contributions.
 * @example
 * splitTurns('[{"speaker":"Q","text":"Why?"}]', { format: 'json' })
 */
export const jsonReader: Reader = {
  name: 'json',
  formats: ['json'],
  detect: detectJson,
  read: readJson,
};

function detectJson(input: string): number {
  const head = input.slice(0, 2048).replace(/^\s+/, '');
  if (!/^[[{]/.test(head)) return 0;
  if (/^\{\s*"|^\{\s*\}|^\[\s*(?:\{\s*(?:"|\})|\[\s*["[\]]|"|\])/.test(head))
    return /"\s{0,4}:/.test(head) || /^\[/.test(head) ? 0.97 : 0.3;
  return 0;
}

function readJson(input: string): ReadResult {
  const data = parse(input);
  const found = findSegments(data);
  if (found === null) {
    throw new SyntaxError(`Expected JSON with a list of contributions (objects with \`speaker\` and \`text\`), got ${describe(data)}`);
  }
  const messages: Message[] = [];
  const repairs: RepairCounts = { bytesRepr: 0, entities: 0, mojibake: 0 };
  const builder = new TextBuilder();
  if (found.textless) {
    messages.push({
      rule: 'json-no-words',
      severity: 'warning',
      reason: `Found ${found.segments.length} stretches with speakers but without words: the words are in another file.`,
    });
  } else {
    for (const segment of found.runs ? joinRuns(found.segments) : found.segments) write(builder, segment, repairs);
  }
  const { text, marks } = builder.finish();
  return { text, marks: marks.map(plainMark), ...headerOf(data), messages: [...messages, ...repairMessages(repairs)] };
}

function parse(input: string): unknown {
  const json = input.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    const at = firstError(json);
    const line = json.slice(0, at).split('\n').length;
    const got =
      at >= json.length
        ? 'the end of the text'
        : `\`${json
            .slice(at, at + 30)
            .replace(/\s+/g, ' ')
            .trim()}\``;
    throw new SyntaxError(`Expected JSON, got ${got} at line ${line}, column ${at - json.lastIndexOf('\n', at - 1)}`);
  }
}

function joinRuns(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let texts: string[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.text.trim() === '') continue;
    if (last !== undefined && last.speaker === segment.speaker) {
      texts.push(segment.text.trim());
      if (segment.end !== undefined) last.end = segment.end;
    } else {
      if (last !== undefined) last.text = texts.join(' ');
      joined.push({ ...segment });
      texts = [segment.text.trim()];
    }
  }
  const last = joined.at(-1);
  if (last !== undefined) last.text = texts.join(' ');
  return joined;
}

function write(builder: TextBuilder, segment: Segment, repairs: RepairCounts): void {
  const { speaker, start } = segment;
  const time = start === undefined ? null : { start, end: Math.max(start, segment.end ?? start) };
  builder.blockBreak(2);
  builder.time = time;
  if (speaker !== null) {
    const label = builder.open('label', time === null ? {} : { time });
    builder.write(`${repairText(speaker, repairs)}:`);
    builder.close(label);
    builder.write(' ');
  }
  builder.writeLines(repairText(segment.text, repairs));
}

function headerOf(data: unknown): { header: Partial<Header>; language?: string } {
  const header: Partial<Header> = {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { header };
  const field = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value: unknown = Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined;
      if (typeof value === 'string' && value.trim() !== '' && value.length <= 300) return value.trim();
    }
    return undefined;
  };
  const title = field(['title', 'headline', 'name']);
  const stated = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(field(['date', 'published', 'created_at', 'recorded_at']) ?? '');
  const day = stated === null ? undefined : `${stated[1]}-${stated[2]!.padStart(2, '0')}-${stated[3]!.padStart(2, '0')}`;
  const source = field(['source', 'url', 'program']);
  const language = field(['language', 'language_code', 'lang']);
  if (title !== undefined) header.title = title;
  if (day !== undefined) header.date = day;
  if (source !== undefined) header.source = source;
  return language !== undefined && /^[a-z]{2,3}(?:[-_]\w{2,8}){0,3}$/i.test(language)
    ? { header, language: language.replace(/_/g, '-') }
    : { header };
}

function describe(data: unknown): string {
  if (data === null || typeof data !== 'object') return `${data === null ? 'null' : typeof data}`;
  if (Array.isArray(data)) return data.length === 0 ? 'an empty list' : `a list of ${data.length}`;
  const keys = Object.keys(data)
    .slice(0, 6)
    .map((key) => `\`${key.slice(0, 30)}\``);
  return `an object with ${keys.join(', ') || 'no keys'}`;
}
