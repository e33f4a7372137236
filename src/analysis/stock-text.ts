import type { Briefing, Speaker } from '../model.js';
import { indexOf, isPodium, speakerOf } from './lists.js';
import { spokenText } from './words.js';

/** All podium words of some briefings as one sequence of numbers; a sentence's end is a number of its own. */
export interface StockText {
  tokens: Int32Array;
  /** Numbers run from 0 to this. */
  alphabet: number;
  /** The words by number; ends of sentences have none. */
  words: string[];
  /** Offsets of each token into its briefing's text. */
  start: Int32Array;
  end: Int32Array;
  /** Place in `turns` of each token. */
  turnOf: Int32Array;
  turns: { id: string; briefing: number; speaker: Speaker | null }[];
  /** 1 where a name stands. */
  named: Uint8Array;
  /** 1 where the evidence of a verdict that is no answer stands. */
  evidence: Uint8Array;
}

const word = /[\p{L}\p{N}]+(?:['’�.\-‑&][\p{L}\p{N}]+)*/gu;
const sentenceEnd = /[.?!;:|—–()…]|--|\n\s*\n/u;
/** Left out, so that "everything that I wanted to say" and "everything I wanted to say" are one. */
const fillers: ReadonlySet<string> = new Set('a an the that just really very simply also actually'.split(' '));

/** Reads what officials and moderators say. */
export function podiumWords(list: readonly Briefing<string>[]): StockText {
  const numbers = new Map<string, number>();
  const tokens: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const turnOf: number[] = [];
  const turns: StockText['turns'] = [];
  const marks: { named: [number, number][]; evidence: [number, number][] } = { named: [], evidence: [] };
  const stop = -1;
  list.forEach((briefing, place) => {
    const index = indexOf(briefing);
    const first = tokens.length;
    for (const turn of briefing.turns) {
      if (!isPodium(turn)) continue;
      const text = spokenText(turn);
      turns.push({ id: turn.id, briefing: place, speaker: speakerOf(index, turn.id) });
      let gap = 0;
      for (const match of text.matchAll(word)) {
        const lower = match[0].toLowerCase().replace(/[’�]/gu, "'");
        if (fillers.has(lower)) continue;
        if (tokens.length > 0 && (gap === 0 || sentenceEnd.test(text.slice(gap, match.index))))
          push(stop, turn.start + match.index, turn.start + match.index);
        let number = numbers.get(lower);
        if (number === undefined) numbers.set(lower, (number = numbers.size));
        gap = match.index + match[0].length;
        push(number, turn.start + match.index, turn.start + gap);
      }
    }
    marks.named.push(...ranges(first, namesOf(briefing)));
    marks.evidence.push(...ranges(first, evidenceOf(briefing)));
    push(stop, 0, 0);
  });
  function push(token: number, from: number, to: number): void {
    tokens.push(token);
    start.push(from);
    end.push(to);
    turnOf.push(turns.length - 1);
  }
  /** Spans in text order as runs of tokens. */
  function ranges(first: number, spans: readonly { start: number; end: number }[]): [number, number][] {
    const found: [number, number][] = [];
    let at = first;
    for (const span of [...spans].sort((a, b) => a.start - b.start)) {
      while (at > first && start[at - 1]! >= span.start) at -= 1;
      while (at < tokens.length && (start[at]! < span.start || tokens[at] === stop)) at += 1;
      let to = at;
      while (to < tokens.length && end[to]! <= span.end && start[to]! >= span.start) to += 1;
      if (to > at) found.push([at, to]);
    }
    return found;
  }
  // Every end of a sentence is a number of its own, so that no repeat runs over it.
  let alphabet = numbers.size;
  const sequence = Int32Array.from(tokens, (token) => (token === stop ? alphabet++ : token));
  return {
    tokens: sequence,
    alphabet,
    words: [...numbers.keys()],
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    turnOf: Int32Array.from(turnOf),
    turns,
    named: flags(tokens.length, marks.named),
    evidence: flags(tokens.length, marks.evidence),
  };
}

const flags = (length: number, ranges: readonly [number, number][]): Uint8Array => {
  const marked = new Uint8Array(length);
  for (const [from, to] of ranges) marked.fill(1, from, to);
  return marked;
};

const namesOf = (briefing: Briefing<string>) => briefing.entities.flatMap(({ mentions }) => mentions.filter(({ turn }) => turn !== null));

const evidenceOf = (briefing: Briefing<string>) => {
  const answering = briefing.taxonomy.labels[0];
  return briefing.exchanges.flatMap(({ asks }) =>
    asks.flatMap(({ verdict }) =>
      verdict === null || verdict.label === answering || verdict.label === 'procedural' ? [] : verdict.evidence,
    ),
  );
};
