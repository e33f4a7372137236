import fc from 'fast-check';
import type { Element, Text } from 'xast';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/formats/nested.js';
import { nested, ordered } from '../../src/formats/nested.js';

const text = 'abcdefghijklmnopqrst';
const item = (start: number, end: number): Item => ({
  start,
  end,
  text: text.slice(start, end),
  wrap: (children) => ({ type: 'element', name: `i${start}-${end}`, attributes: {}, children }),
});
const wordsOf = (nodes: readonly (Element | Text)[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : wordsOf(node.children as (Element | Text)[]))).join('');
const names = (nodes: readonly (Element | Text)[]): string[] =>
  nodes.flatMap((node) => (node.type === 'text' ? [] : [node.name, ...names(node.children as (Element | Text)[])]));

describe('nested', () => {
  it('puts inner items into outer ones, and leaves out what crosses an edge', () => {
    expect(names(nested({ start: 0, end: 20 }, ordered([item(3, 5), item(0, 10), item(8, 12), item(12, 14)]), text))).toEqual([
      'i0-10',
      'i3-5',
      'i12-14',
    ]);
  });

  it('keeps every word once, whatever the items', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => item(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(span), (items) => {
        expect(wordsOf(nested({ start: 0, end: text.length }, ordered(items), text))).toBe(text);
      }),
    );
  });

  it('takes time in proportion to the items', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => ({ ...item(0, 1), start: index * 2, end: index * 2 + 1 }));
    const long = 'ab'.repeat(40_000);
    const before = performance.now();
    nested({ start: 0, end: long.length }, many, long);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
