import { strategies } from './answers/index.js';
import type { AsyncOptions, Options } from './options.js';

/** What each list of the options holds, and what marks a member as one. */
const lists = {
  stages: { noun: 'names of stages', is: (each: unknown) => typeof each === 'string' },
  readers: { noun: 'readers with `detect` and `read`', is: (each: unknown) => has(each, 'detect') && has(each, 'read') },
  layouts: { noun: 'layouts with a `name`', is: (each: unknown) => typeof field(each, 'name') === 'string' },
  cues: { noun: 'cues of a known `strategy`, with `where` head, tail or anywhere', is: isCue },
  classifiers: { noun: 'classifiers with `classify`', is: (each: unknown) => has(each, 'classify') },
  recognizers: { noun: 'recognizers with `recognize`', is: (each: unknown) => has(each, 'recognize') },
  lexicons: {
    noun: 'lexicons with a `type` and `entries`',
    is: (each: unknown) => typeof field(each, 'type') === 'string' && isObject(field(each, 'entries')),
  },
} as const;

/**
 * Plain JavaScript has no compiler that says what an option must be: so this does, before anything is read.
 *
 * @throws TypeError that names the option, what was expected, and at which place something else came.
 */
export function checkOptions(options: Options | AsyncOptions): void {
  if (!isObject(options)) throw new TypeError(`Expected options as an object, got ${kindOf(options)}`);
  for (const [name, { noun, is }] of Object.entries(lists)) {
    const list: unknown = field(options, name);
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw new TypeError(`Expected \`${name}\` as an array of ${noun}, got ${kindOf(list)}`);
    const wrong = list.findIndex((each) => !is(each));
    if (wrong >= 0) throw new TypeError(`Expected \`${name}\` as an array of ${noun}, got ${kindOf(list[wrong])} at index ${wrong}`);
  }
}

function isCue(each: unknown): boolean {
  const [strategy, where] = [field(each, 'strategy'), field(each, 'where')];
  return (strategies as readonly unknown[]).includes(strategy) && ['head', 'tail', 'anywhere'].includes(where as string);
}

const has = (each: unknown, name: string): boolean => typeof field(each, name) === 'function';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const field = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

/** What a value is, in a few words. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return `an object with ${Object.keys(value).slice(0, 6).join(', ') || 'no keys'}`;
  return typeof value === 'function' ? 'a function' : `${typeof value} ${String(value).slice(0, 40)}`;
}
