import type { Candidate } from './candidates.js';
import type { Group } from './learn.js';
import type { Line } from './lines.js';
import type { Closer } from '../options.js';

const ascii = /^[A-Za-z0-9-]*$/u;
const fold = (word: string): string => (ascii.test(word) ? word.toLowerCase() : foldMarks(word));
const foldMarks = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}-]/gu, '');

/** The last word of a name, folded; what aliases of one person have in common. */
export function surname(tokens: readonly string[]): string {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const word = fold(tokens[i] ?? '');
    if (word.length > 1 && !/^(?:jr|sr|mp|mep|ii|iii|iv)$/u.test(word)) return word;
  }
  return '';
}

/** What the labels of the document that stand on their own feet have in common. */
export interface House {
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
export function houseStyle(strong: readonly Group[]): House {
  const house: House = {
    closers: new Map(),
    caps: 0,
    mixed: 0,
    para: true,
    surnames: new Set(),
    labels: new Set(),
    lower: false,
    bold: 0,
    first: Infinity,
    total: 0,
    density: 0,
  };
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
export function densityAfter(first: number, candidates: readonly Candidate[], lines: readonly Line[]): number {
  const labelled = new Set<number>();
  for (const candidate of candidates) {
    if (
      candidate.line >= first &&
      (candidate.closer === 'colon' || candidate.closer === 'bare') &&
      (candidate.shape.proper || candidate.shape.named)
    )
      labelled.add(candidate.line);
  }
  let paragraphs = 0;
  for (let i = first; i < lines.length; i++) if (lines[i]?.para === true) paragraphs++;
  return paragraphs === 0 ? 0 : labelled.size / paragraphs;
}
