import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import config from '../../tsup.config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Source file of each sub-path that package.json publishes. */
function entries(): [string, string][] {
  const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: Record<string, string | { default: string }> };
  const { entry } = config as { entry: Record<string, string> };
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === 'string') return [];
    const source = entry[target.default.replace('./dist/', '').replace('.js', '')];
    return source === undefined ? [] : [[path, root + source] as [string, string]];
  });
}

it('exports what it exports: a name that goes or appears is a decision, see docs/semver.md', () => {
  const sources = entries();
  const { options } = ts.convertCompilerOptionsFromJson(
    { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: true, types: [], resolveJsonModule: true },
    root,
  );
  const program = ts.createProgram(
    sources.map(([, source]) => source),
    options,
  );
  const checker = program.getTypeChecker();
  const isValue = (symbol: ts.Symbol): boolean => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target.flags & ts.SymbolFlags.Value) !== 0;
  };
  const listed = sources.map(([path, source]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(source)!)!;
    const symbols = checker.getExportsOfModule(module);
    const names = (of: ts.Symbol[]): string[] => of.map(({ name }) => name).sort();
    return [path, { values: names(symbols.filter(isValue)), types: names(symbols.filter((symbol) => !isValue(symbol))) }];
  });
  expect(sources.length).toBeGreaterThan(6);
  expect(Object.fromEntries(listed)).toMatchSnapshot();
}, 90_000);
