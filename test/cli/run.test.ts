import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Briefing } from '../../src/model.js';
import { closedPipe, command } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const text = 'Q: Will you resign?\n\nMS. LEE: No comment.\n\nQ: When is the vote?\n\nMS. LEE: On Monday.\n';
const one = file('one.txt', text);
const two = file('two.txt', text);
const binary = file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255, 254, 0, 0, 1]));
const parsed = (out: string): Briefing => JSON.parse(out) as Briefing;

describe('onrecord', () => {
  it('writes one briefing as JSON', async () => {
    const { code, out, err } = await command([one]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(parsed(out).turns).toHaveLength(4);
  });

  it('writes several files as an array, and a directory too', async () => {
    const several = await command([one, two]);
    expect((JSON.parse(several.out) as Briefing[]).map(({ turns }) => turns.length)).toEqual([4, 4]);
    file('dir/b/late.txt', text);
    file('dir/a.md', text);
    file('dir/.hidden.txt', text);
    file('dir/image.png', 'x');
    const directory = await command([join(folder, 'dir'), '--to', 'jsonl']);
    expect(
      directory.out
        .trim()
        .split('\n')
        .map((line) => parsed(line).turns.length),
    ).toEqual([4, 4]);
    const single = await command([join(folder, 'dir/b'), '--to', 'json']);
    expect(JSON.parse(single.out)).toHaveLength(1);
  });

  it('reads standard input', async () => {
    const { code, out } = await command(['-', '--date', '2024-02-29'], { stdin: text });
    expect(code).toBe(0);
    expect(parsed(out).text).toBe(text);
  });

  it('reports one bad file on one line and reads the others', async () => {
    const missing = join(folder, 'missing.txt');
    const { code, out, err } = await command([missing, one, binary, '--to', 'jsonl']);
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err.trim().split('\n')).toHaveLength(2);
    expect(err).toContain(`onrecord: ${missing}: No such file or directory`);
  });

  it('reads a file without turns and an empty one with exit 0', async () => {
    const { code, out } = await command([file('empty.txt', ''), file('prose.txt', 'The weather was fine that day.\n')]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Briefing[]).map(({ turns, messages }) => [turns.length, messages.length > 0])).toEqual([
      [0, true],
      [0, true],
    ]);
  });

  it.each([
    [['--to', 'docx'], 'Expected --to json, jsonl'],
    [['--from', 'docx'], 'Expected --from auto'],
    [['--date', '2024-02-30'], 'Expected --date as YYYY-MM-DD, got `2024-02-30`'],
    [['--date', 'yesterday'], 'got `yesterday`'],
    [['--language', 'not a tag'], 'BCP 47'],
    [['--taxonomy', 'constructor'], 'Expected --taxonomy default'],
    [['--abstain-below', '2'], 'from 0 to 1'],
    [['--jobs', '0'], 'Expected --jobs from 1 to 64, got `0`'],
    [['--resume'], 'Expected --resume with -o DIR/'],
    [['--frob', '4'], 'Unknown option `--frob`'],
    [['--corrections', '/nowhere.json'], 'Expected a file of corrections'],
    [['--from', 'ndjson', '--to', 'table'], 'Expected --to jsonl with --from ndjson'],
  ])('is used wrongly with %j', async (flags, reason) => {
    const { code, out, err } = await command([one, ...flags]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('needs an input', async () => {
    expect((await command([])).code).toBe(2);
  });

  it('has help and a version', async () => {
    const help = await command(['--help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain('Usage: onrecord');
    expect(Math.max(...help.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    for (const name of ['agree', 'compare', 'codebook']) {
      const { code, out, err } = await command([name, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(new RegExp(`^Usage: onrecord ${name}\\b`, 'u'));
    }
    expect((await command(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it('applies corrections and says which key of them is wrong', async () => {
    const good = file('corrections.json', JSON.stringify({ speakers: { 'MS. LEE': { name: 'Ann Lee', role: 'official' } } }));
    expect((await command([one, '--corrections', good])).code).toBe(0);
    const bad = file('bad-corrections.json', JSON.stringify({ speaker: {} }));
    expect(await command([one, '--corrections', bad])).toMatchObject({ code: 2, err: expect.stringContaining('got `speaker`') as string });
  });

  it('writes to a file whole, or to a directory one file each', async () => {
    const out = join(folder, 'new/out.json');
    expect(await command([one, '-o', out])).toEqual({ code: 0, out: '', err: '' });
    expect(parsed(readFileSync(out, 'utf8')).turns).toHaveLength(4);
    const many = join(folder, 'many/');
    const again = file('again/one.md', text);
    expect((await command([one, two, again, '--to', 'table', '-o', many])).code).toBe(0);
    expect(readdirSync(many).sort()).toEqual(['one-2.txt', 'one.txt', 'two.txt']);
  });

  it('writes a corpus into a directory, and several TEI documents only there', async () => {
    const corpus = join(folder, 'corpus');
    expect(await command([one, two, '--to', 'convokit', '-o', corpus])).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(corpus).sort()).toEqual(['conversations.json', 'corpus.json', 'index.json', 'speakers.json', 'utterances.jsonl']);
    expect(readFileSync(join(corpus, 'utterances.jsonl'), 'utf8').trim().split('\n')).toHaveLength(8);
    expect(await command([one, '--to', 'convokit'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Expected -o DIR with --to convokit') as string,
    });
    expect(await command([one, two, '--to', 'tei'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Expected -o DIR for several inputs') as string,
    });
  });

  it('joins the rows of several files under one head', async () => {
    const { out } = await command([one, file('no-asks.txt', 'Nothing here.\n'), two, '--to', 'csv']);
    const lines = out.trim().split(/\r?\n/u);
    expect(lines.filter((line) => line.includes('ask_id'))).toHaveLength(1);
    expect(lines).toHaveLength(5);
    const rows = await command([one, file('no-asks.txt', 'Nothing here.\n'), two, '--to', 'asks-jsonl']);
    expect(
      rows.out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { ask_id: string }).ask_id),
    ).toEqual(['x1.a1', 'x2.a1', 'x1.a1', 'x2.a1']);
  });

  it('leaves nothing behind when the input fails, and never replaces an input', async () => {
    const out = join(folder, 'never.json');
    expect((await command([binary, '-o', out])).code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('never'))).toEqual([]);
    expect((await command([one, '-o', one])).code).toBe(2);
    expect(readFileSync(one, 'utf8')).toBe(text);
  });

  it('is quiet when the pipe is closed', async () => {
    const stderr = new PassThrough();
    const code = await run([one, two], { stdin: Readable.from([]), stdout: closedPipe(), stderr, env: {} });
    expect(code).toBe(0);
    expect(stderr.read()).toBeNull();
  });

  it('colours a terminal only', async () => {
    const escape = '\u001B[';
    expect((await command([one, '--to', 'table'])).out).not.toContain(escape);
    expect((await command([one, '--to', 'table'], { terminal: { columns: 80 } })).out).toContain(escape);
    expect((await command([one, '--to', 'table'], { terminal: { columns: 80 }, env: { NO_COLOR: '1' } })).out).not.toContain(escape);
    expect((await command([one, '--to', 'table'], { env: { FORCE_COLOR: '1' } })).out).toContain(escape);
  });
});

describe('onrecord --from ndjson', () => {
  it('gives a line for a line, in order, and an error for a bad one', async () => {
    const records = [
      { id: 'a', text, source: 'Wire' },
      { id: 7, text: 'Q: Why?\u2028\n\nMR. X: Because.' },
      'not json',
      { id: 'c' },
      { id: 'd', text, date: '2024-13-01' },
      null,
    ].map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
    const { code, out, err } = await command(['-', '--from', 'ndjson'], { stdin: `${records.join('\n')}\n\n` });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; briefing?: Briefing; error?: { code: string; message: string } });
    expect(lines.map(({ id, briefing, error }) => [id, briefing === undefined ? error?.code : 'briefing'])).toEqual([
      ['a', 'briefing'],
      ['7', 'briefing'],
      ['3', 'invalid-json'],
      ['c', 'invalid-record'],
      ['d', 'RangeError'],
      ['6', 'invalid-record'],
    ]);
    expect(lines[0]?.briefing?.header.source).toBe('Wire');
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });
});
