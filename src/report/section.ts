import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { between } from './transcript.js';

type Child = ElementContent | string;

/** A part of the page that its contents lead to; the heading names it for those who listen to the page. */
export const section = (id: string, title: string, children: readonly Child[], properties: Properties = {}): Element =>
  h('section', { id, ariaLabelledBy: `${id}-title`, ...properties }, [h('h2', { id: `${id}-title` }, title), ...children]);

/** The sentence under a heading. */
export const intro = (words: string): Element => h('p', { className: ['intro'] }, words);

/** The first of some links with commas between, and a sign that there are more. */
export const firstOf = (links: readonly ElementContent[], most: number): Child[] => [
  ...between(links.slice(0, most)),
  ...(links.length > most ? [' …'] : []),
];

/** The table under a plot, closed. */
export const figuresTable = (table: Element): Element =>
  h('details', { className: ['figures-table'] }, [h('summary', {}, 'The figures as a table'), table]);
