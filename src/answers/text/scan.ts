import type { WordInfo } from './vocabulary.js';
import { phraseGroups, phraseNames } from './phrases.js';

/** A phrase found: its group and the words `from`…`to`. */
export interface PhraseHit {
  group: number;
  from: number;
  to: number;
}

/** A phrase by its words after the first, and the groups it belongs to. */
export interface PhraseEntry {
  rest: readonly string[];
  groups: number[];
}

const index = new Map<string, PhraseEntry[]>();
phraseNames.forEach((name, group) => {
  for (const phrase of phraseGroups[name]) {
    const [first = '', ...rest] = phrase.split(' ');
    const entries = index.get(first) ?? [];
    const same = entries.find((entry) => entry.rest.join(' ') === rest.join(' '));
    if (same === undefined) entries.push({ rest, groups: [group] });
    else same.groups.push(group);
    index.set(first, entries);
  }
});

/** The phrases that begin with a word. */
export const openingsOf = (word: string): readonly PhraseEntry[] | null => index.get(word) ?? null;

/** Finds the phrases; of one group, a longer phrase and its first word both count. */
export function scanPhrases(info: readonly WordInfo[]): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let at = 0; at < info.length; at += 1) {
    const { openings } = info[at] as WordInfo;
    if (openings === null) continue;
    for (const { rest, groups } of openings) {
      let same = true;
      for (let next = 0; next < rest.length; next += 1) {
        if (info[at + 1 + next]?.word !== rest[next]) {
          same = false;
          break;
        }
      }
      if (same) for (const group of groups) hits.push({ group, from: at, to: at + 1 + rest.length });
    }
  }
  return hits;
}
