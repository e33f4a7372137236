/** Speed of the whole stage, measured in a process of its own on a build by esbuild: tsx wraps functions and slows them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export function measureSpeed(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  mkdirSync(`${root}.tmp/bench`, { recursive: true });
  const child = `${root}.tmp/bench/entities-speed.mjs`;
  buildSync({
    entryPoints: [`${root}bench/entities/speed-child.ts`],
    outfile: child,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    // Where the shared data lies is told from this address, as in `test/shared.ts`.
    define: { 'import.meta.url': JSON.stringify(new URL('../../test/x.js', import.meta.url).href) },
  });
  execFileSync(process.execPath, [child], { stdio: 'inherit' });
}
