/**
 * How many asks of the coded corpus the pairing still cuts alike: an ask of today whose words overlap the coded span by 0.8 or
 * more (white space and page furniture aside), and whose exchange is answered by the coded answer's turns.
 *   npx tsx bench/asks-alignment.ts            figures by folder
 *   npx tsx bench/asks-alignment.ts errors N   every N-th ask that differs
 * Needs ../shared.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { pairExchanges } from '../src/exchanges/index.js';
import { htmlReader } from '../src/sources/html/index.js';
import { xmlReader } from '../src/sources/xml/index.js';
import { defaultReaders, splitTurns } from '../src/turns/index.js';
import { standoffRows, type StandoffRow } from '../tools/answers/standoff.js';
import { findPieces, readRaw, wordsOf } from '../tools/lib/raw-text.js';

/** Documents whose asks are only measured on: their errors are never listed. */
const heldOut = new Set(
  readdirSync(new URL('../annotations/asks/', import.meta.url))
    .filter((name) => name.endsWith('.json'))
    .map(
      (name) =>
        JSON.parse(readFileSync(new URL(`../annotations/asks/${name}`, import.meta.url), 'utf8')) as { source: string; split: string },
    )
    .flatMap(({ source, split }) => (split.startsWith('held-out') ? [source] : [])),
);
const rows = standoffRows(new URL('../annotations/answers/', import.meta.url)).filter((row) => (row.flag ?? '') === '');
const documents = new Map<string, StandoffRow[]>();
for (const row of rows) documents.set(row.source, [...(documents.get(row.source) ?? []), row]);
const [mode, every = '1'] = process.argv.slice(2);
const totals = new Map<string, { asks: number; found: number; extra: number; answers: number; exchanges: number }>();
let shown = 0;
for (const [source, coded] of documents) {
  const file = readRaw(source);
  const split = splitTurns(file.raw, { readers: [...defaultReaders, htmlReader, xmlReader] });
  const exchanges = pairExchanges(split.turns, split);
  let from = 0;
  const turns = new Map(
    split.turns.map((turn) => {
      const pieces = findPieces(file, turn.spoken.map((span) => span.text).join(' '), from);
      if (pieces) from = pieces.next;
      return [turn.id, { turn, ranges: pieces?.ranges ?? [] }] as const;
    }),
  );
  const cut = exchanges.flatMap((exchange) =>
    exchange.asks.map((ask) => {
      const { turn, ranges } = turns.get(ask.turn)!;
      // The start of the turn in the raw file, then the ask's words from there.
      const found = findPieces(
        file,
        ask.text,
        Math.max(0, denseAt(file.dense.at, file.visible.at, ranges[0]?.[0] ?? 0) + denseLength(turn.text.slice(0, ask.start - turn.start))),
      );
      return { exchange, ask, start: found?.ranges[0]?.[0] ?? -1, end: found?.ranges.at(-1)?.[1] ?? -1 };
    }),
  );
  const key = source.split('/')[0]!;
  const total = totals.get(key) ?? { asks: 0, found: 0, extra: 0, answers: 0, exchanges: 0 };
  totals.set(key, total);
  for (const { asks, ...rest } of coded) {
    // A reader said of these that they ask nothing.
    const row = { ...rest, asks: asks.filter(({ final }) => final.strategy !== 'procedural') };
    const used = new Set<number>();
    const matches = row.asks.map(({ span }) => {
      const [start, end] = [span[0]?.[0] ?? 0, span.at(-1)?.[1] ?? 0];
      let best = -1;
      let score = 0;
      cut.forEach((one, i) => {
        const value = (Math.min(end, one.end) - Math.max(start, one.start)) / (Math.max(end, one.end) - Math.min(start, one.start));
        if (value > score && !used.has(i)) [best, score] = [i, value];
      });
      if (score >= 0.8) used.add(best);
      return score >= 0.8 ? best : -1;
    });
    const [q0, q1] = [row.question[0]?.[0] ?? 0, row.question.at(-1)?.[1] ?? 0];
    const inside = cut.flatMap((one, i) => (one.start >= q0 && one.end <= q1 ? [i] : []));
    const extra = inside.filter((i) => !matches.includes(i));
    total.exchanges++;
    total.asks += row.asks.length;
    total.found += matches.filter((i) => i >= 0).length;
    total.extra += extra.length;
    const first = matches.find((i) => i >= 0);
    const answer = first === undefined ? [] : cut[first]!.exchange.answer.map((id) => turns.get(id)!.ranges);
    const [from0, to0] = [answer[0]?.[0]?.[0] ?? -1, answer.at(-1)?.at(-1)?.[1] ?? -1];
    const same = Math.abs(from0 - (row.answer[0]?.[0] ?? -1)) < 40 && Math.abs(to0 - (row.answer.at(-1)?.[1] ?? -1)) < 40;
    if (same) total.answers++;
    if (mode === 'errors' && !heldOut.has(source) && (extra.length > 0 || matches.includes(-1)) && shown++ % Number(every) === 0) {
      console.log(
        `\n## ${row.id}\nQ: ${row.question
          .map(([a, b]) => wordsOf(file, a, b))
          .join(' / ')
          .slice(0, 1500)}`,
      );
      row.asks.forEach(({ span, final }, i) => {
        if (matches[i] === -1) console.log(`  coded: ${span.map(([a, b]) => wordsOf(file, a, b)).join(' ')} [${final.strategy}]`);
      });
      for (const i of extra) console.log(`  found: ${cut[i]!.ask.type} ${cut[i]!.ask.text.replaceAll(/\s+/g, ' ')}`);
    }
  }
}

function denseAt(dense: Int32Array, at: Int32Array, raw: number): number {
  let [low, high] = [0, dense.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[dense[middle]!]! < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}

function denseLength(text: string): number {
  return text.replaceAll(/\s+/g, '').length;
}

let sum = { asks: 0, found: 0, extra: 0, answers: 0, exchanges: 0 };
for (const [key, t] of totals) {
  sum = {
    asks: sum.asks + t.asks,
    found: sum.found + t.found,
    extra: sum.extra + t.extra,
    answers: sum.answers + t.answers,
    exchanges: sum.exchanges + t.exchanges,
  };
  console.log(
    `${key}: ${t.found} of ${t.asks} coded asks aligned, ${t.extra} found besides; answer alike in ${t.answers} of ${t.exchanges} exchanges`,
  );
}
console.log(
  `all: ${sum.found} of ${sum.asks} (${(sum.found / sum.asks).toFixed(3)}), ${sum.extra} besides; answers ${sum.answers} of ${sum.exchanges} (${(sum.answers / sum.exchanges).toFixed(3)})`,
);
