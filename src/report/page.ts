import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { script } from './script/index.js';
import { sha256 } from './sha256.js';
import { style } from './style/index.js';

/** What stands in a page besides its frame. */
export interface PageParts {
  title: string;
  /** One sentence for search engines and previews. */
  description: string;
  /** `onrecord` and its version. */
  generator: string;
  /** Links that come first for whoever goes by keyboard: `[target, words]`. */
  skips: readonly (readonly [string, string])[];
  header: ElementContent[];
  nav?: ElementContent[];
  main: ElementContent[];
  footer: ElementContent[];
}

/**
 * Nothing may be fetched, and nothing runs or styles the page but the two blocks whose hashes stand here: words of a
 * transcript that look like mark-up could do nothing even if they were not escaped.
 */
const policy = (): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${sha256(style)}'`,
    `script-src 'sha256-${sha256(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A whole page as a string. Everything that is not our own constant goes through the serialiser, which escapes it. */
export function page({ title, description, generator, skips, header, nav, main, footer }: PageParts): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', {}, [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy() }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('meta', { name: 'generator', content: generator }),
          h('meta', { name: 'description', content: description }),
          // An empty icon, or some browsers ask the network for one.
          h('link', { rel: 'icon', href: 'data:,' }),
          h('title', {}, title),
          h('style', {}, style),
        ]),
        h('body', {}, [
          ...skips.map(([target, words]): Element => h('a', { className: ['skip'], href: `#${target}` }, words)),
          h('header', { className: ['top'] }, header),
          ...(nav === undefined ? [] : [h('nav', { className: ['contents'], ariaLabel: 'Contents' }, nav)]),
          h('main', { id: 'main', tabIndex: -1 }, main),
          h('footer', { className: ['end'] }, footer),
          h('script', {}, script),
        ]),
      ]),
    ],
  };
  return toHtml(root);
}

/** Links to the sections of a page, by their headings. */
export const contents = (main: readonly Element[]): Element[] => [
  h(
    'ul',
    {},
    main.flatMap(({ tagName, properties: { id }, children }) => {
      const heading = tagName === 'section' ? children.find((child) => child.type === 'element' && child.tagName === 'h2') : undefined;
      if (typeof id !== 'string' || heading?.type !== 'element') return [];
      return [h('li', {}, h('a', { href: `#${id}` }, heading.children))];
    }),
  ),
];
