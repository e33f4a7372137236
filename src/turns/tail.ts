import type { LineTable } from './lines.js';

/** What follows a transcript on a page: notices, by-lines of blogs, menus. */
const marker =
  /^[*_>\s•(]*(?:©|copyright\b|\(c\) ?\d{4}|posted (?:by|on|at|in)\b|filed under|published (?:by|on)\b|distributed by\b|comments? ?\(\d+\)|no comments|leave a (?:reply|comment)|trackback|permalink|permanent link|related (?:links|articles|stories|content|news|posts)|read more|see also\b|tags? ?:|topics ?:|categories ?:|share this|print this|printer[- ]friendly|for (?:more|further) information|(?:press|media) contacts?\b|contact(?: us)? ?:|transcript (?:by|courtesy|provided)|all rights reserved|privacy (?:policy|notice)|terms of use|site map|sitemap|back to top|accessibility|follow us|sign up\b|subscribe\b|newsletter|note: |(?:source|fuente|quelle)[ :]|(?:translated|translation|transcribed|transcription|transcript) (?:by|of|courtesy)\b|to order (?:a|this)\b|(?:imf )?communications department|media (?:relations|enquiries|inquiries|contacts?)\b|link to (?:the )?video|conclusion of |e-?mail this|disclaimer\b|previous (?:article|post|page)|next (?:article|post|page)|this (?:transcript|interview) (?:has been|was) )/iu;
const ended = /[.?!…"”»)\]—–-]\s*$/u;

/** Where what is spoken in the last turn ends, if a page's tail follows it; else `end`. The turn's first line always stays. */
export function cutTail(text: string, table: LineTable, start: number, end: number): number {
  // A page without line breaks ends in the middle of its line.
  const closing = /\s(?:END|###)(?:\s+\d{1,2}:\d{2} ?[AP]\.?M\.?(?: [A-Z]{2,4})?)?\s*$/u.exec(text.slice(Math.max(start, end - 60), end));
  if (closing !== null) return Math.max(start, end - 60) + closing.index + 1;
  const inside = table.lines.filter((line) => !line.blank && line.to > start && line.from < end);
  const later = inside.slice(1).filter((line) => line.from > start);
  const found = later.find((line) => line.para && line.to - line.from < 400 && marker.test(text.slice(line.from, line.to)));
  let cut = found?.from ?? end;
  const rest = [inside[0], ...later].filter((line) => line !== undefined && line.from < cut);
  let kept = rest.length;
  while (kept > 1) {
    const line = rest[kept - 1];
    if (line === undefined || line.to - line.from > 60 || ended.test(text.slice(line.from, line.to)) || !line.para) break;
    kept--;
  }
  const last = rest[kept - 1];
  const stripped = rest.length - kept;
  // One short line without a full stop may be speech; a list of them after a full sentence is a menu.
  if (last !== undefined && stripped > 0 && ended.test(text.slice(last.from, last.to)) && (stripped > 1 || found !== undefined))
    cut = rest[kept]?.from ?? cut;
  return cut;
}
