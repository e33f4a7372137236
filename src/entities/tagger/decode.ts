import type { EntityType } from '../../model.js';
import type { NameMatch } from '../lexicons/match.js';
import type { Reading } from '../text/row.js';
import { follows, labelCount, last, mayEnd, mayStart, taggedTypes, unit } from './labels.js';
import { columns } from './model.js';
import type { Model } from './model.js';
import { segmentsOf } from './segments.js';
import { nameMarks, tokenFeatures } from './token-features.js';
import { partsOf, reaches, wordFeatures } from './word-features.js';
import type { WordParts } from './word-features.js';

/** A tagged stretch of the row. */
export interface TaggedSpan {
  from: number;
  to: number;
  type: EntityType;
  /** How much better its first word is as this than outside any name, squeezed to 0 to 1. */
  score: number;
}

/** For each label the labels that may stand before it. */
const before = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (_unused, other) => other).filter((other) => follows(other, label)),
);

/** Labels that may stand alone: outside, and the units. */
const alone = Array.from({ length: labelCount }, (_, label) => label).filter((label) => mayStart(label) && mayEnd(label));

/** What is known of one word form: its parts, and for each reach its weights, summed when first needed. */
interface WordSums {
  word: string;
  kind: number;
  casing: number;
  parts: WordParts;
  sums: (Float32Array | undefined)[];
}

const longest = 256;

/** Labels the stretches of a text that may hold names, with Viterbi's best path in each. */
export class Decoder {
  private cache = new Map<string, WordSums>();
  private readonly scratch = new Int32Array(256);
  private readonly nodes = Array.from({ length: longest }, () => new Float32Array(columns));
  private readonly back = Array.from({ length: longest }, () => new Uint8Array(labelCount));
  private scores = new Float64Array(labelCount);
  private next = new Float64Array(labelCount);

  constructor(private readonly model: Model) {}

  tag(reading: Reading, matches: readonly NameMatch[]): TaggedSpan[] {
    // The cache of word forms is bounded, at some 2 KB each; a text has its own table of them by word number.
    if (this.cache.size > 10_000) this.cache = new Map();
    const { tokens, row, casing } = reading;
    const forms: (WordSums | undefined)[][] = [new Array<undefined>(tokens.words.length), []];
    const form = (at: number): WordSums => {
      const token = row[at]!;
      const word = tokens.word[token]!;
      const table = forms[casing[token] === 0 ? 0 : 1]!;
      return (table[word] ??= this.formOf(tokens.words[word]!, tokens.kind[token]!, casing[token]!));
    };
    const parts = (at: number): WordParts => form(at).parts;
    const marks = nameMarks(reading, matches);
    const spans: TaggedSpan[] = [];
    for (const [from, end] of segmentsOf(reading, matches)) {
      const to = Math.min(end, from + longest);
      for (let at = from; at < to; at += 1) this.node(reading, marks, form, parts, at, this.nodes[at - from]!);
      if (to - from === 1) this.single(from, spans);
      else this.path(to - from, from, spans);
    }
    return spans;
  }

  private formOf(word: string, kind: number, casing: number): WordSums {
    const key = casing === 0 ? word : `\u0000${word.toLowerCase()}`;
    const known = this.cache.get(key);
    if (known) return known;
    const made: WordSums = {
      word,
      kind,
      casing,
      parts: partsOf(word, kind, casing),
      sums: [undefined, undefined, undefined, undefined, undefined],
    };
    this.cache.set(key, made);
    return made;
  }

  private sumOf(form: WordSums, which: number): Float32Array {
    const known = form.sums[which];
    if (known) return known;
    const sum = new Float32Array(columns);
    for (const feature of wordFeatures(form.word, form.kind, form.casing, reaches[which]!)) this.model.add(feature, sum);
    form.sums[which] = sum;
    return sum;
  }

  private node(
    reading: Reading,
    marks: Int32Array,
    form: (at: number) => WordSums,
    parts: (at: number) => WordParts,
    at: number,
    sum: Float32Array,
  ): void {
    const { first } = reading.tokens;
    const { row } = reading;
    sum.set(this.sumOf(form(at), 2));
    const opens = first[row[at]!] === 1;
    if (!opens && at > 0) {
      plus(sum, this.sumOf(form(at - 1), 1));
      if (at > 1 && first[row[at - 1]!] === 0) plus(sum, this.sumOf(form(at - 2), 0));
    }
    if (at + 1 < row.length && first[row[at + 1]!] === 0) {
      plus(sum, this.sumOf(form(at + 1), 3));
      if (at + 2 < row.length && first[row[at + 2]!] === 0) plus(sum, this.sumOf(form(at + 2), 4));
    }
    const count = tokenFeatures(reading, marks, parts, at, this.scratch);
    for (let n = 0; n < count; n += 1) this.model.add(this.scratch[n]!, sum);
    for (let label = 1; label < labelCount; label += 1) sum[label] = sum[label]! + sum[labelCount + ((label - 1) >> 2)]!;
  }

  /** The best label of a stretch of one word. */
  private single(at: number, spans: TaggedSpan[]): void {
    const node = this.nodes[0]!;
    let best = 0;
    for (const label of alone) if (node[label]! > node[best]!) best = label;
    if (best !== 0) spans.push({ from: at, to: at + 1, type: taggedTypes[(best - 1) >> 2]!, score: likelihood(node[best]! - node[0]!) });
  }

  private path(length: number, offset: number, spans: TaggedSpan[]): void {
    const { transitions } = this.model;
    const { nodes, back } = this;
    for (let label = 0; label < labelCount; label += 1) this.scores[label] = mayStart(label) ? nodes[0]![label]! : -Infinity;
    for (let at = 1; at < length; at += 1) {
      const { scores, next } = this;
      const node = nodes[at]!;
      const from = back[at]!;
      for (let label = 0; label < labelCount; label += 1) {
        let best = -Infinity;
        let which = 0;
        const others = before[label]!;
        for (let n = 0; n < others.length; n += 1) {
          const other = others[n]!;
          const score = scores[other]! + transitions[other * labelCount + label]!;
          if (score > best) {
            best = score;
            which = other;
          }
        }
        next[label] = best + node[label]!;
        from[label] = which;
      }
      this.scores = next;
      this.next = scores;
    }
    const { scores } = this;
    let label = 0;
    for (let other = 1; other < labelCount; other += 1) if (mayEnd(other) && scores[other]! > scores[label]!) label = other;
    let end = -1;
    const found: TaggedSpan[] = [];
    for (let at = length - 1; at >= 0; at -= 1) {
      if (label !== 0) {
        const position = (label - 1) & 3;
        if (position === last || position === unit) end = at + 1;
        if (position === 0 || position === unit) {
          found.push({
            from: offset + at,
            to: offset + end,
            type: taggedTypes[(label - 1) >> 2]!,
            score: likelihood(nodes[at]![label]! - nodes[at]![0]!),
          });
        }
      }
      label = back[at]![label]!;
    }
    for (let n = found.length - 1; n >= 0; n -= 1) spans.push(found[n]!);
  }
}

const likelihood = (margin: number): number => 1 / (1 + Math.exp(-margin));

function plus(sum: Float32Array, other: Float32Array): void {
  for (let column = 0; column < columns; column += 1) sum[column] = sum[column]! + other[column]!;
}
