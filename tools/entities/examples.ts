/** Turns samples into rows of features with the labels that each place may have. */
import { defaultLexicons } from '../../src/entities/lexicons/index.js';
import type { NameMatch } from '../../src/entities/lexicons/match.js';
import { namesOf } from '../../src/entities/lexicons/of-text.js';
import { begin, inside, labelCount, labelOf, last, taggedTypes, unit } from '../../src/entities/tagger/labels.js';
import { segmentsOf } from '../../src/entities/tagger/segments.js';
import { nameMarks, tokenFeatures } from '../../src/entities/tagger/token-features.js';
import { partsOf, reaches, wordFeatures } from '../../src/entities/tagger/word-features.js';
import { casings } from '../../src/entities/text/casing.js';
import { read } from '../../src/entities/text/row.js';
import type { Sample } from './data.js';

/** A stretch of places: features and allowed labels of each. */
export interface Example {
  set: Sample['set'];
  weight: number;
  features: Int32Array[];
  allowed: Uint8Array[];
}

export interface Count {
  spans: number;
  lost: number;
}

/** The examples of a sample. `casing` overrides what the text shows. */
export function examplesOf(sample: Sample, weight: number, count: Count, casing?: number): Example[] {
  const reading = read(sample.text);
  if (casing !== undefined) reading.casing.fill(casing);
  const { tokens, row } = reading;
  const matches = namesOf(reading, defaultLexicons);
  const marks = nameMarks(reading, matches);
  const partsCache = Array.from(row, (token) => partsOf(tokens.words[tokens.word[token]!]!, tokens.kind[token]!, reading.casing[token]!));
  const parts = (at: number): ReturnType<typeof partsOf> => partsCache[at]!;
  const segments = segmentsOf(reading, matches);
  const covered = new Uint8Array(row.length);
  for (const [from, to] of segments) covered.fill(1, from, to);
  const allowed = allowedLabels(sample, reading, covered, matches, count);
  const scratch = new Int32Array(256);
  return segments.map(([from, to]) => {
    const features: Int32Array[] = [];
    for (let at = from; at < to; at += 1) {
      const all: number[] = [];
      for (const reach of reaches) {
        const place = at + reach;
        if (!sameSentence(tokens.first, row, at, place)) continue;
        const token = row[place]!;
        all.push(...wordFeatures(tokens.words[tokens.word[token]!]!, tokens.kind[token]!, reading.casing[token]!, reach));
      }
      const more = tokenFeatures(reading, marks, parts, at, scratch);
      for (let n = 0; n < more; n += 1) all.push(scratch[n]!);
      features.push(Int32Array.from(all));
    }
    return { set: sample.set, weight, features, allowed: allowed.slice(from, to) };
  });
}

/** Whether two places lie in one sentence. */
function sameSentence(first: Uint8Array, row: Int32Array, at: number, place: number): boolean {
  if (place < 0 || place >= row.length) return false;
  for (let n = Math.min(at, place) + 1; n <= Math.max(at, place); n += 1) if (first[row[n]!] === 1) return false;
  return true;
}

function allowedLabels(
  sample: Sample,
  reading: ReturnType<typeof read>,
  covered: Uint8Array,
  matches: readonly NameMatch[],
  count: Count,
): Uint8Array[] {
  const { tokens, row } = reading;
  const outside = new Uint8Array(labelCount);
  outside[0] = 1;
  const allowed = Array.from(row, () => outside);
  // A set that does not mark groups says nothing about a nationality in it.
  for (const { from, to, name } of matches) {
    const index = taggedTypes.indexOf(name.type);
    if (index < 0 || !sample.unmarked.includes(name.type)) continue;
    for (let at = from; at < to; at += 1) {
      const open = Uint8Array.from(outside);
      open[labelOf(index, to - from === 1 ? unit : at === from ? begin : at === to - 1 ? last : inside)] = 1;
      allowed[at] = open;
    }
  }
  for (const { start, end, types, maybe } of sample.spans) {
    const tagged = types.map((type) => taggedTypes.indexOf(type)).filter((index) => index >= 0);
    if (tagged.length === 0) continue;
    count.spans += 1;
    let from = -1;
    let to = -1;
    for (let at = 0; at < row.length; at += 1) {
      const token = row[at]!;
      if (tokens.start[token]! >= start && tokens.start[token]! < end) {
        if (from < 0) from = at;
        to = at + 1;
      }
    }
    if (from < 0) {
      count.lost += 1;
      continue;
    }
    let whole = tokens.start[row[from]!]! <= start + 1;
    for (let at = from; at < to; at += 1) whole &&= covered[at] === 1;
    if (!whole) count.lost += 1;
    for (let at = from; at < to; at += 1) {
      const labels = new Uint8Array(labelCount);
      // A name that candidates do not cover as a whole teaches nothing about its parts.
      if (!whole) labels.fill(1);
      else {
        if (maybe) labels[0] = 1;
        for (const type of tagged) labels[labelOf(type, to - from === 1 ? unit : at === from ? begin : at === to - 1 ? last : inside)] = 1;
      }
      allowed[at] = labels;
    }
  }
  return allowed;
}

/** Copies of samples without capitals and in capitals, so that captions and machine transcripts are served. */
export function recased(sample: Sample, casing: number): Sample {
  const text =
    casing === casings.upper
      ? sample.text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter))
      : sample.text.replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter));
  return { ...sample, text };
}
