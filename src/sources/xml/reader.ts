import type { Message } from '../../model.js';
import type { Mark, ReadResult, Reader } from '../../options.js';
import { plainMark, TextBuilder } from '../builder.js';
import { labelMarks, quoteMarks } from '../html/labels.js';
import { pageFurniture } from '../html/furniture.js';
import { sortMarks } from '../html/reader.js';
import { findPageFurniture } from '../pdf-text/index.js';
import { repairMessages, type RepairCounts } from '../repair/index.js';
import { detectXml, rootOf, vocabularyOf } from './detect.js';
import { XmlFields } from './header.js';
import { parseXml, type XmlTolerated } from './parse.js';
import { XmlWalk } from './walk.js';

/**
 * Reads XML transcripts: parlparse, historic Hansard, Akoma Ntoso debates, TEI, the Bundestag's records, the
 * Australian prime ministers' envelope, and others that use the usual words. Where the mark-up names the speaker,
 * the text gets `Name: speech` with a `label` mark. HTML inside is read as HTML. No DTD: declared entities are never
 * expanded.
 *
 * @throws SyntaxError with line and column where the input is not well-formed.
 * @example
 * splitTurns(xml, { readers: [xmlReader] })
 */
export const xmlReader: Reader = {
  name: 'xml',
  formats: ['xml'],
  detect: detectXml,
  read: readXml,
};

function readXml(input: string): ReadResult {
  const root = rootOf(input);
  if (root === null) throw new SyntaxError(`Expected an XML document, got \`${input.slice(0, 40).trim()}\` at line 1`);
  const vocabulary = vocabularyOf(root.name);
  const builder = new TextBuilder();
  const repairs: RepairCounts = { bytesRepr: 0, entities: 0, mojibake: 0 };
  const fields = new XmlFields(vocabulary);
  const walk = new XmlWalk(vocabulary, builder, repairs, fields);
  const tolerated = parseXml(input, walk);
  const { text, marks: all } = builder.finish();
  const marks: Mark[] = all.map(plainMark);
  const areas = walk.htmlFacts.flatMap((facts) => facts.areas);
  const own = marks.some((mark) => mark.kind === 'label');
  const labels = own ? [] : labelMarks(text, marks, areas);
  const added = [...labels, ...quoteMarks(text, areas, labels), ...pageFurniture(text, areas), ...outside(findPageFurniture(text), marks)];
  const result: ReadResult = {
    text,
    marks: sortMarks([...marks, ...added]),
    header: fields.header(),
    messages: [...repairMessages(repairs), ...toleratedMessages(tolerated)],
  };
  if (fields.language !== '') result.language = fields.language;
  return result;
}

/** Page furniture that is no line of the header. */
function outside(pages: readonly Mark[], marks: readonly Mark[]): Mark[] {
  const starts = new Set(marks.filter((mark) => mark.kind === 'meta').map((mark) => mark.start));
  return pages.filter((page) => !starts.has(page.start));
}

function toleratedMessages({ characters, entities, dtd }: XmlTolerated): Message[] {
  const messages: Message[] = [];
  if (dtd) messages.push({ rule: 'xml-dtd', severity: 'warning', reason: 'The document declares entities; they were not expanded.' });
  if (entities > 0)
    messages.push({ rule: 'xml-entities', severity: 'info', reason: `References to unknown entities, left as they stand: ${entities}.` });
  if (characters > 0)
    messages.push({ rule: 'xml-characters', severity: 'info', reason: `Characters that XML forbids, kept: ${characters}.` });
  return messages;
}
