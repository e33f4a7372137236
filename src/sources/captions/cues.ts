import type { Message } from '../../model.js';

/** One caption: seconds, and its lines with their tags. */
export interface Cue {
  start: number;
  end: number;
  lines: string[];
  /** 1-based line of the timing. */
  line: number;
}

export interface CueFile {
  kind: 'vtt' | 'srt';
  cues: Cue[];
  /** `Kind: captions`, `Language: en` and the words after `WEBVTT`. */
  fields: ReadonlyMap<string, string>;
  title: string;
  messages: Message[];
}

/** `00:01:02.500 --> 00:01:05,000 align:start`; hours optional, comma or point, digits optional after it. */
const TIMING =
  /^\s{0,8}(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,6}))?\s{0,8}-{1,2}>\s{0,8}(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,6}))?(?=\s|$)/;
const BLOCK = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** Whether a line gives a caption's times. */
export function isTiming(line: string): boolean {
  return TIMING.test(line);
}

/**
 * Cuts WebVTT and SRT into cues, tolerantly: a missing header, missing numbers, missing hours, blank cues and times
 * printed twice all pass. A time that runs backwards becomes a message.
 */
export function readCues(input: string): CueFile {
  const lines = input.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const messages: Message[] = [];
  const fields = new Map<string, string>();
  let at = 0;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at++;
  const first = lines[at]?.trimEnd() ?? '';
  const header = /^WEBVTT(?!\S)/.test(first) ? first.slice('WEBVTT'.length) : null;
  let title = '';
  if (header !== null) {
    title = header.replace(/^[-–—\s]+/, '');
    at += 1;
    // The header's fields end at a blank line; YouTube puts a style block among them.
    for (; at < lines.length && (lines[at] ?? '').trim() !== '' && !isTiming(lines[at] ?? ''); at++) {
      const field = /^([A-Z][\w-]{0,30}):\s*(\S.*)$/i.exec(lines[at] ?? '');
      if (field !== null) fields.set((field[1] ?? '').toLowerCase(), (field[2] ?? '').trim());
    }
  }
  const cues: Cue[] = [];
  let last = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (BLOCK.test(line)) {
      while (at < lines.length && (lines[at] ?? '').trim() !== '' && !isTiming(lines[at] ?? '')) at++;
      continue;
    }
    const timing = TIMING.exec(line);
    if (timing === null) {
      at++;
      continue;
    }
    const cue: Cue = { start: seconds(timing, 1), end: seconds(timing, 5), lines: [], line: at + 1 };
    at++;
    while (at < lines.length) {
      const text = lines[at] ?? '';
      if (isTiming(text)) {
        if (cue.lines.length === 0) {
          at++;
          continue;
        }
        // The next cue follows without a blank line: its number is no text.
        if (/^\s*\d{1,6}\s*$/.test(cue.lines.at(-1) ?? '')) cue.lines.pop();
        break;
      }
      if (text.trim() === '') {
        // A cue may hold lines of blanks, in SRT empty ones too; it ends where a number or a timing follows.
        if ((header !== null && text === '') || endsCue(lines, at)) break;
        at++;
        continue;
      }
      cue.lines.push(text);
      at++;
    }
    if (cue.end < cue.start || cue.start < last) {
      messages.push({ rule: 'caption-time', severity: 'warning', reason: `Times run backwards at line ${cue.line}.` });
    }
    last = cue.start;
    cues.push(cue);
  }
  const bounded =
    messages.length > 20
      ? [
          ...messages.slice(0, 20),
          { rule: 'caption-time', severity: 'warning' as const, reason: `Times run backwards ${messages.length - 20} more times.` },
        ]
      : messages;
  return { kind: header === null ? 'srt' : 'vtt', cues, fields, title, messages: bounded };
}

function endsCue(lines: readonly string[], blank: number): boolean {
  let i = blank;
  while (i < lines.length && i < blank + 6 && (lines[i] ?? '').trim() === '') i++;
  if (i >= lines.length) return true;
  const line = lines[i] ?? '';
  return isTiming(line) || /^\s*\d{1,6}\s*$/.test(line) || BLOCK.test(line);
}

function seconds(timing: RegExpExecArray, from: number): number {
  const [hours, minutes, whole, fraction] = [timing[from], timing[from + 1], timing[from + 2], timing[from + 3]];
  const sum = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${fraction ?? 0}`);
  return Math.round(sum * 1000) / 1000;
}
