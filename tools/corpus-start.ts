/**
 * Carries the codes of the corpus' start over to our own pairing: rows whose answer is the same are printed in the form
 * that corpus-import reads; the exchanges of the others are listed for coding anew.
 * `tsx tools/corpus-start.ts carried.jsonl anew.txt`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { exchangesOf } from './lib/coding-sheet.js';
import type { SheetExchange } from './lib/coding-sheet.js';

interface StartRow {
  id: string;
  file: string;
  question: string;
  answer: string;
  asks: { text: string; type: string; slot: string; strategy: string; second: string | null; evidence: string; confidence: number }[];
  flag: string;
  use: string;
}

const [carriedPath = 'carried.jsonl', anewPath = 'anew.txt'] = process.argv.slice(2);
const rows = readFileSync(new URL('../../shared/annotations/answers.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as StartRow);
const dense = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const carried: string[] = [];
const anew = new Set<string>();
const lost: string[] = [];
const cache = new Map<string, SheetExchange[]>();
for (const row of rows.filter((each) => each.flag === '')) {
  const exchanges = cache.get(row.file) ?? exchangesOf(row.file);
  cache.set(row.file, exchanges);
  const key = dense(row.asks[0]?.text ?? row.question.split(' / ').at(-1)!);
  const exchange = exchanges.find((each) => dense(each.questions.join(' ')).includes(key));
  if (exchange === undefined) {
    lost.push(row.id);
    continue;
  }
  const same =
    dense(exchange.answers.join(' ')) === dense(row.answer) &&
    row.asks.every((ask) => exchange.questions.some((text) => dense(text).includes(dense(ask.text))));
  if (!same || row.asks.some((ask) => ask.strategy === 'procedural')) {
    anew.add(`${row.file} ${exchange.id}`);
    continue;
  }
  const asks = row.asks.map(({ text, type, slot, strategy, second, confidence, evidence }) => [
    { text, type, slot },
    strategy,
    second || null,
    confidence,
    evidence,
  ]);
  carried.push(JSON.stringify({ source: row.file, x: exchange.id, asks }));
}
writeFileSync(carriedPath, `${carried.join('\n')}\n`);
writeFileSync(anewPath, `${[...anew].join('\n')}\n`);
console.error(`${carried.length} carried over, ${anew.size} exchanges to code anew, ${lost.length} not found`);
