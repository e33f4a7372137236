import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../cli/fake-io.js';

const text =
  'Ana Ruiz (Radio Sur): Will you go?\n\nSPOKESPERSON: No comment.\n\nBen Ode (Wire): Why not?\n\nSPOKESPERSON: Because it rains.\n';

describe('onrecord --to html', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-html-'));
    mkdirSync(join(folder, 'in/deep'), { recursive: true });
    writeFileSync(join(folder, 'in/one.txt'), text);
    writeFileSync(join(folder, 'in/deep/index.txt'), text);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('writes one page to standard output', async () => {
    const { code, out } = await command([join(folder, 'in/one.txt'), '--to', 'html']);
    expect(code).toBe(0);
    expect(out.startsWith('<!doctype html><html lang="en">')).toBe(true);
    expect(out.endsWith('</html>\n')).toBe(true);
  });

  it('fills a directory with a page each and an index that leads to them', async () => {
    const out = join(folder, 'out/');
    expect(await command([join(folder, 'in'), '--to', 'html', '-o', out])).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(out, { recursive: true }).sort()).toEqual(['deep', join('deep', 'index.html'), 'index.html', 'one.html']);
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    expect(index.includes('href="deep/index.html"') && index.includes('href="one.html"')).toBe(true);
    expect(readFileSync(join(out, 'deep/index.html'), 'utf8').includes('href="../index.html"')).toBe(true);
  });

  it('needs a directory for several', async () => {
    expect(await command([join(folder, 'in'), '--to', 'html'])).toMatchObject({ code: 2, out: '' });
  });
});
