import { generic, vocabularies, type Vocabulary } from './vocabularies.js';

/** The document element's local name in lower case, or null where the input does not begin as XML. */
export function rootOf(input: string): { name: string; declared: boolean } | null {
  let rest = input.slice(0, 8192).replace(/^\s+/, '');
  const declared = rest.startsWith('<?xml');
  for (let i = 0; i < 20; i++) {
    const skip = rest.startsWith('<?')
      ? rest.indexOf('?>') + 2
      : rest.startsWith('<!--')
        ? rest.indexOf('-->') + 3
        : /^<!doctype/i.test(rest)
          ? doctypeEnd(rest)
          : -1;
    if (skip < 0) break;
    if (skip <= 3) return null;
    rest = rest.slice(skip).trimStart();
  }
  const match = /^<(?:[A-Z_][\w.-]{0,60}:)?([A-Z_][\w.-]{0,60})/i.exec(rest);
  return match === null ? null : { name: (match[1] ?? '').toLowerCase(), declared };
}

function doctypeEnd(text: string): number {
  const subset = text.indexOf('[');
  const end = text.indexOf('>');
  if (subset < 0 || (end >= 0 && end < subset)) return end + 1;
  const close = text.indexOf(']', subset);
  return close < 0 ? 0 : text.indexOf('>', close) + 1;
}

const htmlRoots = new Set([
  'html',
  'body',
  'head',
  'p',
  'div',
  'table',
  'span',
  'h1',
  'h2',
  'h3',
  'h4',
  'b',
  'strong',
  'ul',
  'font',
  'center',
  'title',
  'meta',
  'script',
  'style',
  'section',
  'article',
  'main',
  'header',
  'i',
  'em',
  'a',
  'br',
  'pre',
  'blockquote',
]);

/** How sure one can be that the input is XML: a known document element settles it, a declaration speaks for it. */
export function detectXml(input: string): number {
  const root = rootOf(input);
  if (root === null || htmlRoots.has(root.name)) return 0;
  if (vocabularyOf(root.name) !== generic) return 0.97;
  return root.declared ? 0.9 : 0.4;
}

export function vocabularyOf(root: string): Vocabulary {
  return vocabularies.find(({ roots }) => roots.includes(root)) ?? generic;
}
