import type { Mark, ReadResult, Reader } from '../../options.js';
import type { Message } from '../../model.js';
import { plainMark, TextBuilder } from '../builder.js';
import { findPageFurniture } from '../pdf-text/index.js';
import { decodeBytesRepr, repairMessages, type RepairCounts } from '../repair/index.js';
import { detectHtml } from './detect.js';
import { pageFurniture } from './furniture.js';
import { headerOf } from './header.js';
import { isHansard, labelMarks, quoteMarks } from './labels.js';
import { proceedingMarks } from './proceedings.js';
import { DEEPEST, walkHtml } from './walk.js';

/**
 * Reads HTML pages and fragments: the visible text with LF line ends, a blank line between blocks, a line for each
 * `<br>` and list item. Marks: `block` for every line, `bold`, `italic`, `heading`, `furniture` for navigation and
 * all that stands outside the main element, `label` and `quote` where the page's structure gives them. The header
 * comes from metadata. Repairs Python byte strings, leaked character references and mojibake, and says so.
 *
 * Builds no tree, so that time is linear and deep nesting harmless. Never throws.
 *
 * @example
 * splitTurns(page, { readers: [htmlReader] })
 */
export const htmlReader: Reader = {
  name: 'html',
  formats: ['html'],
  detect: detectHtml,
  read: readHtml,
};

function readHtml(input: string): ReadResult {
  const decoded = decodeBytesRepr(input);
  const repairs: RepairCounts = { bytesRepr: decoded.count, entities: 0, mojibake: 0 };
  const builder = new TextBuilder();
  const facts = walkHtml(decoded.text, builder, repairs);
  const { text, marks: all } = builder.finish();
  const marks: Mark[] = all.map(plainMark);
  const labels = labelMarks(text, marks, facts.areas);
  const proceedings = isHansard(text, marks) ? proceedingMarks(text, marks, labels) : [];
  const added = [
    ...proceedings,
    ...labels,
    ...quoteMarks(text, facts.areas, labels),
    ...pageFurniture(text, facts.areas),
    ...findPageFurniture(text),
  ];
  const messages: Message[] = repairMessages(repairs);
  if (facts.tooDeep) {
    messages.push({ rule: 'html-depth', severity: 'warning', reason: `Elements nested deeper than ${DEEPEST} were read as plain text.` });
  }
  const result: ReadResult = { text, marks: sortMarks([...marks, ...added]), header: headerOf(text, facts), messages };
  if (facts.language !== undefined && facts.language !== '') result.language = facts.language;
  return result;
}

/** By start, the longer first; of the same stretch in the order given. */
export function sortMarks(marks: Mark[]): Mark[] {
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
