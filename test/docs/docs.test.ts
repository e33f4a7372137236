/* eslint-disable regexp/no-super-linear-move -- our own pages and their output. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codebook, codebookMarkdown } from '../../src/index.js';
import { blocksOf, pages, root } from './blocks.js';
import type { Ran } from './workshop.js';
import { close, open, python, runPrograms, shell, sourceOf, workshop } from './workshop.js';

const blocks = pages().flatMap(blocksOf);
const inLanguage = (...languages: string[]): typeof blocks => blocks.filter(({ language }) => languages.includes(language));
const programs = inLanguage('ts', 'js');
const place = ({ page, line }: { page: string; line: number }): string => `${page}:${line}`;
const trimmed = (text: string): string => text.replaceAll(/[ \t]+$/gmu, '').trim();
const commands = inLanguage('sh')
  .flatMap((block) => block.code.split('\n').map((line) => ({ ...block, code: line.replace(/\s+#.*$/u, '').trim() })))
  .filter(({ code }) => code !== '' && !code.startsWith('#'));
const ours = commands.filter(({ code }) => /^(?:npx )?onrecord |^npm run train /u.test(code));
const hasPython = spawnSync('python3', ['--version']).status === 0;
let results: { out: string; error?: string }[] = [];
let ran: Ran[] = [];

/** What is not run here, and why: other tests run it. */
const elsewhere: readonly (readonly [RegExp, string])[] = [
  [/^npm install onrecord$/u, 'test/consumers installs the tarball'],
  [/^npm run example -- \d\d$/u, 'test/examples runs each, and compares what it prints'],
  [/^npm run bench\b/u, 'takes minutes: npm run nightly'],
  [/^parallel --pipe /u, 'test/cli/built.test.ts, where GNU parallel is installed'],
  [/^bytes or text\n/u, 'a drawing'],
];
const isElsewhere = (code: string): boolean => elsewhere.some(([pattern]) => pattern.test(code.trim()));

beforeAll(async () => {
  open(pages());
  ran = ours.map(({ page, code }) => shell(page, code));
  results = await runPrograms(programs);
}, 180_000);
afterAll(close);

describe('the code in README and docs', () => {
  it.each(programs.map((block, at) => [place(block), block, at] as const))('%s runs and prints what the page says', (_, block, at) => {
    const result = results[at];
    expect(result?.error).toBeUndefined();
    if (block.prints !== undefined) expect(trimmed(result?.out ?? '')).toBe(trimmed(block.prints));
  });

  it('has the right types', () => {
    const include = programs.filter(({ language }) => language === 'ts').map(sourceOf);
    const compilerOptions = { noUnusedLocals: false, isolatedModules: false };
    writeFileSync(`${workshop}tsconfig.json`, JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include }));
    const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', workshop], { encoding: 'utf8' });
    expect(stdout).toBe('');
  }, 120_000);

  it.each(ours.map((block, at) => [`${place(block)} ${block.code}`, block, at] as const))('%s', (_, { prints }, at) => {
    const { status, stdout = '', stderr } = ran[at] ?? {};
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    if (prints !== undefined) expect(trimmed(stdout)).toContain(trimmed(prints));
  });

  it.each(inLanguage('python').map((block) => [place(block), block] as const))(
    `%s runs, on a stand-in for Spark${hasPython ? '' : ' (skipped: needs python3)'}`,
    (_, block) => {
      if (hasPython) expect(python(block)).toMatchObject({ status: 0, stderr: '' });
    },
  );

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: Record<string, string> };
    const text = pages().map((page) => readFileSync(new URL(page, root), 'utf8'));
    const named = text.flatMap((each) =>
      [...each.matchAll(/npm run (?:-s )?(?<name>[a-z][\w:-]*)/gu)].map(({ groups }) => groups?.['name'] ?? ''),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('holds JSON that parses', () => {
    for (const { code } of inLanguage('json')) expect(() => JSON.parse(code) as unknown).not.toThrow();
  });

  it('is run, every block of it', () => {
    const rest = blocks.filter(({ language, code }) => !['ts', 'js', 'sh', 'python', 'json'].includes(language) && !isElsewhere(code));
    const lines = commands.filter((command) => !ours.includes(command) && !isElsewhere(command.code));
    expect([...rest, ...lines].map(place)).toEqual([]);
  });
});

describe('the pages', () => {
  it('link to pages that there are', () => {
    for (const page of pages()) {
      const links = [...readFileSync(new URL(page, root), 'utf8').matchAll(/\]\((?<path>[^)#:\s]+)(?:#[^)]*)?\)/gu)];
      const missing = links.map(({ groups }) => groups?.['path'] ?? '').filter((path) => !existsSync(new URL(path, new URL(page, root))));
      expect({ page, missing }).toEqual({ page, missing: [] });
    }
  });

  it('link to headings that there are', () => {
    for (const page of pages()) {
      const links = [...readFileSync(new URL(page, root), 'utf8').matchAll(/\]\((?<path>(?:[^)#:\s]+\.md)?)#(?<heading>[^)\s]+)\)/gu)];
      const missing = links.filter(
        ({ groups }) =>
          !headings(new URL(groups?.['path'] || page.replace(/^.*\//u, ''), new URL(page, root))).includes(groups?.['heading'] ?? ''),
      );
      expect({ page, missing: missing.map(([link]) => link) }).toEqual({ page, missing: [] });
    }
  });

  it('hold the codebook as the command prints it', () => {
    expect(readFileSync(new URL('docs/codebook.md', root), 'utf8')).toContain(codebookMarkdown(codebook()));
  });
});

/** Anchors of a page, as forges make them. */
const headings = (page: URL): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) =>
    (groups?.['title'] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/gu, '-'),
  );
