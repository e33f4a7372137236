import { describe, expect, it } from 'vitest';
import { recent } from '../src/recent.js';

describe('recent', () => {
  it('finds the last few again, and no more', () => {
    const kept = recent<{ key: number }>(2);
    const first = kept.add({ key: 1 });
    expect(kept.find(({ key }) => key === 1)).toBe(first);
    kept.add({ key: 2 });
    kept.add({ key: 3 });
    expect(kept.find(({ key }) => key === 1)).toBeUndefined();
    expect(kept.find(({ key }) => key === 2)?.key).toBe(2);
    expect(kept.find(({ key }) => key === 3)?.key).toBe(3);
  });
});
