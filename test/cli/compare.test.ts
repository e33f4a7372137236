import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import type { Comparison } from '../../src/analysis/index.js';
import { command } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const one = file(
  'one.txt',
  'Q: Will you resign over the ferry contract?\n\nMS. LEE: No comment.\n\nQ: When is the vote?\n\nMS. LEE: On Monday.\n',
);
const two = file('two.txt', 'Q: Is the ferry contract signed?\n\nMS. LEE: Yes, it was signed on Friday.\n');

const rendering = fileURLToPath(new URL('../../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url));

it('compares two transcripts as a table', async () => {
  const { code, out, err } = await command(['compare', rendering, two]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^A {2}peskov-\S+: 1 briefing, 23 asks/u);
  expect(out).toMatch(/^refusal +\d+ % \(\d+–\d+\)/mu);
  expect(out).toMatch(/^Outlets\n {2}only A +BBC News 7 · Kommersant FM 7/mu);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
});

it('compares directories and what was written as JSON before, as JSON', async () => {
  file('many/a.txt', 'Q: Why?\n\nMS. LEE: No comment.\n');
  file('many/b.txt', 'Q: Where?\n\nMS. LEE: In town.\n');
  const json = file('one.json', (await command([one])).out);
  const { code, out } = await command(['compare', join(folder, 'many'), json, '--to', 'json']);
  expect(code).toBe(0);
  const { a, b } = JSON.parse(out) as Comparison;
  expect([a.briefings, b.briefings, b.asked]).toEqual([2, 1, 2]);
});

it('says what it expects', async () => {
  expect(await command(['compare', one])).toMatchObject({
    code: 2,
    out: '',
    err: 'onrecord: Expected two files or directories to compare, got 1; see onrecord --help\n',
  });
  expect((await command(['compare', one, two, '--to', 'csv'])).err).toContain('Expected --to table or json, got `csv`');
  const missing = await command(['compare', one, join(folder, 'missing.txt')]);
  expect(missing.code).toBe(1);
  expect(missing.err).toContain('No such file or directory');
});
