import { describe, expect, it } from 'vitest';
import { markdownWriter } from '../../src/formats/index.js';
import { context } from './briefings.js';
import { sample } from './sample.js';

describe('markdown', () => {
  it('lets no word of the source become mark-up', () => {
    const own = structuredClone(sample);
    own.header.title = '1. <b> & *y* [z](u) `c`';
    expect(markdownWriter.write(own, context).split('\n')[0]).toBe('# 1\\. \\<b\\> \\& \\*y\\* \\[z\\](u) \\`c\\`');
  });
});
