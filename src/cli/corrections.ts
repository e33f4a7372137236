import type { Corrections } from '../options.js';
import { reasonOf, UsageError } from './io.js';

const shapes: Record<keyof Corrections, (value: unknown) => boolean> = {
  speakers: (value) => isRecord(value) && Object.values(value).every(isRecord),
  split: (value) => Array.isArray(value) && value.every((each) => isRecord(each) && typeof each['before'] === 'string'),
  join: (value) =>
    Array.isArray(value) && value.every((each) => isRecord(each) && (typeof each['turn'] === 'string' || typeof each['text'] === 'string')),
  drop: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

const wanted: Record<keyof Corrections, string> = {
  speakers: 'an object of objects',
  split: 'an array of { before, turn?, label? }',
  join: 'an array of { turn } or { text }',
  drop: 'an array of lines',
};

/**
 * A person's corrections from a JSON file.
 *
 * @throws UsageError that names the key at fault.
 */
export function readCorrections(json: string, path: string): Corrections {
  const value = parse(json, path);
  if (!isRecord(value)) throw new UsageError(`Expected an object of corrections in ${path}, got ${kindOf(value)}`);
  for (const [key, part] of Object.entries(value)) {
    if (!isKey(key)) throw new UsageError(`Expected corrections speakers, split, join or drop in ${path}, got \`${key}\``);
    if (!shapes[key](part)) throw new UsageError(`Expected \`${key}\` in ${path} to be ${wanted[key]}, got ${kindOf(part)}`);
  }
  return value as Corrections;
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UsageError(`Expected JSON in ${path}: ${reasonOf(error)}`);
  }
}

const isKey = (key: string): key is keyof Corrections => Object.hasOwn(shapes, key);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array of other things' : `a ${typeof value}`;
