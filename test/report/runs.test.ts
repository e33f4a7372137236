import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import type { AnyLayer, Mark } from '../../src/report/runs.js';
import { marksIn, nest } from '../../src/report/runs.js';

const text = 'abcdefghijklmnopqrstuvwxyz';
const layer = (name: string, marks: Mark<string>[]): AnyLayer => ({
  marks,
  wrap: (children: ElementContent[], here: readonly Mark<string>[]): ElementContent => ({
    type: 'element',
    tagName: name,
    properties: { of: here.map(({ value }) => value).join() },
    children,
  }),
});
const leaf = (start: number, end: number): ElementContent[] => [{ type: 'text', value: text.slice(start, end) }];
const wordsOf = (nodes: readonly ElementContent[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? wordsOf(node.children) : '')).join('');
const show = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) =>
      node.type === 'element'
        ? `<${node.tagName} ${String(node.properties['of'])}>${show(node.children)}</${node.tagName}>`
        : wordsOf([node]),
    )
    .join('');

describe('nest', () => {
  it('cuts an inner mark that crosses an outer one, and keeps an outer one whole around inner ones', () => {
    const layers = [
      layer('q', [{ start: 2, end: 6, value: '1' }]),
      layer('e', [
        { start: 4, end: 8, value: '2' },
        { start: 2, end: 3, value: '3' },
      ]),
    ];
    expect(show(nest(0, 10, layers, leaf))).toBe('ab<q 1><e 3>c</e>d<e 2>ef</e></q><e 2>gh</e>ij');
  });

  it('gives both of two marks of one layer where they overlap', () => {
    const marks = [
      { start: 0, end: 4, value: '1' },
      { start: 2, end: 6, value: '2' },
    ];
    expect(show(nest(0, 6, [layer('m', marks)], leaf))).toBe('<m 1>ab</m><m 1,2>cd</m><m 2>ef</m>');
  });

  it('loses, doubles and moves no character, whatever the marks', () => {
    const mark = fc.tuple(fc.nat(26), fc.nat(26)).map(([start, end]) => ({ start, end, value: 'x' }));
    const marks = fc.array(mark, { maxLength: 8 });
    fc.assert(
      fc.property(marks, marks, marks, fc.nat(26), fc.nat(26), (a, b, c, one, two) => {
        const [start, end] = [Math.min(one, two), Math.max(one, two)];
        const nodes = nest(start, end, [layer('a', a), layer('b', b), layer('c', c)], leaf);
        expect(wordsOf(nodes)).toBe(text.slice(start, end));
      }),
    );
  });
});

describe('marksIn', () => {
  it('finds the marks of a stretch', () => {
    const find = marksIn([5, 1, 9].map((start) => ({ start, end: start + 1, value: start })));
    expect(find(1, 9).map(({ value }) => value)).toEqual([1, 5]);
  });
});
