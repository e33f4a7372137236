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
    at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
    value: anyValue,
    how: fc.constantFrom('replace' as const, 'replace' as const, 'remove' as const, 'repeat' as const),
  }),
  { minLength: 1, maxLength: 4 },
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
      else owner[Number(key)] = other;
    } else if (how === 'remove') Reflect.deleteProperty(owner, key);
    else owner[key] = other;
  }
  return root;
}

function placesIn(root: Record<string, unknown>): { owner: Record<string, unknown> | unknown[]; key: string }[] {
  const found: { owner: Record<string, unknown> | unknown[]; key: string }[] = [];
  const rest: unknown[] = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const owner = next as Record<string, unknown> | unknown[];
    for (const [key, child] of Object.entries(owner)) {
      found.push({ owner, key });
      rest.push(child);
    }
  }
  return found;
}
