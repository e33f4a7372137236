import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { teiWriter } from '../../src/formats/index.js';
import type { Briefing } from '../../src/model.js';
import { xmlReader } from '../../src/sources/xml/index.js';
import { splitTurns } from '../../src/turns/index.js';
import { briefings, context, rendering } from './briefings.js';

describe('tei', () => {
  it.each(briefings)('is well-formed for %s, its ids are unique and its pointers lead somewhere', (_, briefing) => {
    const [ids, pointers] = [[] as string[], [] as string[]];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ attributes }) => {
      for (const [name, { value }] of Object.entries(attributes)) {
        if (name === 'xml:id') ids.push(value);
        if (['who', 'ana', 'ref', 'target'].includes(name)) pointers.push(...value.split(' '));
      }
    });
    parser.write(teiWriter.write(briefing, context)).close();
    expect(new Set(ids).size).toBe(ids.length);
    for (const pointer of pointers) expect(ids).toContain(pointer.slice(1));
    expect(ids.filter((id) => /^t\d+$/u.test(id))).toHaveLength(briefing.turns.length);
    expect(ids.filter((id) => /^x\d+\.a\d+$/u.test(id))).toHaveLength(briefing.exchanges.flatMap(({ asks }) => asks).length);
  });

  it('gives its turns back to a reader of TEI', () => {
    const again = splitTurns(teiWriter.write(rendering, context), { readers: [xmlReader] });
    const shape = (turns: Briefing<string>['turns']) => turns.map(({ label, text }) => `${label}: ${text.replace(/\s+/gu, ' ').trim()}`);
    expect(shape(again.turns)).toEqual(shape(rendering.turns));
  });
});
