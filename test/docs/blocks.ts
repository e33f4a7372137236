import { readdirSync, readFileSync } from 'node:fs';
import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export const root = new URL('../../', import.meta.url);

/** A code block of a page, with the output that the page says it prints. */
export interface Block {
  page: string;
  line: number;
  language: string;
  code: string;
  /** The `text` or `json` block that follows it after a paragraph that ends in "prints" or "prints:". */
  prints?: string;
}

/** README, the guides, and what else people read. */
export const pages = (): string[] => [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'examples/README.md',
  ...readdirSync(new URL('docs/', root), { recursive: true })
    .map((path) => `docs/${String(path)}`)
    .filter((path) => path.endsWith('.md') && !path.startsWith('docs/api/'))
    .sort(),
];

const printed = /\bprints?:?$/u;

/** The code blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const tree: Root = unified()
    .use(remarkParse)
    .parse(readFileSync(new URL(page, root), 'utf8'));
  const blocks: Block[] = [];
  let last: Block | undefined;
  let said = false;
  for (const node of tree.children) {
    if (node.type === 'paragraph') said = printed.test(lastText(node));
    else if (node.type === 'code') {
      if (said && last !== undefined && isOutput(node)) last.prints = node.value;
      else blocks.push((last = { page, line: node.position?.start.line ?? 0, language: node.lang ?? '', code: node.value }));
      said = false;
    }
  }
  return blocks;
}

const isOutput = ({ lang }: Code): boolean => lang === 'text' || lang === 'json' || lang === 'console';

function lastText(node: Root['children'][number]): string {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last !== undefined && 'value' in last ? String(last.value).trim() : '';
}
