import { readFileSync } from 'node:fs';
import { readRaw } from '../lib/raw-text.js';

interface JudgedTurn {
  source: string;
  sha256: string;
  asks: [number, number][];
  joined: [number, number][];
  none: number[];
}

/** Turns of annotations/same-slot: the hash, asks in order within the file, judgements that name asks of the turn. */
export function checkSameSlot(): { checked: string; faults: string[] } {
  const lines = readFileSync(new URL('../../annotations/same-slot/asks.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean);
  const files = new Map<string, { sha256: string; length: number }>();
  const faults = lines.flatMap((line, i) => {
    const { source, sha256, asks, joined, none } = JSON.parse(line) as JudgedTurn;
    const file = files.get(source) ?? { sha256: readRaw(source).sha256, length: readRaw(source).raw.length };
    files.set(source, file);
    const where = `line ${i + 1} (${source})`;
    if (file.sha256 !== sha256) return [`${where}: the source has changed`];
    const ordered = asks.every(([start, end], k) => start < end && end <= file.length && start >= (asks[k - 1]?.[1] ?? 0));
    const known = [...joined.flat(), ...none].every((ask) => asks[ask] !== undefined);
    return [...(ordered ? [] : [`${where}: asks out of order or range`]), ...(known ? [] : [`${where}: judges an ask that is not there`])];
  });
  return { checked: `${lines.length} turns of ${files.size} documents`, faults };
}
