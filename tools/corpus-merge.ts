/**
 * Joins coders' standoff rows to the corpus: `tsx tools/corpus-merge.ts FIRST… --blind FILE… --adjudicated FILE… --out annotations/answers`.
 * The final code is the adjudicated one, else the first coder's. One file per folder of the transcripts, in text order. Exchanges that
 * stand in the corpus already are kept as they are.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Code, StandoffRow } from './answers/standoff.js';

type Range = [number, number];
interface Part extends Omit<StandoffRow, 'asks'> {
  asks: (Code & { span: Range[]; type: string; slot: string })[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    blind: { type: 'string', multiple: true, default: [] },
    adjudicated: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'annotations/answers' },
  },
});

const read = (files: string[]): Part[] =>
  files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)).map((line) => JSON.parse(line) as Part);
const askKey = (source: string, span: Range[]): string => `${source} ${JSON.stringify(span)}`;
const codeOf = ({ coder, strategy, second, confidence, evidence }: Code): Code => ({ coder, strategy, second, confidence, evidence });
const table = (files: string[]): Map<string, Code> =>
  new Map(read(files).flatMap((row) => row.asks.map((ask) => [askKey(row.source, ask.span), codeOf(ask)] as const)));

const blind = table(values.blind);
const adjudicated = table(values.adjudicated);
const known = existsSync(values.out) ? readdirSync(values.out).filter((name) => name.endsWith('.jsonl')) : [];
const rows = new Map<string, StandoffRow>(
  known.flatMap((name) =>
    readFileSync(`${values.out}/${name}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as StandoffRow)
      .map((row) => [row.id, row] as const),
  ),
);
for (const part of read(positionals)) {
  const id = `${part.source.replace(/\.\w+$/, '').replace('/', '-')}-${part.question[0]?.[0] ?? 0}`;
  if (rows.has(id)) continue;
  const asks = part.asks.map((ask) => {
    const key = askKey(part.source, ask.span);
    const second = blind.get(key);
    const codes = second === undefined ? [codeOf(ask)] : [codeOf(ask), second];
    return { span: ask.span, type: ask.type, slot: ask.slot, codes, final: adjudicated.get(key) ?? codeOf(ask) };
  });
  rows.set(id, { ...part, id, asks });
}

const folders = new Map<string, StandoffRow[]>();
for (const row of rows.values()) {
  const folder = row.source.split('/')[0]!;
  folders.set(folder, [...(folders.get(folder) ?? []), row]);
}
const before = (a: StandoffRow, b: StandoffRow): number =>
  a.source === b.source ? (a.question[0]?.[0] ?? 0) - (b.question[0]?.[0] ?? 0) : a.source < b.source ? -1 : 1;
for (const [folder, each] of folders) {
  writeFileSync(
    `${values.out}/${folder}.jsonl`,
    each
      .sort(before)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
}
const all = [...rows.values()];
const asked = all.flatMap((row) => row.asks);
console.log(
  `${all.length} exchanges, ${asked.length} asks, ${asked.filter((ask) => ask.codes.length > 1).length} coded twice, ${asked.filter((ask) => ask.final.coder === 'adjudicated').length} adjudicated`,
);
