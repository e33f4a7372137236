import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { strategies, taxonomies } from '../../src/answers/index.js';
import { refiQdaCodebook } from '../../src/formats/index.js';
import type { Taxonomy } from '../../src/options.js';

describe('refiQdaCodebook', () => {
  it.each(Object.entries(taxonomies))(
    '%s: every label and strategy once, each with a GUID of its own that stays',
    (_, taxonomy: Taxonomy<string>) => {
      const book = refiQdaCodebook(taxonomy);
      const codes = [...book.matchAll(/<Code guid="([^"]+)" name="([^"]+)"/gu)];
      expect(codes.map(([, , name]) => name).sort()).toEqual([...taxonomy.labels, ...strategies].sort());
      expect(new Set(codes.map(([, guid]) => guid)).size).toBe(codes.length);
      expect(refiQdaCodebook(taxonomy)).toBe(book);
    },
  );

  it('keeps its GUIDs from version to version: programs know codes by them', () => {
    expect(refiQdaCodebook(taxonomies.default)).toContain('<Code guid="781A4DE1-D2F4-8D96-BE20-48AD81354856" name="substantive"');
  });

  it('takes descriptions and labels of any words', () => {
    const map = Object.fromEntries(strategies.map((strategy) => [strategy, '__proto__'])) as Taxonomy<string>['map'];
    const own: Taxonomy<string> = { name: 'own', labels: ['<no & yes>', '__proto__'], map, turnRule: () => '__proto__' };
    const book = refiQdaCodebook(own, { notes: { '<no & yes>': 'a < b', explicit: 'mine' } });
    const [names, words] = [[] as string[], [] as string[]];
    const parser = new SaxesParser();
    parser.on('opentag', ({ attributes: { name } }) => void (name === undefined || names.push(name)));
    parser.on('text', (text) => void words.push(text));
    parser.write(book).close();
    expect(names.slice(0, 2)).toEqual(['<no & yes>', '__proto__']);
    expect(words).toContain('a < b');
    expect(book).toContain('<Description>mine</Description>');
  });
});
