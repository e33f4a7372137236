import type { Mark } from '../../options.js';

/** First words of what a parliament's report says of the proceedings, set in italics. */
const PROCEDURE =
  /^(?:Question|Questions|Bill|Motion|Amendments?|Clauses?|New [Cc]lause|Schedules?|Resolved|Ordered|Debate|Sitting|The House|The Committee|The sitting|House|Committee|Order|Division|Adjourned|Interruption|Several|In the Chair|Mr Speaker|Lords|Royal Assent|Third Reading|Second Reading|Brought up|It being|On resuming|Leave)\b/;
const DIVISION = /^\[?Division No\.? ?\d/;
const LONGEST_NAME = 80;

/**
 * In a report of parliament: lines of proceedings (`Question put and agreed to.`, `The House divided:`) and division
 * lists between speeches. They are stage lines, nobody's words.
 */
export function proceedingMarks(text: string, marks: readonly Mark[], labels: readonly Mark[]): Mark[] {
  const starts = new Set(labels.map((mark) => mark.start));
  const headings = new Set(marks.filter((mark) => mark.kind === 'heading').map((mark) => mark.start));
  const italics = new Map(marks.filter((mark) => mark.kind === 'italic').map((mark) => [mark.start, mark.end]));
  const found: Mark[] = [];
  let inDivision = false;
  for (const { kind, start, end } of marks) {
    if (kind !== 'block') continue;
    const line = text.slice(start, end);
    const slanted = italics.get(start) ?? start;
    const procedure = slanted > start && PROCEDURE.test(line);
    const bracketed = slanted >= end && /^[([]/.test(line);
    if (DIVISION.test(line)) inDivision = true;
    else if (starts.has(start) || headings.has(start) || procedure || line.length > LONGEST_NAME) inDivision = false;
    const votes = /^(?:Ayes|Contents?) \d/.test(line);
    if (starts.has(start) || headings.has(start) || !(procedure || bracketed || inDivision || votes)) continue;
    found.push({ start, end, kind: 'furniture', furniture: 'stage' });
  }
  return found;
}
