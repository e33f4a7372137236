/**
 * Question turns with the asks that a reader found in them: the coded exchanges of annotations/answers and the documents for
 * development of annotations/asks. Documents that asks are measured on are left out.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { joined, standoffRows } from '../answers/standoff.js';
import { readRaw, type RawFile } from '../lib/raw-text.js';

export interface ReadTurn {
  source: string;
  text: string;
  asks: { start: number; end: number }[];
  /** A reader said of these that they ask nothing, or that they are cut badly: neither asks nor parts of others. */
  void: { start: number; end: number }[];
  /** From annotations/asks: read whole, not mended from an earlier cut. */
  whole: boolean;
}

interface Gold {
  source: string;
  split: string;
  turns: { start: number; end: number; asks?: { start: number; end: number }[] }[];
}
const asksFolder = new URL('../../annotations/asks/', import.meta.url);
const golds = (): Gold[] =>
  readdirSync(asksFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, asksFolder), 'utf8')) as Gold);

/** All question turns that may be trained on, in the order of the files. */
export function readTurns(): ReadTurn[] {
  const gold = golds();
  const held = new Set(gold.flatMap(({ source, split }) => (split.startsWith('held-out') ? [source] : [])));
  const files = new Map<string, RawFile>();
  const fileOf = (source: string): RawFile => {
    const known = files.get(source) ?? readRaw(source);
    files.set(source, known);
    return known;
  };
  const turns: ReadTurn[] = [];
  for (const row of standoffRows(new URL('../../annotations/answers/', import.meta.url))) {
    if ((row.flag ?? '') !== '' || held.has(row.source)) continue;
    const { text, place } = joined(fileOf(row.source), row.question);
    const spans = row.asks.map(({ span, final }) => {
      const pieces = span.flatMap((range) => place(range));
      return { start: pieces[0]?.start ?? -1, end: pieces.at(-1)?.end ?? -1, procedural: final.strategy === 'procedural' };
    });
    if (spans.some(({ start }) => start < 0)) continue;
    turns.push({
      source: row.source,
      text,
      asks: spans.filter(({ procedural }) => !procedural),
      void: spans.filter(({ procedural }) => procedural),
      whole: false,
    });
  }
  for (const { source, split, turns: read } of gold) {
    if (!split.startsWith('dev')) continue;
    for (const turn of read) {
      if (turn.asks === undefined || turn.asks.length === 0) continue;
      const { text, place } = joined(fileOf(source), [[turn.start, turn.end]]);
      turns.push({ source, text, asks: turn.asks.flatMap(({ start, end }) => place([start, end])), void: [], whole: true });
    }
  }
  return turns;
}
