/** Builds what is measured, as it is published but without types, into `.tmp/bench`, and the child that measures it. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build } from 'tsup';
import config from '../../tsup.config.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns The child's path and the size of what `import 'onrecord'` loads, packages it depends on included. */
export async function buildBench(): Promise<{ child: string; bytes: number }> {
  const out = `${root}.tmp/bench`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  if (typeof config === 'function' || Array.isArray(config)) throw new Error('Expected one build in tsup.config.ts');
  await build({ ...config, config: false, dts: false, silent: true, outDir: `${out}/lib` });
  const child = `${out}/child.js`;
  await bundle({
    entryPoints: [`${root}bench/speed/child.ts`],
    outfile: child,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    // Where the shared data lies is told from this address, as in `test/shared.ts`.
    define: { 'import.meta.url': JSON.stringify(new URL('../../test/x.js', import.meta.url).href) },
  });
  const { metafile } = await bundle({
    entryPoints: [`${out}/lib/index.js`],
    outdir: out,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    format: 'esm',
    platform: 'node',
  });
  const loaded = Object.keys(metafile.inputs).map((path) => statSync(root + path).size);
  return { child, bytes: loaded.reduce((sum, size) => sum + size, 0) };
}
