import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { htmlReader } from '../../src/sources/html/index.js';
import { defaultReaders, splitTurns } from '../../src/turns/index.js';
import { codedOf } from './data.js';
import type { Coded } from './data.js';

type Range = [number, number];
interface Code {
  strategy?: string;
  second?: string | null;
  confidence?: number;
  evidence?: Range[];
}
interface StandoffRow extends Code {
  id: string;
  source: string;
  sha256: string;
  question: Range[];
  answer: Range[];
  ask: Range;
  use?: string;
  flag?: string;
  final?: Code;
}

/**
 * Rows of the committed codes, with their words taken from the shared transcripts. Codes whose source has changed
 * or is not there are left out and counted.
 */
export function readStandoff(folder: URL, transcripts: URL): { rows: Coded[]; missing: number } {
  if (!existsSync(folder)) return { rows: [], missing: 0 };
  const texts = new Map<string, string | null>();
  const groups = new Map<string, { row: StandoffRow; codes: StandoffRow[] }>();
  let missing = 0;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as StandoffRow;
      if (row.use === 'measure' || (row.flag ?? '') !== '' || row.ask === undefined) continue;
      const key = `${row.source} ${JSON.stringify(row.question)} ${JSON.stringify(row.answer)}`;
      const group = groups.get(key) ?? { row, codes: [] };
      group.codes.push(row);
      groups.set(key, group);
    }
  }
  const rows: Coded[] = [];
  for (const { row, codes } of groups.values()) {
    if (!texts.has(row.source)) texts.set(row.source, textOf(new URL(row.source, transcripts), row.sha256));
    const text = texts.get(row.source);
    if (text == null) {
      missing += codes.length;
      continue;
    }
    const question = row.question.map(([start, end]) => text.slice(start, end)).join(' ');
    const { answer, place } = joined(row.answer, text);
    if (answer.trim() === '') continue;
    const coded = codedOf(
      row.id,
      row.source,
      question,
      answer,
      codes.map((code) => {
        const last = { ...code, ...code.final };
        return {
          text: text.slice(code.ask[0], code.ask[1]),
          strategy: last.strategy ?? '',
          second: last.second ?? null,
          confidence: last.confidence ?? 1,
          evidence: (last.evidence ?? []).flatMap(([start, end]) => place(start, end)),
        };
      }),
    );
    if (coded.asks.length > 0) rows.push(coded);
  }
  return { rows, missing };
}

function textOf(url: URL, sha256: string): string | null {
  if (!existsSync(url)) return null;
  const bytes = readFileSync(url);
  const raw = bytes.toString('utf8');
  const text = splitTurns(raw, { readers: [...defaultReaders, htmlReader] }).text;
  const matches = [bytes, raw, text].some((value) => createHash('sha256').update(value).digest('hex') === sha256);
  return matches ? text : null;
}

/** The pieces joined by blanks, and a map from offsets of the text to offsets of the joined answer. */
function joined(
  pieces: readonly Range[],
  text: string,
): { answer: string; place: (start: number, end: number) => { start: number; end: number }[] } {
  let answer = '';
  const offsets: { start: number; end: number; offset: number }[] = [];
  for (const [start, end] of pieces) {
    if (answer !== '') answer += ' ';
    offsets.push({ start, end, offset: answer.length });
    answer += text.slice(start, end);
  }
  const place = (start: number, end: number): { start: number; end: number }[] =>
    offsets.flatMap((piece) => {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      return from < to ? [{ start: piece.offset + from - piece.start, end: piece.offset + to - piece.start }] : [];
    });
  return { answer, place };
}
