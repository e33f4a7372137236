import type { Candidate } from './candidates.js';
import type { Line } from './lines.js';
import { type Group, groupCandidates, isStrong } from './learn.js';
import { type Vocabulary, plainLabel } from './vocabulary.js';
import type { Closer } from '../options.js';

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

const ascii = /^[A-Za-z0-9-]*$/u;
const fold = (word: string): string => (ascii.test(word) ? word.toLowerCase() : foldMarks(word));
const foldMarks = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}-]/gu, '');

/** The last word of a name, folded; what aliases of one person have in common. */
export function surname(tokens: readonly string[]): string {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = fold(tokens[i] ?? '');
    if (word.length > 1 && !/^(?:jr|sr|mp|mep|ii|iii|iv)$/u.test(word)) return word;
  }
  return '';
}

interface House {
  closers: Map<Closer, number>;
  caps: number;
  mixed: number;
  para: boolean;
  surnames: Set<string>;
  /** Labels that were taken, by their words. */
  labels: Set<string>;
  /** Some of them are in lower case. */
  lower: boolean;
  /** Share of them in bold. */
  bold: number;
  first: number;
  total: number;
  /** Share of the paragraphs after the first label that begin with what may be a label. */
  density: number;
}

/** What the strong labels of the document look like. */
function houseStyle(strong: readonly Group[]): House {
  const house: House = { closers: new Map(), caps: 0, mixed: 0, para: true, surnames: new Set(), labels: new Set(), lower: false, bold: 0, first: Infinity, total: 0, density: 0 };
  let para = 0;
  for (const group of strong) {
    const n = group.members.length;
    house.total += n;
    para += group.para * n;
    house.bold += group.members.filter((member) => member.bold).length;
    house.closers.set(group.closer, (house.closers.get(group.closer) ?? 0) + n);
    const shape = group.members[0]?.shape;
    house.labels.add(group.label);
    if (shape?.capital === false) house.lower = true;
    if (shape !== undefined && shape.core.length > 3) {
      if (shape.caps) house.caps += n;
      else house.mixed += n;
    }
    if (shape !== undefined && group.role === undefined) house.surnames.add(surname(shape.tokens));
    house.first = Math.min(house.first, group.members[0]?.line ?? Infinity);
  }
  house.bold /= Math.max(house.total, 1);
  house.para = para >= 0.9 * house.total;
  house.surnames.delete('');
  return house;
}

/** How many of the paragraphs from a line on begin with what may be a label. */
function densityAfter(first: number, candidates: readonly Candidate[], lines: readonly Line[]): number {
  const labelled = new Set<number>();
  for (const candidate of candidates) {
    if (candidate.line >= first && (candidate.closer === 'colon' || candidate.closer === 'bare') && (candidate.shape.proper || candidate.shape.named)) labelled.add(candidate.line);
  }
  let paragraphs = 0;
  for (let i = first; i < lines.length; i++) if (lines[i]?.para === true) paragraphs++;
  return paragraphs === 0 ? 0 : labelled.size / paragraphs;
}

/** The strong labels around a line: `before === after` says that somebody else speaks between two turns of one speaker. */
interface Around {
  before: string | undefined;
  after: string | undefined;
  /** Where the next strong label begins. */
  until: number;
}

function around(candidate: Candidate, taken: readonly Accepted[]): Around {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.candidate.start ?? 0) < candidate.start) low = middle + 1;
    else high = middle;
  }
  return { before: taken[low - 1]?.group.label, after: taken[low]?.group.label, until: taken[low]?.candidate.start ?? Infinity };
}

/** Whether a line has a neighbour without a blank line between, in a document that parts its paragraphs by blank lines. */
function isListed(line: Line, index: number, lines: readonly Line[]): boolean {
  return !line.blank && (lines[index - 1]?.para === true || lines[index + 1]?.para === true) && lines.some((one, i) => one.alone && i !== index);
}

/** How much a label that stands alone of its kind looks like one of this house's labels; taken from 1.5 up. */
function scoreSingle(group: Group, house: House, text: string, lines: readonly Line[], place: Around): number {
  const candidate = group.members[0];
  if (candidate === undefined) return -9;
  const { shape } = candidate;
  if (!shape.capital && !house.lower && group.role === undefined) return -9;
  if ((group.closer === 'dash' || group.closer === 'newline' || group.closer === 'period') && !house.closers.has(group.closer) && !house.labels.has(group.label)) return -9;
  if (group.isSpeech) return -9;
  const line = lines[candidate.line];
  if (line === undefined) return -9;
  const closerShare = (house.closers.get(group.closer) ?? 0) / Math.max(house.total, 1);
  // The same words as a label of the house, with another closer: a closer that was lost or misread.
  if (house.labels.has(group.label) && line.para && (shape.caps || group.role !== undefined) && shape.core.length > 3) return group.closer === 'dash' ? 1 : 2;
  if (closerShare === 0 && !(group.role !== undefined && group.closer === 'colon')) return -9;
  if (group.closer === 'bare' || group.closer === 'time') return 2;
  const office = shape.capital && shape.tokens.length <= 4 && group.hint !== undefined && !/^the |question/iu.test(group.label);
  if (!shape.proper && !office && !(house.lower && group.role !== undefined) && !(shape.named && (group.hint !== undefined || house.surnames.has(surname(shape.tokens)))) && !(group.role !== undefined && /^\W*\p{Lu}/u.test(group.label))) return -9;
  let score = shape.tokens.length >= 2 && shape.tokens.length <= 6 ? 1 : 0.5;
  if (shape.tokens.length > 9) score -= 1;
  if (group.titled) score += 1;
  if (group.role !== undefined) score += 2;
  if (group.hint !== undefined) score += 0.5;
  if (shape.described) score += 0.5;
  const initials = /[([](\p{Lu}{2,5})[)\]]/u.exec(group.label)?.[1];
  const known = house.surnames.has(surname(shape.tokens)) || (initials !== undefined && house.labels.has(initials));
  if (known) score += 1.5;
  if (house.caps + house.mixed > 0) {
    const capsShare = house.caps / (house.caps + house.mixed);
    const acronym = /^[A-Z]{2,6}$/u.test(shape.core);
    if (shape.caps && !acronym) score += capsShare > 0.7 ? 1 : capsShare < 0.3 ? -0.5 : 0.5;
    else if (!shape.caps) score += capsShare > 0.85 ? -2 : capsShare < 0.5 ? 0.5 : 0;
    else score += 0.5;
  }
  score += house.density > 0.6 ? 0.75 : house.density > 0.35 ? 0.4 : 0;
  if (/[\u3040-\u30ff\u4e00-\u9fff]/u.test(shape.core) && group.hint !== undefined) score += 1;
  if (closerShare < 0.1 && group.role === undefined) score -= 1;
  if (line.para === false && house.para) score -= 2;
  if (group.closer === 'newline') score += closerShare > 0.5 && shape.caps ? 0.5 : -1.5;
  if (group.closer === 'dash') score -= closerShare > 0.5 && (group.titled || shape.caps) ? 0 : 1.5;
  if (group.closer === 'period') score -= shape.caps || house.caps < house.mixed ? 0.5 : 3;
  if (place.before !== undefined && place.before === place.after) {
    score += 0.5;
    const asks = text.slice(candidate.end, Math.min(place.until, candidate.end + 3000));
    if (/[?？]/u.test(asks)) score += 0.25;
  }
  if (/[?？]/u.test(text.slice(candidate.end, Math.min(line.to, candidate.end + 1500)))) score += 0.25;
  if (house.bold > 0.7) score += candidate.bold ? 1 : -0.75;
  const after = text.slice(candidate.end, Math.min(line.to, candidate.end + 400));
  // `Fuel: 40 percent` in a list, where paragraphs stand apart.
  if (!line.alone && !known && /[^.?!…"”)\]—–-]\s*$/u.test(after) && after.length < 60 && isListed(line, candidate.line, lines)) score -= 2;
  if (/^\s*\p{Ll}/u.test(after) && !/^\s*(?:al-|de )/u.test(after)) score -= 1.5;
  // `BLITZER REPORTS: THE WAR ROOM: His` is no label of `BLITZER REPORTS`.
  if (/^\s*[^\p{Ll}:.?!]{4,60}:/u.test(after)) score -= 2;
  if (candidate.line < house.first && !known) {
    score -= 0.5;
    // `Moderator: Jane Smith` in a list at the head.
    if (!candidate.alone && !/[.?!…"”)\]—–-]\s*$/u.test(after) && after.trim().split(/\s+/u).length < 14) score -= 2;
  }
  return score;
}

/** Learns the document's own labels from all candidates: strong groups first, then singles in their likeness. */
export function learnLabels(candidates: readonly Candidate[], text: string, lines: readonly Line[], vocabulary: Vocabulary): Learned {
  const groups = groupCandidates(candidates, lines, vocabulary);
  const strong = withoutVocatives(groups.filter((group) => isStrong(group)));
  const house = houseStyle(strong);
  house.density = densityAfter(house.first, candidates, lines);
  const taken = new Map<number, Accepted>();
  const lineTaken = new Set<number>();
  const rejected: Candidate[] = [];
  const take = (group: Group, candidate: Candidate): void => {
    const before = taken.get(candidate.start);
    // Several readings of one line: the more frequent group wins, then the longer label.
    if (before !== undefined && (before.group.members.length > group.members.length
      || (before.group.members.length === group.members.length && before.candidate.end >= candidate.end))) return;
    taken.set(candidate.start, { candidate, group });
    lineTaken.add(candidate.line);
  };
  for (const group of strong) for (const candidate of group.members) if (!isContact(group, candidate, text, lines) && !isHeadLine(group, candidate, house, text, lines)) take(group, candidate);
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
        if (score >= 1.5 && !isContact(group, candidate, text, lines)) {
          take(group, candidate);
          if (group.role === undefined) house.surnames.add(surname(candidate.shape.tokens));
        } else if (pass === 0 && group.closer === 'colon' && candidate.shape.proper && candidate.shape.tokens.length <= 6 && lines[candidate.line]?.para === true) rejected.push(candidate);
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
  if (/[.?!…"”)\]—–-]$/u.test(value) || value.split(/\s+/u).length > 8) return false;
  return next !== undefined && !next.blank;
}
