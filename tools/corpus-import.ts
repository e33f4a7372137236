/**
 * Turns a coder's codes into standoff rows: `tsx tools/corpus-import.ts codes.jsonl --coder A --snapshot DIR --out annotations/answers/part.jsonl`.
 *
 * A line of codes is `{ "source": "white-house/003.md", "x": "x12", "asks": [[ask, strategy, second, confidence, evidence], …] }`.
 * `ask` is the number printed in the sheet, or `{ "text", "type", "slot" }` where the cut is mended; `evidence` is an exact
 * part of the answer, or "" where there is none. Asks that are none are left out; an exchange without asks is `procedural`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exchangesOf } from './lib/coding-sheet.js';
import type { SheetExchange } from './lib/coding-sheet.js';
import { findPieces, findRaw, readRaw } from './lib/raw-text.js';
import type { RawFile } from './lib/raw-text.js';
import { codebookStrategies } from './lib/strategies.js';

type AskCode = [number | { text: string; type: string; slot: string }, string, string | null, number, string];
interface Line {
  source: string;
  x: string;
  asks: AskCode[];
  flag?: string;
}
type Range = [number, number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { coder: { type: 'string', default: 'A' }, out: { type: 'string' }, snapshot: { type: 'string' } },
});
const lines = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line),
);
const bySource = group(lines);
const rows: string[] = [];
let faults = 0;
for (const [source, each] of bySource) {
  const file = readRaw(source);
  const exchanges =
    values.snapshot === undefined
      ? exchangesOf(source)
      : (JSON.parse(readFileSync(`${values.snapshot}/${source.replace('/', '-')}.json`, 'utf8')) as SheetExchange[]);
  const places = placesOf(file, exchanges);
  for (const line of each) {
    try {
      rows.push(JSON.stringify(rowOf(file, places, line)));
    } catch (error) {
      faults += 1;
      console.error(`${source} ${line.x}: ${(error as Error).message}`);
    }
  }
}
if (values.out !== undefined) writeFileSync(values.out, `${rows.join('\n')}\n`);
console.error(`${rows.length} exchanges written, ${faults} faults`);

interface Placed extends SheetExchange {
  question: Range[];
  answer: Range[];
  found: boolean;
}

/** Finds each exchange's turns in the raw file, in order. */
function placesOf(file: RawFile, exchanges: SheetExchange[]): Map<string, Placed> {
  const placed = new Map<string, Placed>();
  let from = 0;
  for (const exchange of exchanges) {
    let next = from;
    const locate = (text: string): Range[] => {
      const found = findPieces(file, text, next) ?? findPieces(file, text, from) ?? findPieces(file, text);
      if (found === undefined) return [];
      next = found.next;
      return found.ranges;
    };
    const question = exchange.questions.map(locate);
    if (question.length > 0) from = Math.max(from, next - 1);
    const answer = exchange.answers.map(locate);
    const found = [...question, ...answer].every((ranges) => ranges.length > 0);
    placed.set(exchange.id, { ...exchange, question: question.flat(), answer: answer.flat(), found });
  }
  return placed;
}

function rowOf(file: RawFile, places: Map<string, Placed>, line: Line): unknown {
  const exchange = places.get(line.x);
  if (exchange === undefined) throw new Error(`no exchange \`${line.x}\``);
  if (!exchange.found) throw new Error('turns not found in the raw file');
  // Words that a page break cuts give several stretches.
  const within = (ranges: Range[], words: string, what: string): Range[] => {
    for (const [start, end] of ranges) {
      const found = findRaw(file, words, lowerBound(file, start));
      if (found !== undefined && found.end <= end) return [[found.start, found.end]];
    }
    const pieces = ranges.length === 0 ? undefined : findPieces(file, words, lowerBound(file, ranges[0]![0]));
    if (pieces !== undefined && pieces.ranges.at(-1)![1] <= ranges.at(-1)![1]) return pieces.ranges;
    throw new Error(`${what} not found: ${words.slice(0, 60)}`);
  };
  return {
    id: `${file.source.replace(/\.\w+$/, '').replace('/', '-')}-${line.x}`,
    source: file.source,
    sha256: file.sha256,
    question: exchange.question,
    answer: exchange.answer,
    ...(line.flag ? { flag: line.flag } : {}),
    asks: line.asks.map(([which, strategy, second, confidence, evidence]) => {
      const ask = typeof which === 'number' ? exchange.asks[which - 1] : which;
      if (ask === undefined) throw new Error(`no ask ${String(which)}`);
      for (const each of [strategy, ...(second === null ? [] : [second])])
        if (!codebookStrategies.has(each)) throw new Error(`no strategy \`${each}\``);
      const pieces = evidence === '' ? [] : evidence.split(' … ');
      return {
        span: within(exchange.question, ask.text, 'ask'),
        type: ask.type,
        slot: ask.slot,
        strategy,
        second,
        confidence,
        evidence: pieces.flatMap((piece) => within(exchange.answer, piece, 'evidence')),
        coder: values.coder,
      };
    }),
  };
}

/** First place in `dense` at or after a raw offset. */
function lowerBound(file: RawFile, rawOffset: number): number {
  let low = 0;
  let high = file.dense.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (file.visible.at[file.dense.at[middle]!]! < rawOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function group(all: Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of all) groups.set(line.source, [...(groups.get(line.source) ?? []), line]);
  return groups;
}
