import { phraseGroups, phraseNames } from './phrases.js';

/** A phrase found: its group and the words `from`…`to`. */
export interface PhraseHit {
  group: number;
  from: number;
  to: number;
}

interface Entry {
  rest: readonly string[];
  groups: number[];
}

const index = new Map<string, Entry[]>();
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

/** Finds the phrases of `lower`; of one group, a longer phrase and its first word both count. */
export function scanPhrases(lower: readonly string[]): PhraseHit[] {
  const hits: PhraseHit[] = [];
  for (let at = 0; at < lower.length; at += 1) {
    const entries = index.get(lower[at] ?? '');
    if (entries === undefined) continue;
    for (const { rest, groups } of entries) {
      let same = true;
      for (let next = 0; next < rest.length; next += 1) {
        if (lower[at + 1 + next] !== rest[next]) {
          same = false;
          break;
        }
      }
      if (same) for (const group of groups) hits.push({ group, from: at, to: at + 1 + rest.length });
    }
  }
  return hits;
}
