/** Reads the training and measuring sets of the entity tagger into one form. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { EntityType } from '../../src/model.js';
import { compileLexicons } from '../../src/entities/lexicons/compile.js';
import type { NameNode } from '../../src/entities/lexicons/compile.js';
import { defaultLexicons } from '../../src/entities/lexicons/index.js';
import { tokenize } from '../../src/entities/text/tokens.js';
import { writtenSentences } from './written-sentences.js';

/** One text with what is marked in it. */
export interface Sample {
  id: string;
  /** Document, for splits. */
  document: string;
  set: 'crossner' | 'gum' | 'briefings' | 'uner' | 'written';
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
  readFileSync(new URL(`entities/${file}`, shared), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

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
      if (type === 'ORG') return { start, end, types: [known(text.slice(start, end), ['outlet']) ?? 'organization'], maybe: false };
      if (type === 'PLACE') return { start, end, types: ['place'], maybe: false };
      if (orig === 'election' || orig === 'event') return { start, end, types: ['event'], maybe: false };
      return { start, end, types: otherTypes(text.slice(start, end)), maybe: true };
    }),
  }));
}

const tree = compileLexicons(defaultLexicons);

/** The type that the lexicons give a name, if among these. */
function known(name: string, types: readonly EntityType[]): EntityType | undefined {
  const { keys, word, count } = tokenize(name);
  let node: NameNode | undefined = tree;
  for (let at = 0; at < count && node; at += 1) node = node.next?.get(keys[word[at]!]!);
  return types.find((type) => node?.names?.some((entry) => entry.type === type));
}

/** What a mark of another type than person, organization or place is of ours, by lexicon or by its last word; else nothing. */
function otherTypes(name: string): EntityType[] {
  const listed = known(name, ['group', 'treaty', 'event', 'role']);
  if (listed) return [listed];
  if (
    /\b(?:Act|Treaty|Agreement|Accords?|Convention on .+|Protocol|Pact|Constitution|Amendment|Resolution|Charter|Declaration)$/u.test(name)
  )
    return ['treaty'];
  if (
    /\b(?:Wars?|Battle|Summit|Conference|Olympics|Games|Revolution|Convention|Crisis|Uprising|Campaign|Election|elections?|referendum|Cup|Offensive|Operation)\b/u.test(
      name,
    )
  )
    return ['event'];
  return [];
}

/** Some of the set's marks end at a hyphen inside a name (`Bailey` of `Bailey-Ross`): the whole name is taken. */
function wholeHyphenated(text: string, start: number, end: number): { start: number; end: number } {
  const ahead = /^-\p{Lu}[\p{L}\p{M}]+/u.exec(text.slice(end, end + 40));
  const behind = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{0,20}-$/u.exec(text.slice(Math.max(0, start - 24), start));
  return { start: start - (behind?.[0].length ?? 0), end: end + (ahead?.[0].length ?? 0) };
}

export function gum(): Sample[] {
  return rows('train-gum.jsonl').map(({ id, text, entities }): Sample => ({
    id,
    document: id.replace(/-\d+$/, ''),
    set: 'gum',
    text,
    unmarked: ['role', 'group', 'treaty'],
    spans: entities.map((entity) => {
      const { type, orig } = entity;
      const { start, end } = wholeHyphenated(text, entity.start, entity.end);
      if (type === 'PERSON') return { start, end, types: [known(text.slice(start, end), ['group']) ?? 'person'], maybe: false };
      if (type === 'ORG') return { start, end, types: [known(text.slice(start, end), ['outlet']) ?? 'organization'], maybe: false };
      if (type === 'PLACE') return { start, end, types: ['place'], maybe: false };
      return { start, end, types: orig === 'event' ? ['event'] : otherTypes(text.slice(start, end)), maybe: true };
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
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const document = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Annotated;
      const bytes = readFileSync(new URL(`transcripts/${document.source}`, shared));
      const found = createHash('sha256').update(bytes).digest('hex');
      if (found !== document.sha256) throw new Error(`Expected ${document.source} with SHA-256 ${document.sha256}, got ${found}`);
      return { ...document, raw: bytes.toString('utf8') };
    });
}

export function briefings(split: 'train' | 'test'): Sample[] {
  return annotatedDocuments()
    .filter((document) => document.split === split)
    .flatMap(({ source, raw, sentences }) =>
      sentences.map(({ start, end, entities }, at): Sample => ({
        id: `${source}-${at}`,
        document: source,
        set: 'briefings',
        text: raw.slice(start, end),
        unmarked: [],
        spans: entities.map((entity) => ({ start: entity.start - start, end: entity.end - start, types: [entity.type], maybe: false })),
      })),
    );
}

/** A document's share of 0 to 1 by its name: the same on every machine. */
export const shareOf = (document: string): number => createHash('sha256').update(`dev ${document}`).digest()[0]! / 256;

const marks: Record<string, EntityType> = { P: 'person', O: 'organization', L: 'place', T: 'outlet', G: 'group', E: 'event' };

/** The sentences of `written-sentences.ts`. */
export function written(): Sample[] {
  return writtenSentences
    .trim()
    .split('\n')
    .map((line, at): Sample => {
      const spans: Sample['spans'] = [];
      let text = '';
      let from = 0;
      for (const match of line.matchAll(/\{([POLTGE]) ([^}]+)\}/gu)) {
        text += line.slice(from, match.index);
        spans.push({ start: text.length, end: text.length + match[2]!.length, types: [marks[match[1]!]!], maybe: false });
        text += match[2]!;
        from = match.index + match[0].length;
      }
      text += line.slice(from);
      return {
        id: `written-${at}`,
        document: `written-${at}`,
        set: 'written',
        text,
        spans,
        unmarked: ['role', 'group', 'treaty', 'event'],
      };
    });
}
