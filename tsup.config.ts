import { defineConfig } from 'tsup';

/** One entry per stage, with splitting: whoever imports `splitTurns` alone carries no lexicon and no weights. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    html: 'src/sources/html/index.ts',
    unified: 'src/unified/index.ts',
    formats: 'src/formats/index.ts',
    cli: 'src/cli/main.ts',
  },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  dts: true,
  clean: true,
  removeNodeProtocol: false,
  // Bundled: compromise/one loads in a tenth of the time when it stands in one file; see NOTICE.
  noExternal: ['compromise/one', 'chrono-node/en'],
});
