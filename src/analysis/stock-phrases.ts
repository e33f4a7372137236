import type { Briefing } from '../model.js';
import { byCode, listOf } from './lists.js';
import { stockContent, trim } from './stock-filter.js';
import type { Place, Repeat } from './repeats.js';
import { repeats } from './repeats.js';
import { podiumWords } from './stock-text.js';
import type { StockText } from './stock-text.js';
import type { Briefings, PhrasePlace, StockPhrase, StockPhraseOptions } from './types.js';

/**
 * Runs of words that the podium repeats, within a briefing and across several: maximal repeats, found with a suffix array
 * in linear time. Runs end at sentences. Case, apostrophes, articles and small fillers ("that", "just", "really") do not
 * count, so near repeats meet. Thanks and hand-overs, bare names, and runs of function words that no refusal rests on are
 * dropped; so is a run that stands within weightier ones nearly everywhere.
 *
 * @param briefings One briefing or several; the words of officials and moderators are read.
 * @returns The weightiest first: places × content.
 * @throws RangeError where `minWords` is under 2 or `minCount` under 2.
 * @example stockPhrases(briefings, { minCount: 3 }).map(({ text, count }) => `${count} × ${text}`)
 */
export function stockPhrases(briefings: Briefings, { minWords = 4, minCount = 2, limit = 100 }: StockPhraseOptions = {}): StockPhrase[] {
  if (!(minWords >= 2)) throw new RangeError(`Expected minWords of 2 or more, got ${minWords}`);
  if (!(minCount >= 2)) throw new RangeError(`Expected minCount of 2 or more, got ${minCount}`);
  const list = listOf(briefings);
  const text = podiumWords(list);
  const weighed = trimmed(text, repeats(text.tokens, text.alphabet, minWords, minCount), minWords).flatMap((repeat) => {
    const content = stockContent(text, repeat);
    return content > 0 ? [{ ...repeat, weight: (Math.min(repeat.size, 1000) - 1) * content }] : [];
  });
  weighed.sort((a, b) => b.weight - a.weight || b.length - a.length || a.first - b.first);
  const covered = new Uint8Array(text.tokens.length);
  const phrases: StockPhrase[] = [];
  for (const repeat of weighed) {
    if (phrases.length >= limit) break;
    const places = apart(repeat.places(), repeat.length);
    const fresh = places.filter((at) => !overlaps(covered, at, repeat.length));
    if (places.length < minCount || fresh.length < minCount || fresh.length * 2 < places.length) continue;
    for (const at of places) covered.fill(1, at, at + repeat.length);
    phrases.push(describe(list, text, places, repeat.length));
  }
  return phrases;
}

/** Repeats without dangling ends; of equals the one with most places. */
function trimmed(text: StockText, found: readonly Repeat[], minWords: number): Repeat[] {
  const kept = new Map<string, Repeat>();
  for (const repeat of found) {
    const { skip, length } = trim(text, repeat);
    if (length < minWords) continue;
    const first = repeat.first + skip;
    const key = text.tokens.subarray(first, first + length).join(' ');
    if ((kept.get(key)?.size ?? 0) >= repeat.size) continue;
    kept.set(key, { length, size: repeat.size, first, places: () => repeat.places().map((at) => at + skip) });
  }
  return [...kept.values()];
}

function overlaps(covered: Uint8Array, at: number, length: number): boolean {
  for (let i = at; i < at + length; i += 1) if (covered[i] === 1) return true;
  return false;
}

/** Places in order that do not overlap each other: "no, no, no, no". */
function apart(places: readonly Place[], length: number): Place[] {
  const kept: Place[] = [];
  for (const at of [...places].sort((a, b) => a - b)) if (kept.length === 0 || at >= kept.at(-1)! + length) kept.push(at);
  return kept;
}

function describe(list: readonly Briefing<string>[], text: StockText, places: readonly Place[], length: number): StockPhrase {
  const speakers = new Map<string, { key: string; name: string; count: number }>();
  const spans = places.map((at): PhrasePlace => {
    const turn = text.turns[text.turnOf[at]!]!;
    const start = text.start[at]!;
    const end = text.end[at + length - 1]!;
    if (turn.speaker !== null) {
      const known = speakers.get(turn.speaker.key);
      if (known === undefined) speakers.set(turn.speaker.key, { key: turn.speaker.key, name: turn.speaker.name, count: 1 });
      else known.count += 1;
    }
    return {
      start,
      end,
      text: list[turn.briefing]!.text.slice(start, end),
      briefing: turn.briefing,
      turn: turn.id,
      speaker: turn.speaker?.key ?? null,
    };
  });
  const printed = (spans[0]?.text ?? '').replace(/\s+/gu, ' ');
  return {
    text: printed,
    words: printed.split(' ').length,
    count: spans.length,
    briefings: new Set(spans.map(({ briefing }) => briefing)).size,
    speakers: [...speakers.values()].sort((a, b) => b.count - a.count || byCode(a.key, b.key)),
    places: spans,
  };
}
