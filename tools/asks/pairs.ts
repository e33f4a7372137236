/**
 * Pairs of asks of one turn that a reader judged (annotations/same-slot), with what the features see of them today.
 * Documents that asks are measured on are left out here, whatever the annotations hold.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { mergeByRule } from '../../src/exchanges/merge.js';
import { valuesOf, wordingOf } from '../../src/exchanges/same-slot/features.js';
import { sentenceAsks, type RawAsk } from '../../src/exchanges/sentence-asks.js';
import { splitText } from '../../src/exchanges/tokens.js';
import { joined } from '../answers/standoff.js';
import { readRaw, type RawFile } from '../lib/raw-text.js';

/** One turn of annotations/same-slot. Offsets index the raw file. */
export interface JudgedTurn {
  source: string;
  sha256: string;
  /** Asks as the rules cut them on the day, in text order. */
  asks: [number, number][];
  /** `[a, b]`: ask `a` leaves the slot of ask `b` open, and `b` is the fuller wording. */
  joined: [number, number][];
  /** Asks that are none: relative clauses, quoted or broken-off words. */
  none: number[];
}

export interface JudgedPair {
  source: string;
  values: number[];
  /** One slot. */
  same: boolean;
  /** Whether the later wording stays; undefined where a third one does, or the slots differ. */
  later?: boolean;
}

const folder = new URL('../../annotations/', import.meta.url);

/** The sources of annotations/asks that are only measured on. */
export function heldOutSources(): Set<string> {
  const names = readdirSync(new URL('asks/', folder)).filter((name) => name.endsWith('.json'));
  const golds = names.map((name) => JSON.parse(readFileSync(new URL(`asks/${name}`, folder), 'utf8')) as { source: string; split: string });
  return new Set(golds.flatMap(({ source, split }) => (split.startsWith('held-out') ? [source] : [])));
}

export const judgedTurns = (): JudgedTurn[] =>
  readFileSync(new URL('same-slot/asks.jsonl', folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JudgedTurn);

/** How many asks apart two may stand to be compared. */
export const REACH = 4;

function pairsOf(turn: JudgedTurn, file: RawFile): JudgedPair[] {
  const { text, at } = joined(file, [[turn.asks[0]![0], turn.asks[turn.asks.length - 1]![1]]]);
  const split = splitText(text);
  const found: RawAsk[] = [];
  for (const sentence of split.sentences) found.push(...sentenceAsks(split, sentence));
  const asks = mergeByRule(split, found).map(({ ask }) => ask);
  // Which ask of today is which of the annotated ones.
  const known = asks.map((ask) => {
    const [start, end] = [at[ask.start]!, at[ask.end - 1]! + 1];
    return turn.asks.findIndex(([a, b]) => (Math.min(b, end) - Math.max(a, start)) / (Math.max(b, end) - Math.min(a, start)) >= 0.6);
  });
  const target = new Map(turn.joined);
  const root = (i: number): number => {
    const to = target.get(i);
    return to === undefined ? i : root(to);
  };
  const wordings = asks.map((ask) => wordingOf(split.tokens, ask));
  const pairs: JudgedPair[] = [];
  for (let i = 0; i < asks.length; i++) {
    for (let j = i + 1; j < Math.min(asks.length, i + REACH); j++) {
      const [a, b] = [known[i]!, known[j]!];
      if (a < 0 || b < 0 || turn.none.includes(a) || turn.none.includes(b)) continue;
      const values = valuesOf({ tokens: split.tokens, earlier: wordings[i]!, later: wordings[j]!, apart: j - i - 1, asks: asks.length });
      const later = target.get(a) === b ? true : target.get(b) === a ? false : undefined;
      pairs.push({ source: turn.source, values, same: root(a) === root(b), ...(later === undefined ? {} : { later }) });
    }
  }
  return pairs;
}

/** All pairs that may be trained on, in the order of the file. */
export function judgedPairs(): JudgedPair[] {
  const held = heldOutSources();
  const files = new Map<string, RawFile>();
  return judgedTurns()
    .filter(({ source }) => !held.has(source))
    .flatMap((turn) => {
      const file = files.get(turn.source) ?? readRaw(turn.source);
      files.set(turn.source, file);
      if (file.sha256 !== turn.sha256) throw new Error(`${turn.source} is not the file that was annotated`);
      return pairsOf(turn, file);
    });
}
