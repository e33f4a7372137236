/* eslint-disable regexp/no-super-linear-backtracking -- bounded input: lines of at most 200 units. */
import type { FurnitureKind } from '../model.js';
import type { Layout } from '../options.js';
import type { Line } from './lines.js';

/** Lines that are furniture in any transcript. */
const patterns: readonly { pattern: RegExp; kind: FurnitureKind }[] = [
  { pattern: /^(?:[-*_=~•·#–—+]\s*){3,}$/u, kind: 'other' },
  { pattern: /^<?[….]{1,3}>$|^[-–—\s]*o{3,7}[-–—\s]*$/iu, kind: 'other' },
  {
    pattern: /^[*_#\s]*(?:q ?& ?a|q and a|questions? (?:and|&) answers?|preguntas y respuestas|fragen und antworten)[\s:*_]*$/iu,
    kind: 'heading',
  },
  { pattern: /^[\s|\\*_]+$/u, kind: 'other' },
  { pattern: /^(?:page|página|seite|стр\.?)\s{0,3}\d{1,4}(?:\s{0,3}(?:of|de|von|\/|из)\s{0,3}\d{1,4})?$/iu, kind: 'page' },
  { pattern: /^[-–—]?\s?\d{1,4}\s?[-–—]?$/u, kind: 'page' },
  { pattern: /^(?:[B-IK-PR-Z]|[A-Z] ?\d{1,3})$/u, kind: 'page' },
  { pattern: /^\(?(?:more|continued|cont['’]d)\)?$/iu, kind: 'page' },
  { pattern: /^(?:\d{1,2} \p{L}{3,9} \d{4} : )?column \d{1,5}[A-Z]{0,2}$/iu, kind: 'page' },
  {
    pattern:
      /^[*_\s]*\(?(?:end|began|begins|ends|ended|start)?:?\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?\s?m\.?)?,?\s*\(?(?:[A-Z]{1,4}T|local(?: time)?|UTC|L|\p{L}{3,12} time)\)?\.?\)?[*_\s]*$/iu,
    kind: 'time',
  },
  { pattern: /^[*_\s]*\(?(?:end|began|begins|ends|ended|start)?:?\s*\d{1,2}[:.]\d{2}\s*[ap]\.?\s?m\.?\)?[*_\s]*$/iu, kind: 'time' },
  {
    pattern: /^\[?\(?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\)?\]?(?:\s*-->\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)?$/u,
    kind: 'time',
  },
  {
    pattern:
      /^[*_•\-\s]*(?:share(?: to.*| this.*| on.*)?|skip to (?:main )?content|print(?: this)?(?: page)?|email(?: this)?(?: page)?|tweet|facebook|twitter|back to top|top of page|return to (?:top|index).*|subscribe.*|follow us.*|sign up.*|advertisement|ad|menu|search|home|next section|previous section|continue reading.*|read more.*|copy link)$/iu,
    kind: 'navigation',
  },
  { pattern: /^\[\s?[^\]]{1,80}:\s?\]$/u, kind: 'navigation' },
  { pattern: /^\[\s?(?:news|more|photo|image|video|related|links?|print|return|click|slides?)\b[^\]]{0,120}\]$/iu, kind: 'navigation' },
  { pattern: /^!?\[[^\]]{0,200}\]\([^)\s]{0,400}\)$/u, kind: 'navigation' },
  { pattern: /^<?https?:\/\/\S+$/u, kind: 'navigation' },
];

/** Lines after which nothing is spoken, unless a label follows. */
const closings: readonly RegExp[] = [
  /^[*_\s([\-–—#]*(?:end|ends|ende|fin|конец)(?: of (?:\p{L}{1,12} )?(?:transcript|interview|conference|briefing|q ?& ?a|call|session))?[)\].\-–—*_#:\s]*(?:\(?(?:at )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?[)\].\-–—*_#\s]*)?$/iu,
  /^[#\s]*###[#\s]*$/u,
  /^-30-$/u,
  /^ends(?:\s\S{1,8})?$/iu,
  /^\[?\(?the (?:briefing|press conference|interview|meeting|session) (?:was )?(?:concluded|ended|adjourned).{0,60}\)?\]?\.?$/iu,
];

/** A stage line: brackets around the whole of it. */
const stage = /^[*_\s]*(?:\([^()]{1,160}\)|\\?\[[^[\]]{1,160}\])[.*_\s]*$/u;

const headingMark = /^(?:\*\*\p{L}|#{1,6}\s)/u;
const numberedHeading = /^\(\d{1,2}\)\s\S/u;

/** What stands on a line that belongs to no speaker; null where it is speech. */
export function furnitureKind(text: string, line: Line, layouts: readonly Layout[]): FurnitureKind | null {
  const length = line.to - line.from;
  if (length > 200) return null;
  const first = text.charCodeAt(line.from);
  const last = text.charCodeAt(line.to - 1);
  // Most lines of speech begin with a letter and are long or end in punctuation; only layouts' own patterns look at those.
  const letter = (first | 32) >= 97 && (first | 32) <= 122;
  const sentence = last === 46 || last === 44 || last === 63 || last === 33 || last === 58 || last === 59;
  const own = layouts.some((layout) => layout.furniture !== undefined);
  if (!own && letter && !line.para) return null;
  if (!own && letter && (sentence ? length > 40 : length > 80)) return null;
  const content = text.slice(line.from, line.to);
  if (own) for (const layout of layouts) for (const { pattern, kind } of layout.furniture ?? []) if (pattern.test(content)) return kind;
  if (letter && (length > 80 || (sentence && length > 40))) return null;
  for (const { pattern, kind } of patterns) if (pattern.test(content)) return kind;
  if (!line.alone) return null;
  if (length <= 4 && /^\d{1,3}\.$/u.test(content)) return 'page';
  if ((first === 40 || first === 91 || first === 42 || first === 95 || first === 92) && stage.test(content) && /\p{L}/u.test(content))
    return 'stage';
  if (length >= 140 || sentence || last === 0x2026) return null;
  if ((first === 42 || first === 35) && headingMark.test(content)) return 'heading';
  if ((first === 40 || (first >= 48 && first <= 57)) && (numberedHeading.test(content) || /^\d{1,2}\. \p{Lu}/u.test(content)))
    return 'heading';
  return null;
}

/** Whether the transcript ends on this line. */
export function isClosing(text: string, line: Line, layouts: readonly Layout[]): boolean {
  const length = line.to - line.from;
  if (length > 120 || (length > 60 && layouts.every((layout) => layout.closing === undefined))) return false;
  // A closing line begins with a mark or with `e`, `f`, `t`, `к`; only layouts' own patterns look at others.
  const first = text.charCodeAt(line.from) | 32;
  const marked = !(first >= 97 && first <= 122) || first === 101 || first === 102 || first === 116;
  if (!marked && layouts.every((layout) => layout.closing === undefined)) return false;
  const content = text.slice(line.from, line.to);
  return (
    (marked && closings.some((pattern) => pattern.test(content))) ||
    layouts.some((layout) => layout.closing?.some((pattern) => pattern.test(content)) === true)
  );
}
