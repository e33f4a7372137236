/** Briefings read back from JSON that somebody changed: one or several places of a sound one, anything in them. */
import fc from 'fast-check';
import { prototypeWords } from './inputs.js';

export interface Change {
  /** Which place, as a share of all of them. */
  at: number;
  value: unknown;
  how: 'replace' | 'remove' | 'repeat';
}

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1, 0.5, 1e308, -0, '', 'x1', 't1', 's1', 'q', [], {}, '<script>', '\0', '\ud800', '\u202e'),
  fc.constantFrom(...prototypeWords),
  fc.string({ maxLength: 6 }),
  fc.integer({ min: -3, max: 400 }),
);

export const anyChanges: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    at: fc.nat(999_999).map((place) => place / 1e6),
    value: anyValue,
    how: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'repeat' as const),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A copy of a value as JSON has it, changed. */
export function changed(value: unknown, changes: readonly Change[]): unknown {
  const root = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
  for (const { at, value: other, how } of changes) {
    const places = placesIn(root);
    const place = places[Math.floor(at * places.length)];
    if (place === undefined) break;
    const { owner, key } = place;
    if (Array.isArray(owner)) {
      if (how === 'remove') owner.splice(Number(key), 1);
      else if (how === 'repeat') owner.push(JSON.parse(JSON.stringify(owner[Number(key)] ?? null)));
      else owner[Number(key)] = alike(owner[Number(key)], other);
    } else if (how === 'remove') Reflect.deleteProperty(owner, key);
    else owner[key] = alike(owner[key], other);
  }
  return root;
}

/** Another value of the same kind, so that most changes pass the schema: what counts is what comes after. */
function alike(before: unknown, other: unknown): unknown {
  if (typeof before === 'string') return typeof other === 'string' ? other : `t${String(other)}`.slice(0, 4);
  if (typeof before === 'number') return typeof other === 'number' ? Math.abs(other) : 1;
  if (typeof before === 'boolean') return !before;
  if (Array.isArray(before)) return other === null ? [] : [...(before as unknown[]), ...(before as unknown[])];
  return typeof before === 'object' && before !== null ? { ...before } : other;
}

/** A change of these is refused at once: spans are compared with the text. */
const fixed = new Set(['start', 'end', 'text', 'schema']);

function placesIn(root: Record<string, unknown>): { owner: Record<string, unknown> | unknown[]; key: string }[] {
  const found: { owner: Record<string, unknown> | unknown[]; key: string }[] = [];
  const rest: unknown[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const owner = next as Record<string, unknown> | unknown[];
    for (const [key, child] of Object.entries(owner)) {
      if (!fixed.has(key)) found.push({ owner, key });
      rest.push(child);
    }
  }
  return found;
}
