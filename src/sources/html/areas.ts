import type { OpenMark } from '../builder.js';
import { furnitureElements, furnitureRoles, furnitureWords, headings } from './elements.js';
import type { Attributes } from './tokens.js';

/** A stretch of the page that may turn out to be furniture, the main text or its container, a quotation, a label or a title. */
export interface Area {
  kind: 'furniture' | 'list' | 'main' | 'container' | 'link' | 'quote' | 'speaker' | 'title';
  /** The element itself says so, not only its class. */
  strong: boolean;
  name: string;
  span: OpenMark;
  /** UTF-16 units of its text that stand inside links. */
  linked: number;
}

/** Elements whose class never makes them furniture: they hold the text itself. */
const text = new Set(['html', 'body', 'main', 'article', 'p', 'b', 'strong', 'em', 'i', 'td', 'tr', 'table', 'tbody', ...headings]);

/** Classes of an element that holds nothing but a speaker's name. */
const speakerClasses = new Set([
  'speaker',
  'speakername',
  'speaker-name',
  'speaker_name',
  'transcript-speaker',
  'membername',
  'talker',
  'redner',
]);
/** `HPS-MemberSpeech`, `HPS-OfficeInterjecting` and the like: the Australian Parliament's. */
const apHansard = /^hps-(?:member|office)(?:speech|interjecting|continuation|question|answer)$/;

function isSpeakerClass(classes: string): boolean {
  return classes
    .slice(0, 300)
    .toLowerCase()
    .split(/\s+/)
    .some((name) => speakerClasses.has(name) || apHansard.test(name));
}

/** What an element's name, role and classes speak for. */
export function areaKind(name: string, attributes: Attributes, inMain: boolean): Pick<Area, 'kind' | 'strong'> | null {
  const role = attributes.get('role') ?? '';
  if (name === 'main' || role === 'main') return { kind: 'main', strong: true };
  if (name === 'article') return { kind: 'main', strong: false };
  if (furnitureElements.has(name) || furnitureRoles.has(role)) return { kind: 'furniture', strong: true };
  if (name === 'header') return inMain ? null : { kind: 'furniture', strong: false };
  if (name === 'h1') return { kind: 'title', strong: true };
  if (name === 'ul' || name === 'ol' || name === 'dl') return { kind: 'list', strong: false };
  if (name === 'blockquote') return { kind: 'quote', strong: true };
  const classes = attributes.get('class') ?? '';
  const id = attributes.get('id') ?? '';
  if (classes === '' && id === '' && role === '') return plainKind(name, attributes);
  if (isSpeakerClass(classes) || (name === 'name' && role === 'display')) return { kind: 'speaker', strong: false };
  if (name === 'p' && /(?:^|\s)(?:italic|quote|quotation|extract)(?:\s|$)/i.test(classes)) return { kind: 'quote', strong: false };
  if (!text.has(name) && classWords(`${classes} ${id}`).some((word) => furnitureWords.has(word)))
    return { kind: 'furniture', strong: false };
  return plainKind(name, attributes);
}

function plainKind(name: string, attributes: Attributes): Pick<Area, 'kind' | 'strong'> | null {
  if (name === 'name') return { kind: 'speaker', strong: true };
  if (name === 'div' || name === 'section' || name === 'td') return { kind: 'container', strong: false };
  return name === 'a' && attributes.has('href') ? { kind: 'link', strong: false } : null;
}

/** `siteNav-menu__item` is `site`, `nav`, `menu`, `item`. */
function classWords(classes: string): string[] {
  return classes
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
