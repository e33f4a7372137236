/* eslint-disable regexp/no-super-linear-move -- bounded input: at most 400 units after a label. */
import type { Accepted } from './accept.js';
import type { Candidate } from './candidates.js';
import { type House, surname } from './house.js';
import type { Group } from './learn.js';
import type { Line } from './lines.js';

/** The strong labels around a line: `before === after` says that somebody else speaks between two turns of one speaker. */
interface Around {
  before: string | undefined;
  after: string | undefined;
  /** Where the next strong label begins. */
  until: number;
}

export function around(candidate: Candidate, taken: readonly Accepted[]): Around {
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
  return (
    !line.blank && (lines[index - 1]?.para === true || lines[index + 1]?.para === true) && lines.some((one, i) => one.alone && i !== index)
  );
}

/** Whether a few words without a full stop follow on the line. */
const isKeyAndValue = (candidate: Candidate, after: string): boolean =>
  !candidate.alone && !/[.?!。？！…"”」）)\]—–-]\s*$/u.test(after) && after.trim().split(/\s+/u).length < 14;

/** How much a label that stands alone of its kind looks like one of this house's labels; taken from 1.5 up. */
export function scoreSingle(group: Group, house: House, text: string, lines: readonly Line[], place: Around): number {
  const candidate = group.members[0];
  if (candidate === undefined) return -9;
  const { shape } = candidate;
  if (!shape.capital && !house.lower && group.role === undefined) return -9;
  if (
    (group.closer === 'dash' || group.closer === 'newline' || group.closer === 'period') &&
    !house.closers.has(group.closer) &&
    !house.labels.has(group.label)
  )
    return -9;
  if (group.isSpeech) return -9;
  const line = lines[candidate.line];
  if (line === undefined) return -9;
  const closerShare = (house.closers.get(group.closer) ?? 0) / Math.max(house.total, 1);
  // The same words as a label of the house, with another closer: a closer that was lost or misread.
  if (house.labels.has(group.label) && line.para && (shape.caps || group.role !== undefined) && shape.core.length > 3)
    return group.closer === 'dash' ? 1 : 2;
  if (closerShare === 0 && !(group.role !== undefined && group.closer === 'colon')) return -9;
  if (group.closer === 'bare' || group.closer === 'time') return 2;
  const office = shape.capital && shape.tokens.length <= 4 && group.hint !== undefined && !/^the |question/iu.test(group.label);
  if (
    !shape.proper &&
    !office &&
    !(house.lower && group.role !== undefined) &&
    !(shape.named && (group.hint !== undefined || house.surnames.has(surname(shape.tokens)))) &&
    !(group.role !== undefined && /^\W*\p{Lu}/u.test(group.label))
  )
    return -9;
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
  if (
    !line.alone &&
    !known &&
    group.closer !== 'period' &&
    /[^.?!。？！…"”」）)\]—–-]\s*$/u.test(after) &&
    after.length < 60 &&
    isListed(line, candidate.line, lines)
  )
    score -= 2;
  if (/^\s*\p{Ll}/u.test(after) && !/^\s*(?:al-|de )/u.test(after)) score -= 1.5;
  // `BLITZER REPORTS: THE WAR ROOM: His` is no label of `BLITZER REPORTS`.
  if (/^\s*[^\p{Ll}:.?!]{4,60}:/u.test(after)) score -= 2;
  if (candidate.line < house.first && !known) {
    score -= 0.5;
    // `Moderator: Jane Smith` in a list at the head.
    if (isKeyAndValue(candidate, after)) score -= 2;
  }
  // `Ana Ruiz: One on one with the Premier`, the title.
  if (known && candidate.line === 0 && candidate.line < house.first && isKeyAndValue(candidate, after)) score -= 3;
  return score;
}
