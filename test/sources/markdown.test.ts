import { describe, expect, it } from 'vitest';
import { markdownReader, textReader } from '../../src/sources/index.js';

describe('the Markdown reader', () => {
  const text = `---\r\ntitle: "Gaggle by Ana\\_Voss,\\\r\n  \\ on board"\r\ndate: '2022-11-03'\r\nspeakers:\r\n  - Ana Voss\r\n---\r\n\r\n# Part one\r\n\r\n**Q**: Why?\r\n`;

  it('leaves the text as it is, and reads front matter and headings', () => {
    const read = markdownReader.read(text);
    expect(read.text).toBe(text);
    expect(read.header).toEqual({ title: 'Gaggle by Ana Voss, on board', date: '2022-11-03', spokespersons: ['Ana Voss'] });
    expect(read.marks.map((mark) => [mark.kind, text.slice(mark.start, mark.end).split('\r\n')[0]])).toEqual([
      ['meta', '---'],
      ['heading', '# Part one'],
    ]);
  });

  it('claims what is Markdown and nothing else', () => {
    expect(markdownReader.detect(text)).toBeGreaterThan(textReader.detect(text));
    expect(markdownReader.detect('Q: Why?\n---\nA: So.')).toBe(0);
  });
});

describe('the text reader', () => {
  it('keeps every character and marks page numbers', () => {
    const text = '\ufeffQ:\u00a0Why?\r\n   Page 1 of 2\r\nA: So.\r\n   Page 2 of 2\r\n';
    const read = textReader.read(text);
    expect(read.text).toBe(text);
    expect(read.marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['Page 1 of 2', 'Page 2 of 2']);
  });
});
