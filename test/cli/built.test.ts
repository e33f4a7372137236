/** The command as it is built: threads, signals and pipes need a process of its own. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const built = existsSync(new URL('../../dist/worker.js', import.meta.url));
const hasParallel = spawnSync('parallel', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-built-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const topics = ['the dam', 'the school roofs', 'the ferry', 'the harvest figures', 'the court’s letter'];
const record = (at: number): string => {
  const topic = topics[at % topics.length]!;
  const text = `Q: What will you do about ${topic}?\n\nMS. LEE: I refer you to the ministry.\n\nQ: Who is to blame for ${topic}?\n\nMS. LEE: Nobody is, number ${at}.\n`;
  return JSON.stringify({ id: `r${at}`, text: at % 10 === 9 ? at : text });
};
const records = Array.from({ length: 60 }, (_, at) => `${record(at)}\n`).join('');
const input = join(folder, 'in.ndjson');
writeFileSync(input, records);
const run = (...args: string[]): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  return { code: status, out: stdout, err: stderr };
};

describe.skipIf(!built)(`the built command${built ? '' : ' (skipped: needs npm run build)'}`, { timeout: 120_000 }, () => {
  const one = built ? run(input, '--from', 'ndjson') : { code: 0, out: '', err: '' };

  it('gives the same with two threads as with one, and a bad record costs only itself', () => {
    expect(run(input, '--from', 'ndjson', '--jobs', '2')).toEqual(one);
    expect(one.code).toBe(1);
    expect(one.out.trim().split('\n')).toHaveLength(60);
    expect(one.out.match(/"error":/gu)).toHaveLength(6);
  });

  it('gives files in threads as without', () => {
    const files = topics.map((_, at) => {
      const path = join(folder, `${at}.txt`);
      writeFileSync(path, (JSON.parse(record(at)) as { text: string }).text);
      return path;
    });
    const missing = join(folder, 'missing.txt');
    const args = [files[0]!, missing, ...files.slice(1), '--to', 'csv'];
    const alone = run(...args);
    expect(run(...args, '-j', '3')).toEqual(alone);
    expect(alone).toMatchObject({ code: 1, err: `onrecord: ${missing}: No such file or directory\n` });
    for (const jobs of ['1', '2']) {
      const out = join(folder, `corpus-${jobs}`);
      expect(run(...files, '--to', 'convokit', '-o', out, '-j', jobs).code).toBe(0);
    }
    expect(spawnSync('diff', ['-r', join(folder, 'corpus-1'), join(folder, 'corpus-2')]).status).toBe(0);
  });

  it('leaves whole lines when it is interrupted, and says 130', async () => {
    const child = spawn(process.execPath, [cli, '-', '--from', 'ndjson', '--jobs', '2'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const read = new Promise<void>((resolve) =>
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        if (out.includes('\n')) resolve();
      }),
    );
    child.stdin.write(records);
    await read;
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(out.endsWith('\n')).toBe(true);
    const lines = out.trim().split('\n');
    expect(one.out.startsWith(out)).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(60);
  });

  it('is quiet when the reader of its output goes away', () => {
    const piped = spawnSync('sh', ['-c', '"$0" "$1" "$2" --from ndjson --jobs 2 | head -n 1', process.execPath, cli, input], {
      encoding: 'utf8',
    });
    expect(piped).toMatchObject({ status: 0, stderr: '' });
    expect(piped.stdout).toBe(`${one.out.split('\n')[0]!}\n`);
  });

  it.skipIf(!hasParallel)(`gives the same under GNU parallel${hasParallel ? '' : ' (skipped: needs parallel)'}`, () => {
    const out = execFileSync(
      'parallel',
      [
        '--will-cite',
        '--pipe',
        '--keep-order',
        '--jobs',
        '2',
        '--block',
        '4k',
        process.execPath,
        cli,
        '-',
        '--from',
        'ndjson',
        '||',
        'true',
      ],
      { input: records, encoding: 'utf8', maxBuffer: 1e8, stdio: ['pipe', 'pipe', 'ignore'] },
    );
    // A record without text is told by its line, which differs from block to block.
    const bare = (text: string): string => text.replace(/\(line \d+\)/gu, '');
    expect(bare(out)).toBe(bare(one.out));
  });
});
