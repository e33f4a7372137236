import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allReaders } from '../../bench/turns/readers.js';
import { splitTurns } from '../../src/turns/index.js';
import { readVariants, wordsOf } from './variants.js';

const folder = fileURLToPath(new URL('./variants/', import.meta.url));
const readers = await allReaders();

describe.each(readdirSync(folder).sort())('variants of layouts, in words of our own: %s', (file) => {
  it.each(readVariants(readFileSync(folder + file, 'utf8')).map((variant) => [variant.name, variant] as const))('%s', (_, variant) => {
    const { turns, messages } = splitTurns(variant.input, { readers });
    expect(turns.map(wordsOf)).toEqual(variant.turns.map(({ words }) => words));
    const roles = turns.flatMap(({ role, label }, i) =>
      variant.turns[i]!.roles.includes(role) ? [] : [`${i + 1} ${label}: expected ${variant.turns[i]!.roles.join(' or ')}, got ${role}`],
    );
    expect(roles).toEqual([]);
    if (turns.length === 0) expect(messages.map(({ rule }) => rule)).toContain('no-turns');
  });
});
