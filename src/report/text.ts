import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/**
 * Characters that would steer the page and not be read: controls, direction marks, overrides and isolates, lone halves of surrogate
 * pairs. Joiners (U+200C, U+200D) stay, since scripts and emoji need them.
 */
// eslint-disable-next-line no-control-regex
const steering = /[\u0000-\u0008\v\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Surrogate}]/u;
const eachSteering = new RegExp(steering, 'gu');

const names = new Map([
  ['\u061C', 'Arabic letter mark'],
  ['\u200E', 'left-to-right mark'],
  ['\u200F', 'right-to-left mark'],
  ['\u202A', 'left-to-right embedding'],
  ['\u202B', 'right-to-left embedding'],
  ['\u202C', 'end of embedding'],
  ['\u202D', 'left-to-right override'],
  ['\u202E', 'right-to-left override'],
  ['\u2066', 'left-to-right isolate'],
  ['\u2067', 'right-to-left isolate'],
  ['\u2068', 'first strong isolate'],
  ['\u2069', 'end of isolate'],
  ['\uFEFF', 'byte order mark'],
]);

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The words of a source as nodes. What would steer the page is named in its place: `U+202E`, and not obeyed. */
export function plain(text: string): ElementContent[] {
  if (!steering.test(text)) return text === '' ? [] : [{ type: 'text', value: text }];
  const out: ElementContent[] = [];
  let from = 0;
  for (const { 0: character, index } of text.matchAll(eachSteering)) {
    if (index > from) out.push({ type: 'text', value: text.slice(from, index) });
    out.push(h('span', { className: ['control'], title: names.get(character) ?? 'control character' }, codeOf(character)));
    from = index + character.length;
  }
  if (from < text.length) out.push({ type: 'text', value: text.slice(from) });
  return out;
}

/** As `plain`, as one string: for titles and attributes. */
export const plainText = (text: string): string => (steering.test(text) ? text.replace(eachSteering, codeOf) : text);
