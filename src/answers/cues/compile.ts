import nlp from 'compromise/one';
import type { Cue } from '../../options.js';
import { hash } from '../text/stems.js';
import { outlineOf, spellOut } from './pattern.js';
import type { Place } from './pattern.js';

/** Cues made ready to run. */
export interface CueNet {
  /** The cues of each pattern, in the caller's order. */
  byMatch: ReadonlyMap<string, readonly Cue[]>;
  /** Patterns by each word of the rarest of their places. */
  byWord: ReadonlyMap<string, readonly Gate[]>;
  /** All patterns, for one pass over a sentence without gates. */
  net(): Net;
  /** Whether some key word has this hash: a quick no for most words. */
  seen: Uint8Array;
  /** Patterns that have no certain word. */
  ungated: readonly Gate[];
}

/** Patterns as compromise compiles them. */
export type Net = ReturnType<typeof nlp.buildNet>;
/** One pattern as compromise parses it. */
export type Parsed = ReturnType<typeof nlp.parseMatch>;

/** Size of `CueNet.seen`: a power of two. */
export const seenSize = 4096;

/** What a sentence must hold before compromise looks at it for one pattern. */
export interface Gate {
  match: string;
  /** The pattern as compromise parses it, at its first opening. */
  regs(): Parsed;
  places: readonly Place[];
  /** How many words may stand after its last place. */
  rest: number;
  /** How many words before its rarest place the pattern may begin. */
  reach: number;
  /** Where the cues of this pattern may stand. */
  head: boolean;
  tail: boolean;
  anywhere: boolean;
}

/** Words that open a gate only when a pattern has no rarer ones. */
const common = new Set(
  (
    'a all an and any are as at be been but by can could did do does for from get go got had has have he her him his how i if in is it let make me more my no ' +
    'not nothing of on one or our say she so some that the their them there they this to up was we were what when which who will with would you your never'
  ).split(' '),
);

/** Words that are no grammar but stand in every third answer. */
const frequent = new Set(
  'going think know right just see look speak time take said say talk point question president want today people now'.split(' '),
);

const compiled = new WeakMap<readonly Cue[], CueNet>();

/** Compiles a list of cues once; the same list gives the same net. */
export function compileCues(cues: readonly Cue[]): CueNet {
  const known = compiled.get(cues);
  if (known !== undefined) return known;
  const byMatch = new Map<string, Cue[]>();
  for (const cue of cues) {
    for (const match of spellOut(cue.match)) {
      const same = byMatch.get(match);
      if (same === undefined) byMatch.set(match, [cue]);
      else same.push(cue);
    }
  }
  const byWord = new Map<string, Gate[]>();
  const ungated: Gate[] = [];
  const seen = new Uint8Array(seenSize);
  for (const [match, same] of byMatch) {
    const { places, rest } = outlineOf(match);
    const key = rarest(places);
    const at = (where: Cue['where']): boolean => same.some((cue) => cue.where === where);
    const reach = key === undefined ? 0 : places.slice(1, places.indexOf(key) + 1).reduce((sum, { gap }) => sum + gap + 1, 0);
    const gate: Gate = {
      match,
      regs: once(() => nlp.parseMatch(match)),
      places,
      rest,
      reach,
      head: at('head'),
      tail: at('tail'),
      anywhere: at('anywhere'),
    };
    if (key === undefined) {
      ungated.push(gate);
      continue;
    }
    for (const word of key.words) {
      seen[hash(word) & (seenSize - 1)] = 1;
      const gates = byWord.get(word);
      if (gates === undefined) byWord.set(word, [gate]);
      else gates.push(gate);
    }
  }
  const net = once(() => nlp.buildNet([...byMatch.keys()].map((match) => ({ match }))));
  const result = { byMatch, byWord, seen, ungated, net };
  compiled.set(cues, result);
  return result;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function rarest(places: readonly Place[]): Place | undefined {
  const cost = ({ words }: Place): number =>
    [...words].reduce((sum, word) => sum + (common.has(word) ? 20 : frequent.has(word) ? 6 : 1), 0);
  return [...places].sort((a, b) => cost(a) - cost(b))[0];
}
