import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isEscaped, readRaw, visibleText } from '../lib/raw-text.js';
import type { RawFile } from '../lib/raw-text.js';
import { codedOf } from './data.js';
import type { Coded } from './data.js';

type Range = [number, number];
/** What one coder said of one ask. */
export interface Code {
  coder: string;
  strategy: string;
  second: string | null;
  confidence: number;
  /** Raw offsets. */
  evidence: Range[];
}
/** One exchange of annotations/answers: offsets index the raw file, decoded as UTF-8. */
export interface StandoffRow {
  id: string;
  source: string;
  sha256: string;
  question: Range[];
  answer: Range[];
  flag?: string;
  asks: { span: Range[]; type: string; slot: string; codes: Code[]; final: Code }[];
}

/** All rows of a folder of codes, in the order of its files. */
export function standoffRows(folder: URL): StandoffRow[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as StandoffRow);
}

/**
 * Rows of the committed codes, with their words taken from the shared transcripts. Codes whose source has changed
 * or is not there are left out and counted; so are exchanges that are flagged as badly cut, and questions nobody answered.
 */
export function readStandoff(folder: URL, transcripts: URL): { rows: Coded[]; missing: number } {
  const files = new Map<string, RawFile | null>();
  const rows: Coded[] = [];
  let missing = 0;
  for (const row of standoffRows(folder)) {
    if ((row.flag ?? '') !== '' || row.asks.length === 0 || row.answer.length === 0) continue;
    if (!files.has(row.source)) files.set(row.source, existsSync(new URL(row.source, transcripts)) ? readRaw(row.source) : null);
    const file = files.get(row.source);
    if (file == null || file.sha256 !== row.sha256) {
      missing += row.asks.length;
      continue;
    }
    const answer = joined(file, row.answer);
    const coded = codedOf(
      row.id,
      row.source,
      joined(file, row.question).text,
      answer.text,
      row.asks.map(({ span, final }) => ({
        text: joined(file, span).text,
        strategy: final.strategy,
        second: final.second,
        confidence: final.confidence,
        evidence: final.evidence.flatMap((range) => answer.place(range)),
      })),
    );
    if (coded.asks.length > 0) rows.push(coded);
  }
  return { rows, missing };
}

/** The words of the stretches, white space collapsed, with a map from raw offsets to places in them. */
function joined(file: RawFile, ranges: readonly Range[]): { text: string; place: (range: Range) => { start: number; end: number }[] } {
  const markup = file.visible.text !== file.raw;
  let text = '';
  const at: number[] = [];
  for (const [start, end] of ranges) {
    const piece = visibleText(file.raw.slice(start, end), markup, isEscaped(file.raw));
    for (const [i, unit] of [...piece.text.split(''), ' '].entries()) {
      const blank = /\s/.test(unit);
      if (blank && (text === '' || text.endsWith(' '))) continue;
      text += blank ? ' ' : unit;
      at.push(start + (piece.at[i] ?? end - start));
    }
  }
  const place = ([start, end]: Range): { start: number; end: number }[] => {
    const from = at.findIndex((raw) => raw >= start);
    const to = at.findLastIndex((raw) => raw < end) + 1;
    return from >= 0 && to > from ? [{ start: from, end: to }] : [];
  };
  return { text: text.trimEnd(), place };
}
