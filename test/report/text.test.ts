import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/report/paragraphs.js';
import { sha256 } from '../../src/report/sha256.js';
import { plain, plainText } from '../../src/report/text.js';
import { clip, dateWords, figure, listed, percent } from '../../src/report/words.js';

describe('plain', () => {
  it('names what would steer the page and leaves what is read', () => {
    const html = toHtml({ type: 'root', children: plain('a\u202Eb\u0000c<script> 👩‍🚀 می\u200Cخواهم \uD800') });
    expect(html).toContain('title="right-to-left override">U+202E</span>b');
    expect(html).toContain('U+0000');
    expect(html).toContain('U+D800');
    expect(html).toContain('&#x3C;script> 👩‍🚀 می\u200Cخواهم');
    expect(html).not.toContain('\u202E');
  });

  it('is the same as one string', () => {
    expect(plainText('a\u2066b')).toBe('aU+2066b');
  });
});

describe('paragraphs', () => {
  const cut = (text: string): string[] =>
    paragraphs(text, 100).map(({ start, end }) => text.slice(start - 100, end - 100).replace(/\s+/gu, ' '));

  it('joins wrapped lines and parts at blank ones', () => {
    expect(cut('One line\nof two.\n\nNext.')).toEqual(['One line of two.', 'Next.']);
  });

  it('takes long lines for paragraphs', () => {
    const long = 'word '.repeat(60).trim();
    expect(cut(`${long}\n${long}`)).toHaveLength(2);
  });

  it('reads pages with a blank after every line', () => {
    const lines = [
      'The first of these lines goes on and',
      'on until it comes to its own end, here',
      'at last.',
      'Then there is another one that goes',
      'on for as long as the first of them',
      'and ends as well, though no sooner.',
    ];
    expect(cut(lines.join('\n\n'))).toEqual([lines.slice(0, 3).join(' '), lines.slice(3).join(' ')]);
  });
});

describe('sha256', () => {
  it('is that of Node', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'));
      }),
    );
  });
});

describe('words', () => {
  it('says figures as people do', () => {
    expect([percent(0.004), percent(0), percent(1), percent(0.997), percent(0.365)]).toEqual(['under 1%', '0%', '100%', 'over 99%', '37%']);
    expect(figure(1234567)).toBe('1,234,567');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(dateWords('2020-08-09')).toBe('9 August 2020');
    expect(clip('one two three four', 9)).toBe('one two …');
  });
});
