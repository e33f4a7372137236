/** Folders in which the code of the pages is run, one for each page, with the files that the pages speak of. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import type { Block } from './blocks.js';
import { root } from './blocks.js';

// Below the root, so that the blocks import the package by its name, as a reader's project does.
export const workshop = fileURLToPath(new URL('.docs-blocks/', root));

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

const folderOf = (page: string): string => `${workshop}${page.replaceAll(/\W+/gu, '-')}/`;
/** Where a program of a page lies, in TypeScript. */
export const sourceOf = (block: Block): string => `${folderOf(block.page)}line-${block.line}.ts`;

/** Lays out the folders. */
export function open(pages: readonly string[]): void {
  close();
  const briefing = readFileSync(new URL('examples/briefings/peskov-belarus-2020-08-19.txt', root), 'utf8');
  for (const folder of pages.map(folderOf)) {
    mkdirSync(`${folder}transcripts`, { recursive: true });
    writeFileSync(`${folder}briefing.txt`, briefing);
    writeFileSync(`${folder}transcripts/one.txt`, briefing);
    writeFileSync(`${folder}transcripts/two.txt`, 'Q: Why?\n\nMR. LEE: Because it rained.\n');
    writeFileSync(`${folder}records.ndjson`, `${JSON.stringify({ id: 'a', text: briefing })}\n`);
    writeFileSync(`${folder}mine.jsonl`, readFileSync(new URL('examples/codes/harbour-council.jsonl', root)));
  }
}

export const close = (): void => rmSync(workshop, { recursive: true, force: true });

const node = `"${process.execPath}"`;

/** Runs a line of a page in its folder: the command as it is built, the tools from the sources. */
export function shell(page: string, line: string): Ran {
  const code = line
    .replace(/^(?:npx )?onrecord\b/u, `${node} ../../dist/cli.js`)
    .replace(/^npm run train --/u, `${node} --import tsx ../../tools/train-answers.ts`);
  return spawnSync('bash', ['-c', code], {
    cwd: folderOf(page),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
  });
}

/** Runs the programs, each in its page's folder, and says what each printed. */
export async function runPrograms(programs: readonly Block[]): Promise<{ out: string; error?: string }[]> {
  const files: string[] = [];
  for (const block of programs) {
    writeFileSync(sourceOf(block), block.code);
    const { code } = await transform(block.code, { loader: 'ts', format: 'esm', target: 'es2022', tsconfigRaw: '{}' });
    const file = sourceOf(block).replace(/ts$/u, 'mjs');
    writeFileSync(file, code);
    files.push(file);
  }
  const runner = fileURLToPath(new URL('run-blocks.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [runner], { encoding: 'utf8', input: JSON.stringify(files) });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as { out: string; error?: string }[];
}

/** A Spark of one machine that pipes lines through a command: enough to run the page's two lines. */
const spark = `
import subprocess
class Lines:
    def __init__(self, text): self.text = text
    def pipe(self, command): return Lines(subprocess.run(command.replace("onrecord", COMMAND, 1), shell=True, check=True, input=self.text, capture_output=True, text=True).stdout)
    def saveAsTextFile(self, path): open(path, "w").write(self.text)
class spark:
    class sparkContext:
        @staticmethod
        def textFile(path): return Lines(open(path).read())
`;

/** Runs the Python of a page in its folder. */
export const python = ({ page, code }: Block): Ran =>
  spawnSync('python3', ['-c', `COMMAND = ${JSON.stringify(`${node} ../../dist/cli.js`)}${spark}${code}`], {
    cwd: folderOf(page),
    encoding: 'utf8',
  });
