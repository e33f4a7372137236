/** What a list of the options holds, in words, and what marks a member as one. */
export interface ListKind {
  noun: string;
  is(each: unknown): boolean;
}

/** The lists that splitting takes. */
export const turnLists = {
  readers: { noun: 'readers with `detect` and `read`', is: (each) => has(each, 'detect') && has(each, 'read') },
  layouts: { noun: 'layouts with a `name`', is: (each) => typeof field(each, 'name') === 'string' },
} as const satisfies Record<string, ListKind>;

/** The lists that tagging takes. */
export const entityLists = {
  recognizers: { noun: 'recognizers with `recognize`', is: (each) => has(each, 'recognize') },
  lexicons: {
    noun: 'lexicons with a `type` and `entries`',
    is: (each) => typeof field(each, 'type') === 'string' && isObject(field(each, 'entries')),
  },
} as const satisfies Record<string, ListKind>;

/**
 * Plain JavaScript has no compiler that says what an option must be: so this does, before anything is read.
 *
 * @throws TypeError that names the option, what was expected, and at which place something else came.
 */
export function checkLists(options: unknown, lists: Readonly<Record<string, ListKind>>): void {
  if (!isObject(options)) throw new TypeError(`Expected options as an object, got ${kindOf(options)}`);
  for (const [name, { noun, is }] of Object.entries(lists)) {
    const list: unknown = field(options, name);
    if (list === undefined) continue;
    if (!Array.isArray(list)) throw new TypeError(`Expected \`${name}\` as an array of ${noun}, got ${kindOf(list)}`);
    const wrong = list.findIndex((each) => !is(each));
    if (wrong >= 0) throw new TypeError(`Expected \`${name}\` as an array of ${noun}, got ${kindOf(list[wrong])} at index ${wrong}`);
  }
}

export const has = (each: unknown, name: string): boolean => typeof field(each, name) === 'function';
export const field = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a value is, in a few words. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return `an object with ${Object.keys(value).slice(0, 6).join(', ') || 'no keys'}`;
  return typeof value === 'function' ? 'a function' : `${typeof value} ${String(value).slice(0, 40)}`;
}
