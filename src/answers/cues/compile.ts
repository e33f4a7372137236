import nlp from 'compromise/one';
import type { Cue } from '../../options.js';
import { numberWords } from './numbers.js';
import type { WordNumbers } from './numbers.js';
import { outliner, spellOut } from './pattern.js';
import type { Place } from './pattern.js';

/** Cues made ready to run. */
export interface CueNet {
  /** The cues of each pattern, in the caller's order. */
  byMatch: ReadonlyMap<string, readonly Cue[]>;
  /** The words that the patterns name. */
  numbers: WordNumbers;
  /** Patterns by the number of each word of the rarest of their places. */
  byWord: readonly (readonly Gate[] | undefined)[];
  /** The places' words, a bit for each number: `admits`. */
  sets: Uint32Array;
  /** All patterns, for one pass over a sentence without gates. */
  net(): Net;
  /** Patterns that have no certain word. */
  ungated: readonly Gate[];
}

/** Patterns as compromise compiles them. */
export type Net = ReturnType<typeof nlp.buildNet>;
/** One pattern as compromise parses it. */
export type Parsed = ReturnType<typeof nlp.parseMatch>;

/** What a sentence must hold before compromise looks at it for one pattern. */
export interface Gate {
  match: string;
  /** The pattern as compromise parses it, at its first opening; where it `leads`, bound to the beginning. */
  regs(): Parsed;
  places: readonly GatePlace[];
  /** The rarest place, whose words open the gate. */
  key: number;
  /** Whether all that matches begins with a word of the first place. */
  leads: boolean;
  /** How many words may stand after its last place. */
  rest: number;
  /** Where the cues of this pattern may stand. */
  head: boolean;
  tail: boolean;
  anywhere: boolean;
}

/** One place: where its words begin among the sets, and how many words may stand before it. */
export interface GatePlace {
  set: number;
  gap: number;
}

/** Whether a word, by its number, may stand at a place. */
export const admits = (sets: Uint32Array, { set }: GatePlace, word: number): boolean =>
  ((sets[set + (word >>> 5)]! >>> (word & 31)) & 1) === 1;

/** Words that open a gate only when a pattern has no rarer ones, and the commonest of them. */
const common = new Set(
  (
    'a all an and any are as at be been but by can could did do does for from get go got had has have he her him his how i if in is it let make me more my no ' +
    'not nothing of on one or our say she so some that the their them there they this to up was we were what when which who will with would you your never'
  ).split(' '),
);

const commonest = new Set('a and are be do for have he i in is it not of on that the this to we what will you'.split(' '));

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
  const outlineOf = outliner();
  const placed = [...byMatch].map(([match, same]) => ({ match, same, ...outlineOf(match) }));
  const numbers = numberWords(placed.flatMap(({ places }) => places.flatMap(({ words }) => [...words])));
  const { sets, setOf } = wordSets(
    placed.flatMap(({ places }) => places.map(({ words }) => words)),
    numbers,
  );
  const costs = new Map<ReadonlySet<string>, number>();
  const byWord: Gate[][] = [];
  const ungated: Gate[] = [];
  for (const { match, same, places, leads, rest } of placed) {
    const key = rarest(places, costs);
    const at = (where: Cue['where']): boolean => same.some((cue) => cue.where === where);
    const gate: Gate = {
      match,
      regs: once(() => nlp.parseMatch(leads ? `^${match}` : match)),
      places: places.map(({ words, gap }) => ({ set: setOf(words), gap })),
      key: key === undefined ? -1 : places.indexOf(key),
      leads,
      rest,
      head: at('head'),
      tail: at('tail'),
      anywhere: at('anywhere'),
    };
    if (key === undefined) ungated.push(gate);
    else for (const word of new Set([...key.words].map((one) => numbers.byWord.get(one)!))) (byWord[word] ??= []).push(gate);
  }
  const net = once(() => nlp.buildNet([...byMatch.keys()].map((match) => ({ match }))));
  const result = { byMatch, numbers, byWord, sets, ungated, net };
  compiled.set(cues, result);
  return result;
}

/** The sets as bits in one row, equal ones once. */
function wordSets(
  all: readonly ReadonlySet<string>[],
  { count, byWord }: WordNumbers,
): { sets: Uint32Array; setOf: (words: ReadonlySet<string>) => number } {
  const width = (count >>> 5) + 1;
  const places = new Map<ReadonlySet<string>, number>();
  const named = new Map<string, number>();
  const distinct: ReadonlySet<string>[] = [];
  for (const words of all) {
    if (places.has(words)) continue;
    const name = [...words].join(' ');
    if (!named.has(name)) named.set(name, width * (distinct.push(words) - 1));
    places.set(words, named.get(name)!);
  }
  const sets = new Uint32Array(distinct.length * width);
  distinct.forEach((words, index) => {
    for (const word of words) sets[index * width + (byWord.get(word)! >>> 5)]! |= 1 << (byWord.get(word)! & 31);
  });
  return { sets, setOf: (words) => places.get(words)! };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The place with the fewest and rarest words; the first among equals. */
function rarest(places: readonly Place[], costs: Map<ReadonlySet<string>, number>): Place | undefined {
  let best: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const cost = costs.get(place.words) ?? costOf(place.words);
    costs.set(place.words, cost);
    if (cost < least) best = place;
    least = Math.min(least, cost);
  }
  return best;
}

function costOf(words: ReadonlySet<string>): number {
  let cost = 0;
  for (const word of words) cost += commonest.has(word) ? 60 : common.has(word) ? 20 : frequent.has(word) ? 6 : 1;
  return cost;
}
