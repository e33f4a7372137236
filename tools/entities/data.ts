/** Reads the training and measuring sets of the entity tagger into one form. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { EntityType } from '../../src/model.js';

/** One text with what is marked in it. */
export interface Sample {
  id: string;
  /** Document, for splits. */
  document: string;
  set: 'crossner' | 'gum' | 'briefings' | 'uner';
  text: string;
  spans: {
    start: number;
    end: number;
    /** Types that the mark may stand for. */
    types: EntityType[];
    /** May also be no entity of ours. */
    maybe: boolean;
  }[];
  /** Types that this set does not mark, and that may stand unmarked in it. */
  unmarked: EntityType[];
}

const root = new URL('../../', import.meta.url);
const shared = new URL('../shared/', root);

interface Row {
  id: string;
  text: string;
  entities: { start: number; end: number; type: string; orig: string; text: string }[];
}
const rows = (file: string): Row[] =>
  readFileSync(new URL(`entities/${file}`, shared), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);

export const hasData = (): boolean => existsSync(shared);

export function crossner(): Sample[] {
  return rows('train-crossner-politics.jsonl').map(({ id, text, entities }, at): Sample => ({
    id,
    // Neighbouring rows can stem from one article.
    document: `xn${Math.floor(at / 16)}`,
    set: 'crossner',
    text,
    unmarked: ['role', 'group'],
    spans: entities.map(({ start, end, type, orig }) => {
      if (type === 'PERSON') return { start, end, types: ['person'], maybe: false };
      if (type === 'ORG') return { start, end, types: ['organization', 'outlet'], maybe: false };
      if (type === 'PLACE') return { start, end, types: ['place'], maybe: false };
      if (orig === 'election' || orig === 'event') return { start, end, types: ['event'], maybe: false };
      return { start, end, types: ['event', 'treaty', 'group', 'role'], maybe: true };
    }),
  }));
}

export function gum(): Sample[] {
  return rows('train-gum.jsonl').map(({ id, text, entities }): Sample => ({
    id,
    document: id.replace(/-\d+$/, ''),
    set: 'gum',
    text,
    unmarked: ['role', 'group', 'treaty'],
    spans: entities.map(({ start, end, type, orig }) => {
      if (type === 'PERSON') return { start, end, types: ['person', 'group'], maybe: false };
      if (type === 'ORG') return { start, end, types: ['organization', 'outlet'], maybe: false };
      if (type === 'PLACE') return { start, end, types: ['place'], maybe: false };
      if (orig === 'event') return { start, end, types: ['event'], maybe: true };
      return { start, end, types: ['event', 'treaty', 'group'], maybe: true };
    }),
  }));
}

export function uner(): Sample[] {
  return rows('dev-uner-ewt.jsonl').map(({ id, text, entities }): Sample => ({
    id,
    document: id,
    set: 'uner',
    text,
    unmarked: ['role', 'group', 'treaty', 'event'],
    spans: entities.map(({ start, end, type }) => ({
      start,
      end,
      types: type === 'PERSON' ? ['person'] : type === 'PLACE' ? ['place'] : ['organization', 'outlet'],
      maybe: false,
    })),
  }));
}

interface Annotated {
  source: string;
  sha256: string;
  split: 'train' | 'test';
  sentences: { start: number; end: number; entities: { start: number; end: number; type: EntityType; entity?: number }[] }[];
}

/** One annotated document: raw text and labels. */
export interface AnnotatedDocument extends Annotated {
  raw: string;
}

export function annotatedDocuments(): AnnotatedDocument[] {
  const folder = new URL('annotations/entities/', root);
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const document = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Annotated;
    const bytes = readFileSync(new URL(`transcripts/${document.source}`, shared));
    const found = createHash('sha256').update(bytes).digest('hex');
    if (found !== document.sha256) throw new Error(`Expected ${document.source} with SHA-256 ${document.sha256}, got ${found}`);
    return { ...document, raw: bytes.toString('utf8') };
  });
}

export function briefings(split: 'train' | 'test'): Sample[] {
  return annotatedDocuments().filter((document) => document.split === split).flatMap(({ source, raw, sentences }) =>
    sentences.map(({ start, end, entities }, at): Sample => ({
      id: `${source}-${at}`,
      document: source,
      set: 'briefings',
      text: raw.slice(start, end),
      unmarked: [],
      spans: entities.map((entity) => ({ start: entity.start - start, end: entity.end - start, types: [entity.type], maybe: false })),
    })));
}

/** A document's share of 0 to 1 by its name: the same on every machine. */
export const shareOf = (document: string): number => createHash('sha256').update(`dev ${document}`).digest()[0]! / 256;
