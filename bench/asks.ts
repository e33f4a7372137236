/**
 * Asks and pairing against the gold of annotations/asks, on the turns as annotated (the splitter plays no part).
 *   npm run bench:asks            figures for each set, and for both sets of a kind together
 *   npm run bench:asks -- errors  what differs on the documents for development
 *   npm run bench:asks -- kinds   on all sets, how many of which type were missed or extra (no text)
 * Needs ../shared.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { pairExchanges } from '../src/exchanges/index.js';
import type { Exchange, Span, Turn } from '../src/model.js';
import { readRaw } from '../tools/lib/raw-text.js';

interface GoldAsk {
  start: number;
  end: number;
  type: string;
  slot: string;
}
interface GoldTurn {
  start: number;
  end: number;
  side: 'ask' | 'answer' | 'host';
  /** Heads and feet of pages inside the turn. */
  furniture?: { start: number; end: number }[];
  asks?: GoldAsk[];
}
interface GoldExchange {
  question: number[];
  answer: number[];
  interjections: number[];
  optional: number[];
}
interface Gold {
  source: string;
  sha256: string;
  split: 'dev' | 'dev-2' | 'dev-3' | 'dev-4' | 'held-out' | 'held-out-2' | 'held-out-3';
  turns: GoldTurn[];
  exchanges: GoldExchange[];
}
interface Counts {
  gold: number;
  found: number;
  hit: number;
  type: number;
  slot: number;
  pairs: number;
  paired: number;
  /** Kinds of error, with how often each came. */
  kinds: Map<string, number>;
}

const folder = new URL('../annotations/asks/', import.meta.url);
const golds = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold);
const showErrors = process.argv.includes('errors');
const isDev = (gold: Gold): boolean => gold.split.startsWith('dev');

const roles = { ask: 'press', answer: 'official', host: 'moderator' } as const;

function turnsOf(gold: Gold): { turns: Turn[]; place: (raw: number) => number } {
  const file = readRaw(gold.source);
  if (file.sha256 !== gold.sha256) throw new Error(`${gold.source} is not the file that was annotated`);
  const { text, at } = file.visible;
  const place = (raw: number): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at[middle]! < raw) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const spanOf = (piece: { start: number; end: number }): Span => {
    const [start, end] = [place(piece.start), place(piece.end)];
    return { start, end, text: text.slice(start, end) };
  };
  const turns = gold.turns.map((turn, index): Turn => {
    const start = place(turn.start);
    const end = place(turn.end);
    return {
      id: `t${index + 1}`,
      index,
      start,
      end,
      text: text.slice(start, end),
      label: turn.side,
      labelSpan: null,
      speaker: turn.side,
      role: roles[turn.side],
      asides: [],
      furniture: (turn.furniture ?? []).map((piece) => ({ ...spanOf(piece), kind: 'page' })),
      spoken: [],
    };
  });
  return { turns, place };
}

const none = (): Counts => ({ gold: 0, found: 0, hit: 0, type: 0, slot: 0, pairs: 0, paired: 0, kinds: new Map() });
const sameSet = (mine: readonly string[], gold: readonly number[], optional: readonly number[]): boolean => {
  const wanted = new Set(gold.map((n) => `t${n + 1}`));
  const free = new Set(optional.map((n) => `t${n + 1}`));
  return gold.every((n) => mine.includes(`t${n + 1}`)) && mine.every((id) => wanted.has(id) || free.has(id));
};

function measure(gold: Gold): Counts {
  const counts = none();
  const { turns, place } = turnsOf(gold);
  const exchanges = pairExchanges(turns, {
    speakers: [{ id: 'ask', key: 'q', name: 'Q', labels: ['Q'], role: 'press', anonymous: true, evidence: [] }],
  });
  const judged = new Set(gold.turns.flatMap((turn, i) => (turn.asks ? [`t${i + 1}`] : [])));
  const mine = exchanges.flatMap((exchange) => exchange.asks).filter((ask) => judged.has(ask.turn));
  const theirs = gold.turns.flatMap((turn) => turn.asks ?? []).map((ask) => ({ ...ask, start: place(ask.start), end: place(ask.end) }));
  counts.gold = theirs.length;
  counts.found = mine.length;
  const candidates = theirs
    .flatMap((ask, i) =>
      mine.map((found, j) => {
        const shared = Math.min(ask.end, found.end) - Math.max(ask.start, found.start);
        return { i, j, iou: shared / (Math.max(ask.end, found.end) - Math.min(ask.start, found.start)) };
      }),
    )
    .filter(({ iou }) => iou >= 0.8)
    .sort((a, b) => b.iou - a.iou || a.i - b.i || a.j - b.j);
  const usedGold = new Set<number>();
  const usedMine = new Set<number>();
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedMine.has(j)) continue;
    usedGold.add(i);
    usedMine.add(j);
    counts.hit++;
    if (theirs[i]!.type === mine[j]!.type) counts.type++;
    if (theirs[i]!.slot === mine[j]!.slot) counts.slot++;
    if (showErrors && isDev(gold) && (theirs[i]!.type !== mine[j]!.type || theirs[i]!.slot !== mine[j]!.slot)) {
      console.log(
        `${gold.source} kind: gold ${theirs[i]!.type}/${theirs[i]!.slot}, found ${mine[j]!.type}/${mine[j]!.slot}: ${mine[j]!.text}`,
      );
    }
  }
  const count = (kind: string): void => void counts.kinds.set(kind, (counts.kinds.get(kind) ?? 0) + 1);
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
  theirs.forEach((ask, i) => {
    if (usedGold.has(i)) return;
    const found = mine.filter((one, j) => !usedMine.has(j) && meets(one, ask));
    const [only] = found;
    const near = (x: number, y: number): boolean => Math.abs(x - y) <= 3;
    const how =
      only === undefined
        ? mine.some((one) => meets(one, ask))
          ? 'inside another'
          : 'not found'
        : found.length > 1
          ? 'cut in pieces'
          : near(only.start, ask.start)
            ? only.end > ask.end
              ? 'ends too late'
              : 'ends too early'
            : near(only.end, ask.end)
              ? only.start < ask.start
                ? 'begins too early'
                : 'begins too late'
              : 'other bounds';
    count(`missed ${ask.type}: ${how}`);
  });
  mine.forEach((found, j) => {
    if (usedMine.has(j) || theirs.some((ask, i) => !usedGold.has(i) && meets(found, ask))) return;
    const turn = turns.find(({ id }) => id === found.turn)!;
    const beside = theirs.filter((ask) => turn.start <= ask.start && ask.end <= turn.end);
    const before = beside.filter((ask) => ask.end <= found.start).at(-1);
    const after = beside.find((ask) => ask.start >= found.end);
    const gap = (from: number, to: number): string => (to - from > 3 ? 'apart' : 'next');
    const words = found.text.split(/\s+/).length;
    const size = words <= 6 ? 'short' : words <= 14 ? 'middling' : 'long';
    const where =
      beside.length === 0
        ? `in a ${turn.text.length < 80 ? 'short' : 'long'} turn that asks nothing`
        : [
            ...(before ? [`after ${before.type} ${gap(before.end, found.start)}`] : []),
            ...(after ? [`before ${after.type} ${gap(found.end, after.start)}`] : []),
          ].join(', ') || 'within another';
    count(`extra ${found.type} ${size}: ${where}`);
  });
  const text = (start: number, end: number): string => {
    const turn = turns.find((t) => t.start <= start && end <= t.end)!;
    return turn.text.slice(start - turn.start, end - turn.start).replaceAll(/\s+/g, ' ');
  };
  if (showErrors && isDev(gold)) {
    theirs.forEach((ask, i) => {
      if (!usedGold.has(i)) console.log(`${gold.source} missed: ${text(ask.start, ask.end)}`);
    });
    mine.forEach((ask, j) => {
      if (!usedMine.has(j)) console.log(`${gold.source} extra: [${ask.turn}] ${ask.type} ${ask.text.replaceAll(/\s+/g, ' ')}`);
    });
  }
  for (const wanted of gold.exchanges) {
    counts.pairs++;
    const found = exchanges.find(
      (x: Exchange) =>
        x.asks.length > 0 &&
        sameSet(x.question, wanted.question, wanted.optional) &&
        sameSet(x.answer, wanted.answer, wanted.optional) &&
        sameSet(x.interjections, wanted.interjections, wanted.optional),
    );
    if (found) counts.paired++;
    else if (showErrors && isDev(gold)) {
      const near = exchanges.filter((x) => wanted.question.some((n) => x.question.includes(`t${n + 1}`)));
      console.log(
        `${gold.source} pairing: gold ${JSON.stringify(wanted)} found ${near.map((x) => `${x.question.join('+')}>${x.answer.join(',')} i${x.interjections.join(',')} asks ${x.asks.length}`).join(' | ')}`,
      );
    }
  }
  return counts;
}

const add = (list: readonly Counts[]): Counts =>
  list.reduce(
    (sum, c) => ({
      gold: sum.gold + c.gold,
      found: sum.found + c.found,
      hit: sum.hit + c.hit,
      type: sum.type + c.type,
      slot: sum.slot + c.slot,
      pairs: sum.pairs + c.pairs,
      paired: sum.paired + c.paired,
      kinds: new Map([...sum.kinds, ...[...c.kinds].map(([kind, n]): [string, number] => [kind, n + (sum.kinds.get(kind) ?? 0)])]),
    }),
    none(),
  );
const f1 = (c: Counts): number => (2 * c.hit) / Math.max(1, c.gold + c.found);

/** 95 % interval by resampling documents, seed fixed. */
function interval(list: readonly Counts[], figure: (c: Counts) => number): string {
  let state = 20261122;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const figures = Array.from({ length: 2000 }, () => figure(add(list.map(() => list[Math.floor(random() * list.length)]!)))).sort(
    (a, b) => a - b,
  );
  return `${figures[50]!.toFixed(3)}–${figures[1949]!.toFixed(3)}`;
}

const showKinds = process.argv.includes('kinds');
const measured = golds.map((gold) => ({ gold, counts: measure(gold) }));
const sets: [string, (gold: Gold) => boolean][] = [
  ['dev', (gold) => gold.split === 'dev'],
  ['dev-2', (gold) => gold.split === 'dev-2'],
  ['dev-3', (gold) => gold.split === 'dev-3'],
  ['dev-4', (gold) => gold.split === 'dev-4'],
  ['all of development', isDev],
  ['held-out', (gold) => gold.split === 'held-out'],
  ['held-out-2', (gold) => gold.split === 'held-out-2'],
  ['held-out-3', (gold) => gold.split === 'held-out-3'],
  ['all held out', (gold) => !isDev(gold)],
];
for (const [split, belongs] of sets) {
  const list = measured.filter(({ gold }) => belongs(gold)).map(({ counts }) => counts);
  const c = add(list);
  console.log(`${split}: ${list.length} documents, ${c.gold} asks in gold, ${c.found} found, ${c.hit} with overlap of 0.8 or more`);
  console.log(
    `  precision ${(c.hit / c.found).toFixed(3)}  recall ${(c.hit / c.gold).toFixed(3)}  F1 ${f1(c).toFixed(3)} (${interval(list, f1)})`,
  );
  console.log(
    `  of the matched: type right ${(c.type / c.hit).toFixed(3)} (${interval(list, (x) => x.type / x.hit)})  slot right ${(c.slot / c.hit).toFixed(3)} (${interval(list, (x) => x.slot / x.hit)})`,
  );
  if (c.pairs > 0)
    console.log(
      `  exchanges with exactly the right turns: ${c.paired} of ${c.pairs}, ${(c.paired / c.pairs).toFixed(3)} (${interval(list, (x) => x.paired / x.pairs)})`,
    );
  if (showKinds) for (const [kind, n] of [...c.kinds].sort()) console.log(`    ${n} ${kind}`);
}
