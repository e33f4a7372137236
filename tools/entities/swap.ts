/** Copies of samples with other names in place of theirs, so that the tagger learns what stands around names. */
import nlp from 'compromise';
import { defaultLexicons } from '../../src/entities/lexicons/index.js';
import { hashOf } from '../../src/entities/tagger/hash.js';
import { seeded } from '../lib/k-means.js';
import type { Sample } from './data.js';

export interface NamePool {
  first: string[];
  last: string[];
  place: string[];
  organization: string[];
}

/** Names to put in: those of the samples themselves, compromise's first and last names, large cities. */
export function poolOf(samples: readonly Sample[]): NamePool {
  const pool: NamePool = { first: [], last: [], place: [], organization: [] };
  for (const { text, spans } of samples) {
    for (const { start, end, types } of spans) {
      const name = text.slice(start, end).replace(/\s+/gu, ' ');
      if (!/^\p{Lu}[\p{L} .&'’-]+$/u.test(name)) continue;
      if (types[0] === 'person') {
        const parts = name.split(' ');
        if (parts.length > 1) pool.first.push(parts[0]!);
        pool.last.push(parts.at(-1)!);
      } else if (types[0] === 'place') pool.place.push(name);
      else if (types[0] === 'organization') pool.organization.push(name);
    }
  }
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const { lexicon } = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one;
  for (const word of Object.keys(lexicon).sort()) {
    const tags = [lexicon[word]!].flat();
    if (!/^[a-z]{3,}$/.test(word)) continue;
    if (tags.some((tag) => tag === 'MaleName' || tag === 'FemaleName')) pool.first.push(capital(word));
    else if (tags.includes('LastName')) pool.last.push(capital(word));
  }
  for (const { name, entries } of defaultLexicons) {
    if (name === 'cities') pool.place.push(...Object.keys(entries).filter((_, at) => at % 3 === 0));
    if (name === 'agencies' || name === 'bodies') pool.organization.push(...Object.keys(entries).filter((_, at) => at % 3 === 0));
  }
  return pool;
}

/** A copy with swapped names, or undefined where there is none to swap. The same every time: seeded by the sample's id. */
export function swapped(sample: Sample, pool: NamePool, salt: number): Sample | undefined {
  const random = seeded(hashOf(sample.id, salt));
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const spans: Sample['spans'] = [];
  let text = '';
  let at = 0;
  let changed = false;
  for (const span of [...sample.spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) return undefined;
    const printed = sample.text.slice(span.start, span.end);
    const name = nameFor(span.types[0]!, printed, pool, pick, random);
    changed ||= name !== printed;
    text += sample.text.slice(at, span.start);
    spans.push({ ...span, start: text.length, end: text.length + name.length });
    text += name;
    at = span.end;
  }
  return changed ? { ...sample, text: text + sample.text.slice(at), spans } : undefined;
}

function nameFor(type: string, printed: string, pool: NamePool, pick: (list: readonly string[]) => string, random: () => number): string {
  if (!/^\p{Lu}/u.test(printed)) return printed;
  const words = printed.split(/\s+/u).length;
  if (type === 'person') {
    if (words === 1) return random() < 0.7 ? pick(pool.last) : pick(pool.first);
    if (words === 2) return `${pick(pool.first)} ${pick(pool.last)}`;
    return `${pick(pool.first)} ${random() < 0.5 ? `${pick(pool.first).charAt(0)}.` : pick(pool.last)} ${pick(pool.last)}`;
  }
  if (type === 'place') return random() < 0.6 ? pick(pool.place) : printed;
  if (type === 'organization') return random() < 0.5 ? pick(pool.organization) : printed;
  return printed;
}
