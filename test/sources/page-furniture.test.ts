import { describe, expect, it } from 'vitest';
import { textReader } from '../../src/sources/index.js';
import { findPageFurniture } from '../../src/sources/pdf-text/index.js';
import { hasShared, listShared, readShared, whereShared } from '../shared.js';

const found = (text: string): string[] => findPageFurniture(text).map((mark) => text.slice(mark.start, mark.end).replace(/\s+/g, ' '));
const body = (n: number): string =>
  Array.from({ length: n }, (_, i) => `This is line ${'abcdefghijklmnopqrstuvwxyz'[i % 26]} of what was said.`).join('\n\n');

describe('findPageFurniture', () => {
  it('finds page numbers and the running heads around them', () => {
    const text = [1, 2, 3].map((page) => `May 4, 2021      Chair Doe      FINAL\n\n${body(12)}\n\n      Page ${page} of 3`).join('\n');
    expect(found(text)).toEqual([1, 2, 3].flatMap((page) => ['May 4, 2021 Chair Doe FINAL', `Page ${page} of 3`]));
  });

  it('finds running heads of pages without a number', () => {
    const text = [1, 2, 3].map(() => `May 4, 2021      Chair Doe      FINAL\n\n${body(30)}`).join('\n\n');
    expect(found(text)).toHaveLength(3);
  });

  it('finds heads at form feeds, bare numbers in sequence, and a page break that stands there once', () => {
    expect(found(['a', 'b', 'c'].map((x) => `${body(10)} ${x}`).join('\n\fCouncil minutes\n'))).toEqual([
      'Council minutes',
      'Council minutes',
    ]);
    expect(found([1, 2, 3].map((page) => `${body(12)}\n${page}`).join('\n'))).toEqual(['1', '2', '3']);
    expect(found('The time and\n\nPage 51\n\n8th Feb., 2021\n\nQuestions\n\n351\n\nthe place matter.')).toEqual([
      'Page 51',
      '8th Feb., 2021',
      'Questions',
      '351',
    ]);
  });

  it('leaves speech, labels and numbers in speech alone', () => {
    expect(found('PM: How many?\n\n12\n\nPM: Twelve.\n\nPM: On page 12 of the report.\n\nPM: Yes.')).toEqual([]);
  });

  it('finds footnotes by the sign that calls them', () => {
    const text = [
      '   CHAIR DOE. We met the staff on Monday.1 Then we',
      'read 12 letters from people in the north.',
      '1',
      '  The Chair meant Tuesday, not Monday.',
      '      Page 1 of 2',
      'and went home, as people in the north will do. Somebody had eaten',
      '7',
      'apples, and nobody knew who.',
      '      Page 2 of 2',
    ].join('\n\n');
    expect(found(text)).toEqual(['1', 'The Chair meant Tuesday, not Monday.', 'Page 1 of 2', 'Page 2 of 2']);
  });

  it('says which words are broken over line ends, and leaves them', () => {
    const text = 'Q: Is it enough for the unem-\nployed?\nA: It is. A so-\n\ncalled list:\n- one\n- two';
    const { text: kept, messages } = textReader.read(text);
    expect(kept).toBe(text);
    expect(messages).toMatchObject([{ rule: 'line-end-hyphen', severity: 'info', span: { text: 'unem-\nployed' } }]);
    expect(messages[0]?.reason).toContain('2 words');
  });

  it.skipIf(!hasShared)(`finds header and footer of every page of real press conferences${whereShared}`, () => {
    for (const file of listShared('transcripts/federal-reserve')) {
      const lines = found(readShared(file));
      const pages = lines.filter((line) => /^Page \d+ of \d+$/.test(line)).length;
      expect(pages).toBe(Number(/of (\d+)$/.exec(lines.at(-1) ?? '')?.[1]));
      expect(lines.filter((line) => /Press Conference/.test(line) && !/^Page/.test(line)).length).toBe(pages);
      // What is left are footnotes.
      expect(lines.length - pages * 2).toBeLessThanOrEqual(4);
    }
  });
});
