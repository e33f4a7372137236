import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { toString } from 'nlcst-to-string';
import { inspectNoColor } from 'unist-util-inspect';
import { select, selectAll } from 'unist-util-select';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing.js';
import type { BriefingRoot } from '../../src/unified/index.js';
import { fromTree, proseParser, toTree } from '../../src/unified/index.js';
import { sample } from '../formats/sample.js';
import { hasShared, listShared, readShared, whereShared } from '../shared.js';

const rendering = readFileSync(new URL('../../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url), 'utf8');

/** Every node's words stand where its position says, and line and column agree with the offset. */
function expectTrue(tree: BriefingRoot, text: string): void {
  const places = location(text);
  expect(toString(tree as never)).toBe(text);
  visit(tree, (node) => {
    const [start, end] = [node.position?.start, node.position?.end];
    expect(places.toPoint(start?.offset)).toEqual(start);
    expect(places.toPoint(end?.offset)).toEqual(end);
    if ('value' in node) expect(text.slice(start?.offset, end?.offset)).toBe(node.value);
  });
}

describe('toTree', () => {
  it('holds the whole text, each node in its true place', () => {
    expectTrue(toTree(parseBriefing(rendering)), rendering);
    expectTrue(toTree(sample), sample.text);
  });

  it('keeps places under any line ending, blank and character', () => {
    const piece = fc.constantFrom(
      'Q: ',
      'MR. X: ',
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      '\u00A0',
      ' ',
      'Why? ',
      'Yes, I did. ',
      '👩‍🚀',
      'don’t ',
      'U.S. ',
      '[laughs] ',
      '\u2028',
      'constructor ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `Q: Why?\n\nMR. X: Because.\n\n${pieces.join('')}`;
        expectTrue(toTree(parseBriefing(text, { stages: ['turns'] })), text);
      }),
      { numRuns: 60 },
    );
  });

  it('parses long prose in pieces', () => {
    const text = 'word '.repeat(9000) + '😀'.repeat(5000);
    const nodes = proseParser()(text, 0, {
      point: (offset) => ({ line: 1, column: offset + 1, offset }),
      position: () => undefined as never,
    });
    expect(toString(nodes as never)).toBe(text);
  });

  it('works with the utilities of unist', () => {
    const tree = toTree(sample);
    expect(selectAll('turn[role=official]', tree)).toHaveLength(2);
    expect(select('exchange[id=x1] > ask[slot=reason]', tree)).toMatchObject({ id: 'x1.a2', kind: 'wh' });
    expect(selectAll('mention[kind=date]', tree)).toMatchObject([{ normalized: '2024-05-08' }]);
    expect(inspectNoColor(tree)).toContain('SentenceNode');
  });
});

describe('fromTree', () => {
  it('gives the briefing back', () => {
    for (const briefing of [sample, parseBriefing(rendering, { date: '2020-08-19' }), parseBriefing('')]) {
      expect(fromTree(toTree(briefing))).toEqual(briefing);
    }
  });

  const files = ['white-house', 'australia-pm', 'federal-reserve', 'hansard-uk', 'canada-captions'].flatMap((folder) =>
    listShared(`transcripts/${folder}`).slice(0, 1),
  );
  it.skipIf(!hasShared).each(files)(`gives %s back${whereShared}`, (file) => {
    const briefing = parseBriefing(readShared(file));
    expect(fromTree(toTree(briefing))).toEqual(briefing);
  });

  it('takes over what a plugin changed in a reference, and leaves the briefing alone', () => {
    const tree = toTree(sample);
    tree.children = tree.children.filter((node) => node.type !== 'exchange' || node.id !== 'x3');
    visit(tree, 'ask', (ask) => {
      if (ask.verdict) ask.verdict.label = 'changed';
    });
    const { exchanges } = fromTree(tree);
    expect(exchanges.map(({ id }) => id)).toEqual(['x1', 'x2']);
    expect(exchanges[0]?.asks[0]?.verdict?.label).toBe('changed');
    expect(sample.exchanges[0]?.asks[0]?.verdict?.label).toBe('substantive');
  });

  it('refuses a tree whose words were changed, and one of another kind', () => {
    const tree = toTree(sample);
    visit(tree, 'TextNode', (node) => {
      node.value += 's';
      return false;
    });
    expect(() => fromTree(tree)).toThrow(/Expected the words of `/u);
    expect(() => fromTree({ type: 'root', children: [] } as never)).toThrow('Expected a `briefing` tree, got `root`');
  });
});
