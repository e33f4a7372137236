import type { Header, Message } from '../../model.js';
import type { Mark, ReadResult, Reader } from '../../options.js';
import { plainMark, TextBuilder, type OpenMark } from '../builder.js';
import { repairMessages, repairText, type RepairCounts } from '../repair/index.js';
import { isTiming, readCues, type Cue } from './cues.js';
import { withoutRolling } from './rolling.js';
import { plainText, voices, withoutStrayQuotes } from './tags.js';

/**
 * Reads WebVTT and SRT: one line for each caption line, in order. A voice tag `<v Name>`, a `>>` or a `- ` at the
 * start becomes a `label` mark, with the name where one is given; `Name: text` is left to the label grammar. Every
 * `block` and `label` mark carries `time` in seconds. Lines that rolling captions repeat are removed, with a message.
 *
 * @throws SyntaxError if the input holds no timing line at all.
 * @example
 * splitTurns(captions, { readers: [captionsReader] })
 */
export const captionsReader: Reader = {
  name: 'captions',
  formats: ['vtt', 'srt'],
  detect: detectCaptions,
  read: readCaptions,
};

function detectCaptions(input: string): number {
  const head = input.slice(0, 4096).replace(/^\s+/, '');
  if (/^WEBVTT(?:\s|$)/.test(head)) return 0.99;
  const lines = head.split(/\r\n|\n|\r/, 12).filter((line) => line.trim() !== '');
  const first = lines.findIndex(isTiming);
  if (first === 0 || (first === 1 && /^\d{1,6}\s*$/.test(lines[0] ?? ''))) return 0.97;
  return first > 0 ? 0.5 : 0;
}

function readCaptions(input: string): ReadResult {
  const file = readCues(input);
  if (file.cues.length === 0 && file.kind === 'srt') {
    const first = input.trimStart().split(/\r\n|\n|\r/, 1)[0] ?? '';
    throw new SyntaxError(
      `Expected WebVTT or SRT with a line such as \`00:00:01.000 --> 00:00:04.000\`, got \`${first.slice(0, 60)}\` at line 1`,
    );
  }
  const repairs: RepairCounts = { bytesRepr: 0, entities: 0, mojibake: 0 };
  const messages: Message[] = [...file.messages];
  const { cues, removed } = withoutRolling(withoutStrayQuotes(file.cues), plainText);
  if (removed > 0)
    messages.push({ rule: 'caption-rolling', severity: 'info', reason: `Removed lines that rolling captions repeat: ${removed}.` });
  const builder = new TextBuilder();
  const dashes = hasDashTurns(cues);
  for (const cue of cues) writeCue(builder, cue, dashes, repairs);
  const { text, marks: all } = builder.finish();
  const marks: Mark[] = all.map(plainMark);
  const header: Partial<Header> = file.title === '' ? {} : { title: file.title };
  const result: ReadResult = { text, marks, header, messages: [...messages, ...repairMessages(repairs)] };
  const language = file.fields.get('language');
  if (language !== undefined && /^[a-z]{2,3}(?:-\w{2,8}){0,3}$/i.test(language)) result.language = language;
  return result;
}

/** `>>`, `>> Name:`, or a dash at the start of a line. */
const CHEVRONS = /^\s{0,4}(?:>>|&gt;&gt;|»){1,3}\s{0,4}/;
const DASH = /^\s{0,4}[-–—‐‑]\s{0,4}(?=\S)/;

function writeCue(builder: TextBuilder, cue: Cue, dashes: boolean, repairs: RepairCounts): void {
  const time = { start: cue.start, end: cue.end };
  builder.blockBreak(1);
  builder.time = time;
  for (const line of cue.lines) {
    builder.blockBreak(1);
    for (const { name, text } of voices(line)) {
      let rest = repairText(text, repairs);
      if (name !== null) {
        if (builder.lineStart >= 0) builder.blockBreak(1);
        const label = builder.open('label', { time, name });
        builder.write(`${name}:`);
        builder.close(label);
        builder.write(' ');
      } else {
        const opening = CHEVRONS.exec(rest) ?? (dashes ? DASH.exec(rest) : null);
        if (opening !== null) {
          rest = rest.slice(opening[0].length);
          // With `>> NAME: text` the name is the label; the grammar must see it at the line's start too.
          const printed = /^\p{Lu}[\p{L}.'’ -]{0,60}:(?=\s|$)/u.exec(rest)?.[0] ?? '';
          const label: OpenMark = builder.open('label', { time });
          builder.write(`${opening[0].trim()} ${printed}`);
          builder.close(label);
          builder.write(' ');
          rest = rest.slice(printed.length);
        }
      }
      if (rest.trim() === '') continue;
      builder.write(rest);
    }
  }
  builder.blockBreak(1);
}

/** A dash marks a new speaker if several cue lines begin with one; a single one may be an interrupted sentence. */
function hasDashTurns(cues: readonly Cue[]): boolean {
  let dashed = 0;
  for (const cue of cues) for (const line of cue.lines) if (DASH.test(plainText(line))) dashed++;
  return dashed >= 2;
}
