import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('splitTurns in a browser bundle holds no other stage, and stays small', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export { splitTurns } from './src/turns/index.ts';", resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const stages = Object.keys(metafile.inputs).filter((path) => !/^(?:<stdin>|src\/(?:turns|sources)\/|src\/check-lists\.ts$)/.test(path));
  expect(stages).toEqual([]);
  // Speakers 11.5 KB, header 5, all layouts 8, the readers of plain text, Markdown and transcript JSON 8.5; the rest is the grammar.
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThan(52_000);
});
