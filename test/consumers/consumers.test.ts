import { build } from 'esbuild';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasChromium, launch, whereChromium } from '../browser/browser.js';
import * as programs from './programs.js';
import type { Project } from './project.js';
import { createProject, folder, nodes, run, tsc } from './project.js';

// Each starts programs of its own; a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 });

let project: Project;
beforeAll(() => {
  project = createProject();
}, 120_000);
afterAll(() => rmSync(project.directory, { recursive: true, force: true }));
// No registry within reach: the tests are skipped, and say so.
beforeEach(({ skip }) => skip(project.missing !== undefined, project.missing));

/** What the ESM program prints on Node: the others must say the same. */
let expected: string | undefined;
const onNode = (): string => (expected ??= run(process.execPath, ['main.js'], folder(project, 'esm', { 'main.js': programs.esm })).out);

describe('TypeScript', () => {
  it.each([
    ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['node16', { module: 'node16', moduleResolution: 'node16' }],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ])('%s checks a program of every sub-path, and no wrong use passes', (name, options) => {
    const path = folder(project, name, { 'main.ts': programs.typescript });
    expect(tsc(path, options)).toEqual({ status: 0, out: '' });
  });

  it('nodenext lets CommonJS require it, and takes the JSON Schema', () => {
    const path = folder(project, 'cts', {
      'main.cts': "import onrecord = require('onrecord');\nexport const text: string = onrecord.parseBriefing('Q: Why?').text;\n",
      'schema.ts': "import schema from 'onrecord/schema.json' with { type: 'json' };\nexport const id: string = schema.$id;\n",
    });
    expect(tsc(path, { module: 'nodenext', moduleResolution: 'nodenext' })).toEqual({ status: 0, out: '' });
  });
});

describe.each(nodes())('Node %s', (_, node) => {
  it('runs an ES module and a CommonJS program, with the same result', () => {
    const path = folder(project, 'node', { 'main.js': programs.esm, 'main.cjs': programs.commonjs });
    const esm = run(node, ['main.js'], path);
    expect(esm).toEqual({ status: 0, out: onNode() });
    expect(JSON.parse(esm.out)).toHaveLength(3);
    const commonjs = run(node, ['--no-warnings', 'main.cjs'], path);
    expect(commonjs).toEqual({ status: 0, out: onNode() });
  });

  it('loads every sub-path', () => {
    const { status, out } = run(node, ['--no-warnings', 'main.js'], folder(project, 'paths', { 'main.js': programs.everySubPath }));
    expect({ status, out: /^\[.*\]\n$/u.test(out) ? '' : out }).toEqual({ status: 0, out: '' });
    const loaded = JSON.parse(out) as [string, number][];
    expect(loaded).toHaveLength(10);
    expect(loaded.filter(([, names]) => names === 0)).toEqual([]);
  });

  it('shows a wrong use on a screenful: the message, and not a file in one line', () => {
    const path = folder(project, 'wrong', { 'main.js': "import { parseBriefing } from 'onrecord';\nparseBriefing(42);\n" });
    const { status, out } = run(node, ['main.js'], path);
    expect(status).toBe(1);
    expect(out).toContain('Expected a string or a Uint8Array in UTF-8, got number 42.');
    expect(out.length).toBeLessThan(3000);
  });

  it('runs the command', () => {
    const path = folder(project, 'command', { 'a.txt': programs.transcript });
    const { status, out } = run(node, [join(project.directory, 'node_modules/onrecord/dist/cli.js'), 'a.txt', '--to', 'asks-jsonl'], path);
    expect({ status, rows: out.trim().split('\n').length }).toEqual({ status: 0, rows: 2 });
  });
});

/** Minified bytes that a browser gets for an import. */
async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: project.directory },
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('a bundle of esbuild for the browser', () => {
  it.each([
    ['version', 'onrecord', 100],
    ['strategies', 'onrecord', 4_000],
    ['csvWriter', 'onrecord/formats', 20_000],
    ['captionsReader', 'onrecord/captions', 25_000],
    ['readBriefing', 'onrecord', 60_000],
    ['splitTurns', 'onrecord', 200_000],
  ])('of %s from %s drags in nothing else (at most %i bytes)', async (name, from, bytes) => {
    const text = await bundled(`import { ${name} } from '${from}'; console.log(${name});`);
    expect(text.length).toBeLessThan(bytes);
    // Words that only the weights, the lexicons and compromise hold.
    expect(text).not.toMatch(/Q184|FirstName/u);
  });

  it('of an import that is not used is empty: no module has side effects', async () => {
    const text = await bundled("import 'onrecord'; import 'onrecord/formats'; import 'onrecord/unified';");
    // The frame that esbuild puts around nothing.
    expect(text.replaceAll('"use strict";', '').trim()).toBe('(()=>{})();');
  });

  it.skipIf(!hasChromium)(`runs in Chromium with Node’s result${whereChromium}`, async () => {
    const script = await bundled(programs.browser);
    const chrome = await launch();
    try {
      const page = await chrome.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.setContent('<!doctype html><title>consumer</title>');
      await page.addScriptTag({ content: script });
      expect(errors).toEqual([]);
      expect(`${await page.evaluate<string>('globalThis.result')}\n`).toBe(onNode());
    } finally {
      await chrome.close();
    }
  });
});

describe('the tarball', () => {
  it('is at most 3 MB unpacked, and holds nothing that only we need', () => {
    expect(project.packed.unpackedSize).toBeLessThanOrEqual(3_000_000);
    for (const { path } of project.packed.files)
      expect(path).toMatch(/^(?:dist\/|schema\/|docs\/|package\.json$|README\.md$|LICENSE$|NOTICE$|CHANGELOG\.md$)/u);
  });

  it('has no install script, and neither has anything that it depends on', () => {
    const lock = JSON.parse(readFileSync(join(project.directory, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    expect(Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
});
