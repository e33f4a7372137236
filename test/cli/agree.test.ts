import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/analysis/agreement/index.js';
import { strategies } from '../../src/answers/index.js';
import { command } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const head = 'ask_id,source,start,end,coder,label,strategy\n';
const first = file('ab.csv', `${head}x1.a1,s,0,5,AB,refusal,decline\nx2.a1,s,9,12,AB,deflection,general\n`);
const second = file('cd.csv', `${head}x1.a1,s,0,5,CD,refusal,defer\nx2.a1,s,9,12,CD,refusal,decline\n`);

describe('onrecord agree', () => {
  it('sets sheets side by side', async () => {
    const { code, out, err } = await command(['agree', first, second, '--to', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect((JSON.parse(out) as Agreement).labels).toMatchObject({ n: 2, agreed: 0.5 });
    const table = await command(['agree', first, second]);
    expect(table.out).toContain("Krippendorff's alpha 0.000");
    expect(table.out).toMatch(/AB \\ CD +deflection +refusal\ndeflection +0 +1/u);
  });

  it('shows the library against a person on the sheet that it wrote', async () => {
    const briefing = file('b.txt', 'Q: Will you resign?\n\nMS. LEE: No comment.\n\nQ: When is the vote?\n\nMS. LEE: On Monday.\n');
    const { out } = await command([briefing, '--to', 'csv']);
    const mine = file('library.csv', out);
    const theirs = file('human.csv', `ask_id,source,coder,strategy\nx1.a1,${briefing},AB,decline\nx2.a1,${briefing},AB,explicit\n`);
    const result = await command(['agree', mine, theirs]);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain('onrecord against AB: n 2');
  });

  it('reads standard input, and says where a sheet is wrong', async () => {
    const wrong = await command(['agree', '-'], { stdin: `${head}x1.a1,s,0,5,AB,refusal,nonsense\n` });
    expect(wrong).toMatchObject({ code: 1, out: '', err: 'onrecord: Expected a strategy of the codebook, got `nonsense` in -, row 2\n' });
    expect((await command(['agree', first])).err).toContain('Expected codes of two coders or more, got AB');
    expect((await command(['agree', join(folder, 'none.csv')])).err).toContain('none.csv: No such file or directory');
  });

  it.each([[['agree']], [['agree', first, '--to', 'xml']], [['agree', first, '--taxonomy', 'toString']], [['agree', '--nonsense']]])(
    'ends with 2 on %j',
    async (argv) => {
      expect((await command(argv)).code).toBe(2);
    },
  );
});

describe('onrecord codebook', () => {
  it('prints every strategy, for people and for programs', async () => {
    const { code, out } = await command(['codebook']);
    expect(code).toBe(0);
    for (const strategy of strategies) expect(out).toContain(`\`${strategy}\``);
    const { labels } = JSON.parse((await command(['codebook', '--to', 'json', '--taxonomy', 'thomas2024'])).out) as {
      labels: { label: string; strategies: { technique?: string }[] }[];
    };
    expect(labels.map(({ label }) => label)).toEqual(['Clear Reply', 'Ambivalent', 'Clear Non-Reply']);
    expect(labels[0]!.strategies.map(({ technique }) => technique)).toEqual(['Explicit', 'Explicit']);
    expect((await command(['codebook', '--to', 'qdc'])).out).toContain('<CodeBook');
  });

  it.each([[['codebook', '--to', 'xml']], [['codebook', '--taxonomy', 'constructor']], [['codebook', 'file.txt']]])(
    'ends with 2 on %j',
    async (argv) => {
      expect((await command(argv)).code).toBe(2);
    },
  );
});
