import { defineConfig } from 'tsup';

const published = {
  index: 'src/index.ts',
  html: 'src/sources/html/index.ts',
  xml: 'src/sources/xml/index.ts',
  captions: 'src/sources/captions/index.ts',
  csv: 'src/sources/csv/index.ts',
  formats: 'src/formats/index.ts',
  analysis: 'src/analysis/index.ts',
  report: 'src/report/index.ts',
  unified: 'src/unified/index.ts',
  compromise: 'src/entities/compromise/index.ts',
};

/** One entry per stage, with splitting: whoever imports `splitTurns` alone carries no lexicon and no weights. */
const stages = {
  turns: 'src/turns/index.ts',
  exchanges: 'src/exchanges/index.ts',
  answers: 'src/answers/index.ts',
  strategies: 'src/answers/strategies.ts',
  entities: 'src/entities/index.ts',
  // Its validator does something when it loads, which a bundler keeps in everything that stands in the same file.
  'read-briefing': 'src/formats/read-briefing.ts',
};

export default defineConfig({
  entry: { ...published, ...stages, cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  splitting: true,
  treeshake: true,
  dts: { entry: published },
  clean: true,
  removeNodeProtocol: false,
  // Bundled: in one file each loads in a fraction of the time; their MIT notices stand in NOTICE.
  noExternal: ['compromise/one', 'chrono-node', 'chrono-node/en', '@cfworker/json-schema'],
  // Blanks off, names kept: a tenth less to parse at import, and stack traces still read.
  esbuildOptions(options) {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    // An uncaught error prints the line it comes from: not half a megabyte of it.
    options.lineLimit = 160;
  },
});
