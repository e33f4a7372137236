import type { Candidate } from './candidates.js';
import { type House, densityAfter, houseStyle, surname } from './house.js';
import { type Group, groupCandidates, isStrong } from './learn.js';
import type { Line } from './lines.js';
import { around, scoreSingle } from './score.js';
import { shortDialogue } from './short.js';
import { type Vocabulary, plainLabel } from './vocabulary.js';

/** A label that was taken, with the group it belongs to. */
export interface Accepted {
  candidate: Candidate;
  group: Group;
}

export interface Learned {
  /** In text order; several on a line only where a page lost its line breaks. */
  accepted: Accepted[];
  /** Lines that look like a label and were not taken. */
  rejected: Candidate[];
}

/** Learns the document's own labels from all candidates: strong groups first, then singles in their likeness. */
export function learnLabels(candidates: readonly Candidate[], text: string, lines: readonly Line[], vocabulary: Vocabulary): Learned {
  const groups = groupCandidates(candidates, lines, vocabulary);
  const firmest = withoutVocatives(groups.filter((group) => isStrong(group)));
  const strong = firmest.length > 0 ? firmest : shortDialogue(groups, text, lines);
  const house = houseStyle(strong);
  house.density = densityAfter(house.first, candidates, lines);
  const taken = new Map<number, Accepted>();
  const lineTaken = new Set<number>();
  const rejected: Candidate[] = [];
  const take = (group: Group, candidate: Candidate): void => {
    const before = taken.get(candidate.start);
    // Several readings of one line: the more frequent group wins, then the longer label.
    if (
      before !== undefined &&
      (before.group.members.length > group.members.length ||
        (before.group.members.length === group.members.length && before.candidate.end >= candidate.end))
    )
      return;
    taken.set(candidate.start, { candidate, group });
    lineTaken.add(candidate.line);
  };
  for (const group of strong)
    for (const candidate of group.members)
      if (!isContact(group, candidate, text, lines) && !isHeadLine(group, candidate, house, text, lines)) take(group, candidate);
  const known = new Set(strong);
  const firm = [...taken.values()].sort((a, b) => a.candidate.start - b.candidate.start);
  // Twice: a single that was taken makes another label of the same name known.
  for (let pass = 0; pass < 2 && strong.length > 0; pass++) {
    const before = taken.size;
    for (const group of groups) {
      if (known.has(group)) continue;
      const head = group.members[0];
      if (head === undefined) continue;
      const score = scoreSingle(group, house, text, lines, around(head, firm));
      for (const candidate of group.members) {
        if (taken.has(candidate.start) || (lineTaken.has(candidate.line) && candidate.start === lines[candidate.line]?.from)) continue;
        if (score >= 1.5 && !isContact(group, candidate, text, lines) && !isHeadLine(group, candidate, house, text, lines)) {
          take(group, candidate);
          if (group.role === undefined) house.surnames.add(surname(candidate.shape.tokens));
        } else if (
          pass === 0 &&
          group.closer === 'colon' &&
          candidate.shape.proper &&
          candidate.shape.tokens.length <= 6 &&
          lines[candidate.line]?.para === true
        )
          rejected.push(candidate);
      }
    }
    if (taken.size === before) break;
  }
  const accepted = [...taken.values()].sort((a, b) => a.candidate.start - b.candidate.start);
  return { accepted, rejected: rejected.filter((candidate) => !lineTaken.has(candidate.line)) };
}

/** `Mr. President. ` at paragraphs' beginnings is a label only in a document whose labels end in full stops. */
function withoutVocatives(strong: readonly Group[]): Group[] {
  const mixed = strong.filter((group) => group.closer === 'period' && group.members[0]?.shape.caps === false);
  if (mixed.length === 0) return [...strong];
  const size = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + group.members.length, 0);
  const others = strong.filter((group) => group.closer !== 'period');
  const periods = strong.filter((group) => group.closer === 'period');
  const keeps = size(periods) > size(others) && (mixed.length >= 2 || periods.length > mixed.length);
  return keeps ? [...strong] : strong.filter((group) => !mixed.includes(group));
}

/** `PRESS OFFICER: Ana Ruiz, phone …` below a page. */
function isContact(group: Group, candidate: Candidate, text: string, lines: readonly Line[]): boolean {
  if (group.members.length > 1) return false;
  const to = lines[Math.min(candidate.line + 5, lines.length - 1)]?.to ?? candidate.end;
  return /\b(?:phone|tel|fax|e-?mail)\.?\s?[:+(\d]|\w@\w/iu.test(text.slice(candidate.end, Math.min(to, candidate.end + 200)));
}

/** `Moderator: Jane Smith` or `Questions: 12` at the head, before anybody speaks. */
function isHeadLine(group: Group, candidate: Candidate, house: House, text: string, lines: readonly Line[]): boolean {
  if (group.members.length > 1 || candidate.closer !== 'colon' || candidate.line > 40 || candidate.line > house.first) return false;
  const line = lines[candidate.line];
  const next = lines[candidate.line + 1];
  if (line === undefined || candidate.alone || plainLabel(group.label) === 'q') return false;
  const value = text.slice(candidate.end, line.to).trim();
  const words = value.split(/\s+/u);
  // `BRIEFER: JAMES P. RUNDLE`, `MODERATORS: Carla Ng (WXYZ)`: a name for a value.
  if (words.length >= 2 && words.length <= 10 && !/[?!,]|[.…]$/u.test(value) && words.every((word) => /^[\p{Lu}(&]|^and$/u.test(word)))
    return true;
  if (/[.?!…"”)\]—–-]$/u.test(value) || words.length > 8) return false;
  return next !== undefined && !next.blank;
}
