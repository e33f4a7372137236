import { describe, expect, it } from 'vitest';
import { resolveTaxonomy, strategies, strategyNotes, taxonomies } from '../../src/answers/index.js';

describe('taxonomies', () => {
  it('give each of the 25 strategies one of their labels', () => {
    expect(strategies).toHaveLength(25);
    expect(new Set(strategies).size).toBe(25);
    for (const taxonomy of Object.values(taxonomies)) {
      expect(resolveTaxonomy(taxonomy as never)).toBe(taxonomy);
      expect(Object.keys(taxonomy.map).sort()).toEqual([...strategies].sort());
    }
    expect(Object.keys(strategyNotes).sort()).toEqual([...strategies].sort());
  });

  it('differ where the codebook says so', () => {
    expect(taxonomies.strict.map.implicit).toBe('deflection');
    expect(taxonomies.strict.map.partial).toBe('deflection');
    expect(taxonomies.lenient.map.general).toBe('substantive');
    expect(taxonomies.bull3.map.correction).toBe('reply');
    expect(taxonomies.bull3.map.decline).toBe('non-reply');
    expect(taxonomies.thomas2024.map['ask-back']).toBe('Clear Non-Reply');
    expect(taxonomies.thomas2024.map.implicit).toBe('Ambivalent');
    expect(new Set(Object.values(taxonomies.thomas2024.techniques ?? {})).size).toBe(9);
  });

  it('roll asks up to the turn', () => {
    const { turnRule } = taxonomies.default;
    expect(turnRule(['refusal', 'substantive', 'refusal'])).toBe('substantive');
    expect(turnRule(['refusal', 'deflection'])).toBe('refusal');
    expect(turnRule(['refusal', 'deflection', 'deflection'])).toBe('deflection');
    expect(taxonomies.thomas2024.turnRule(['Ambivalent', 'Clear Non-Reply'])).toBe('Clear Non-Reply');
    expect(taxonomies.bull3.turnRule(['non-reply', 'intermediate'])).toBe('intermediate');
  });

  it('are refused when broken, with words that say how', () => {
    expect(() => resolveTaxonomy('constructor' as never)).toThrow(/Expected a taxonomy of default, strict/);
    const { explicit: _, ...rest } = taxonomies.default.map;
    expect(() => resolveTaxonomy({ ...taxonomies.default, map: rest as never })).toThrow(/no label to the strategy `explicit`/);
    expect(() => resolveTaxonomy({ ...taxonomies.default, labels: ['refusal'] } as never)).toThrow(/not among its labels/);
  });
});
