import { defineConfig } from 'tsup';

/** One entry per stage, with splitting: whoever imports `splitTurns` alone carries no lexicon and no weights. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    turns: 'src/turns/index.ts',
    exchanges: 'src/exchanges/index.ts',
    answers: 'src/answers/index.ts',
    entities: 'src/entities/index.ts',
    html: 'src/sources/html/index.ts',
    unified: 'src/unified/index.ts',
    formats: 'src/formats/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: true,
  treeshake: true,
  dts: { entry: { index: 'src/index.ts', html: 'src/sources/html/index.ts', unified: 'src/unified/index.ts', formats: 'src/formats/index.ts' } },
  clean: true,
  removeNodeProtocol: false,
  // Bundled: in one file each loads in a fraction of the time; their MIT notices stand in NOTICE.
  noExternal: ['compromise', 'compromise/one', 'chrono-node', 'chrono-node/en'],
});
