import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownIn, withOutputs } from '../../tools/lib/example-outputs.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const numbers = readdirSync(`${root}examples`).flatMap((name) => /^(?<number>\d\d)-.*\.ts$/u.exec(name)?.groups?.['number'] ?? []);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

/** What each example must say of our rendering, so that one that prints nothing fails. */
const says: Record<string, RegExp> = {
  '01': /28 turns; set aside as furniture: "Skip to main content"/u,
  '02': /Can you give us an instance of such meddling\?.*\n\s+refusal, already-answered/u,
  '03': /date\s+August 9 = 2020-08-09/u,
  '04': /potentially insensitive use of .* retext-equality/u,
  '05': /stock-line: “settle their own problems”/u,
  '06': /asks got a curt answer/u,
  '07': /\(stand-in\)[\s\S]*\n\d+ requests, retries included; 0 more for the same briefing again\nA text model .* finds \d+ of the asks clearly answered/u,
  '08': /organization\s+Union State ×\d[\s\S]*treaty\s+Resolution 1701 ×1 .*\(papers\)/u,
  '09': /layout town-council .*\n\s+Stadtrat Hafenburg; 4 turns, 2 lines of furniture/u,
  '10': /Kommersant FM .*n \d+\n[\s\S]*Kommersant FM → TV Rain[\s\S]*Emmanuel Macron/u,
  '11': /Who asked, and how often were they refused\?\n\s+asker \| asks \| refused\n\s+\S/u,
  '12': /by human, Anna\nAnna and Ben on \d+ asks: labels alpha 0\.\d+, kappa 0\.\d+; .*\nonrecord against Anna: agrees on/u,
  '13': /refusal 0\.\d+ \(\w+ harbour\)/u,
  '14': /Open .*browser\.html \(\d+ MB, nothing else is loaded\)/u,
};

/** What they printed, by number. */
const printed = new Map<string, string>();

beforeAll(() => {
  if (!existsSync(`${root}dist/index.js`)) throw new Error('Expected dist/: run `npm run build` first');
});

describe('examples', () => {
  it.each(numbers)('%s runs on our rendering', (number) => {
    const { status, stdout, stderr } = node('examples/run.mjs', number);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(says[number] ?? /^$/u);
    printed.set(number, stdout);
  });

  it('print what their README shows (else: npm run examples:readme)', () => {
    const page = readFileSync(`${root}examples/README.md`, 'utf8');
    expect(shownIn(page)).toEqual(numbers);
    expect(withOutputs(page, (number) => printed.get(number) ?? '')).toBe(page);
  });

  it('draw the plot that their README shows (else: npm run examples:readme)', () => {
    const plot = join(folder, 'refused.svg');
    node('examples/run.mjs', '10', 'examples/briefings/peskov-belarus-2020-08-19.txt', plot);
    expect(readFileSync(plot, 'utf8')).toBe(readFileSync(`${root}examples/images/refused.svg`, 'utf8'));
  });

  it.each([
    ['any.txt', 'Q: Will you stay?\n\nMS. LEE: Yes.\n'],
    ['any.html', '<!doctype html><title>x</title><p>Q: Will you stay?</p><p>MS. LEE: Yes.</p>'],
    ['any.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Will you stay?\n\n00:03.000 --> 00:04.000\n<v Minister Lee>Yes.\n'],
  ])('run on any file: %s', (name, text) => {
    const file = join(folder, name);
    writeFileSync(file, text);
    const { status, stdout, stderr } = node('examples/run.mjs', '2', file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Will you stay?');
  });

  it('say in a line that a file is not there', () => {
    const { status, stderr } = node('examples/run.mjs', '2', join(folder, 'none.txt'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Expected a transcript's file, got ENOENT.*\n$/u);
  });

  it('says which examples there are', () => {
    expect(node('examples/run.mjs', '99')).toMatchObject({ status: 2, stderr: expect.stringContaining('01-turns.ts') as string });
  });
});

describe('the built command', () => {
  it('shows the demo, plain where it is piped', () => {
    const { status, stdout } = node('examples/demo.mjs');
    expect(status).toBe(0);
    expect(stdout).toContain('Kommersant FM → Dmitry Peskov');
    expect(stdout).toContain('got no answer');
    expect(stdout).not.toContain('\u001B');
  });

  it('ends with 130 when interrupted', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', '-'], { cwd: root, stdio: ['pipe', 'ignore', 'ignore'] });
    // Words on standard input, and then none: it waits for the end, its handler long in place.
    child.stdin.write('Q: Why?\n');
    setTimeout(() => child.kill('SIGINT'), 3000);
    expect(await new Promise((resolve) => child.on('exit', (code) => resolve(code)))).toBe(130);
  });

  it('is quiet when its reader leaves', () => {
    const briefing = 'examples/briefings/peskov-belarus-2020-08-19.txt';
    const many = Array.from({ length: 20 }, () => briefing).join(' ');
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" dist/cli.js ${many} | head -c 10 > /dev/null`],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
