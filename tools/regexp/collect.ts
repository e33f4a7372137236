/** All regular expressions of the sources: literals as they stand, and those put together at run time as they are made. */
import { readFileSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Found {
  source: string;
  flags: string;
  /** File and line. */
  where: string;
}

const files = (): string[] =>
  readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .sort()
    .map((name) => `${root}src/${name}`);

/** Literals, read with the compiler. */
export function literals(): Found[] {
  return files().flatMap((path) => {
    const found: Found[] = [];
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push({
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          where: `${relative(root, path)}:${line + 1}`,
        });
      }
      node.forEachChild(visit);
    };
    visit(file);
    return found;
  });
}

/** What `new RegExp` makes while the sources load and a briefing is read. */
export async function constructed(): Promise<Found[]> {
  const found: Found[] = [];
  const Original = RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string?], newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      const where = (new Error('place').stack ?? '').split(`${root}src/`)[1]?.split(')')[0];
      if (where !== undefined) found.push({ source: made.source, flags: made.flags, where: `src/${where}` });
      return made;
    },
  });
  try {
    for (const path of files()) if (!/\/cli\/(?:main|worker)\.ts$/u.test(path)) await import(pathToFileURL(path).href);
    const { parseBriefing } = await import('../../src/index.js');
    parseBriefing('Ann Lee, Wire: Will the minister resign on 3 May?\n\nMS. HALE: No comment. We met in Geneva yesterday.\n\n'.repeat(3), {
      date: '2024-05-01',
    });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
