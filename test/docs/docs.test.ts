/* eslint-disable regexp/no-super-linear-move -- our own pages and their output. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, pages, root } from './blocks.js';

// Below the root, so that the blocks import the package by its name, as a reader's project does.
const folder = fileURLToPath(new URL('.docs-blocks/', root));
const blocks = pages().flatMap(blocksOf);
const programs = blocks.filter(({ language }) => ['ts', 'js'].includes(language));
const place = ({ page, line }: { page: string; line: number }): string => `${page}:${line}`;
const trimmed = (text: string): string => text.replaceAll(/[ \t]+$/gmu, '').trim();
const source = (at: number): string => `${folder}block-${at}.ts`;
let results: { out: string; error?: string }[] = [];
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap((block) => block.code.split('\n').map((line) => ({ ...block, code: line.replace(/\s+#.*$/u, '').trim() })))
  .filter(({ code }) => code !== '' && !code.startsWith('#'));
const ours = commands.filter(({ code }) => code.includes('npx onrecord'));
let ran: { status: number | null; stdout: string; stderr: string }[] = [];

/** Runs a line of a page in a folder that holds `briefing.txt`. */
function shell(code: string): (typeof ran)[number] {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', code.replaceAll('npx onrecord', `"${process.execPath}" ../dist/cli.js`)], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
  });
  return { status, stdout, stderr };
}

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}briefing.txt`, readFileSync(new URL('examples/briefings/peskov-belarus-2020-08-19.txt', root)));
  ran = ours.map(({ code }) => shell(code));
  const files: string[] = [];
  for (const [at, { code }] of programs.entries()) {
    writeFileSync(source(at), code);
    const { code: plain } = await transform(code, { loader: 'ts', format: 'esm', target: 'es2022', tsconfigRaw: '{}' });
    writeFileSync(`${folder}block-${at}.mjs`, plain);
    files.push(`${folder}block-${at}.mjs`);
  }
  const runner = fileURLToPath(new URL('run-blocks.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [runner], { cwd: folder, encoding: 'utf8', input: JSON.stringify(files) });
  if (stdout === '') throw new Error(stderr);
  results = JSON.parse(stdout) as typeof results;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the code in README and docs', () => {
  it.each(programs.map((block, at) => [place(block), block, at] as const))('%s runs and prints what the page says', (_, block, at) => {
    const result = results[at];
    expect(result?.error).toBeUndefined();
    if (block.prints !== undefined) expect(trimmed(result?.out ?? '')).toBe(trimmed(block.prints));
  });

  it('has the right types', () => {
    writeFileSync(
      `${folder}tsconfig.json`,
      JSON.stringify({
        extends: '../tsconfig.json',
        compilerOptions: { noUnusedLocals: false, isolatedModules: false },
        include: programs.flatMap(({ language }, at) => (language === 'ts' ? [source(at)] : [])),
      }),
    );
    const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('node_modules/typescript/bin/tsc', root)), '-p', folder], {
      encoding: 'utf8',
    });
    const named = stdout.replaceAll(/(?:\S*\/)?block-(?<at>\d+)\.ts/gu, (_, at: string) =>
      place(programs[Number(at)] ?? { page: '?', line: 0 }),
    );
    expect(named).toBe('');
  }, 120_000);

  it.each(ours.map((block, at) => [`${place(block)} ${block.code}`, block, at] as const))('%s', (_, { prints }, at) => {
    const { status, stdout = '', stderr } = ran[at] ?? {};
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (prints !== undefined) expect(trimmed(stdout)).toContain(trimmed(prints));
  });

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: Record<string, string> };
    const named = commands.flatMap(({ code }) =>
      [...code.matchAll(/npm run (?:-s )?(?<name>[\w:-]+)/gu)].map(({ groups }) => groups?.['name'] ?? ''),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('holds JSON that parses', () => {
    for (const { code, language } of blocks) if (language === 'json') expect(() => JSON.parse(code) as unknown).not.toThrow();
  });

  it('links to pages that there are', () => {
    for (const page of pages()) {
      const links = [...readFileSync(new URL(page, root), 'utf8').matchAll(/\]\((?<path>[^)#:\s]+)(?:#[^)]*)?\)/gu)];
      const missing = links.map(({ groups }) => groups?.['path'] ?? '').filter((path) => !existsSync(new URL(path, new URL(page, root))));
      expect({ page, missing }).toEqual({ page, missing: [] });
    }
  });
});
