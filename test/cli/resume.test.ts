import { appendFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-resume-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const text = 'Q: Will you resign?\n\nMS. LEE: No comment.\n\nQ: When is the vote?\n\nMS. LEE: On Monday.\n';

describe('--resume', () => {
  it('reads only the inputs whose output is not in the directory', async () => {
    const inputs = ['a.txt', 'b.txt', 'sub-a.txt'].map((name) => join(folder, name));
    for (const path of inputs) writeFileSync(path, text);
    const out = join(folder, 'out/');
    expect((await command([inputs[0]!, '-o', out])).code).toBe(0);
    writeFileSync(join(out, 'a.json'), 'kept');
    expect(await command([...inputs, '-o', out, '--resume'])).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(out).sort()).toEqual(['a.json', 'b.json', 'sub-a.json']);
    expect(readFileSync(join(out, 'a.json'), 'utf8')).toBe('kept');
  });

  it('takes records up after the last whole line, also of ids that come twice or are not ASCII', async () => {
    const ids = ['één', 'b', 'b', '"q\\', 'e'];
    const input = join(folder, 'records.ndjson');
    writeFileSync(input, ids.map((id) => `${JSON.stringify({ id, text })}\n`).join('') + 'not json\n');
    const [whole, out] = [join(folder, 'whole.ndjson'), join(folder, 'cut.ndjson')];
    expect((await command([input, '--from', 'ndjson', '-o', whole])).code).toBe(1);
    const lines = readFileSync(whole, 'utf8').split('\n');
    for (const kept of [0, 2, 4, 6]) {
      rmSync(out, { force: true });
      writeFileSync(
        `${out}.part`,
        lines
          .slice(0, kept)
          .map((line) => `${line}\n`)
          .join(''),
      );
      appendFileSync(`${out}.part`, (lines[kept] ?? '').slice(0, 30));
      await command([input, '--from', 'ndjson', '-o', out, '--resume']);
      expect(readFileSync(out, 'utf8')).toBe(lines.join('\n'));
      expect(existsSync(`${out}.part`)).toBe(false);
    }
    expect((await command([input, '--from', 'ndjson', '-o', out, '--resume'])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(lines.join('\n'));
  });

  it('needs an output that it can go on with', async () => {
    expect((await command(['-', '--from', 'ndjson', '--resume'])).code).toBe(2);
    expect((await command([join(folder, 'a.txt'), '--to', 'jsonl', '-o', join(folder, 'x.jsonl'), '--resume'])).code).toBe(2);
  });
});
