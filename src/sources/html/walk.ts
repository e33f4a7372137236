import type { OpenMark, TextBuilder } from '../builder.js';
import { repairText, type RepairCounts } from '../repair/index.js';
import { areaKind, type Area } from './areas.js';
import { blocks, bold, empty, headings, impliedEnds, italic, unseen } from './elements.js';
import { tokenizeHtml, type Attributes } from './tokens.js';

/** Beyond this depth elements are no longer told apart; their text still counts. */
export const DEEPEST = 256;

interface Frame {
  name: string;
  marks: OpenMark[];
  breakAfter: 0 | 1 | 2;
  link: boolean;
  area: Area | null;
}

/** What the walk saw beside the text. */
export interface HtmlFacts {
  areas: Area[];
  /** The document's `<title>`. */
  title: string;
  /** `<meta>` contents by lower-case name, property or itemprop; the first wins. */
  meta: Map<string, string>;
  /** Bodies of JSON-LD scripts. */
  jsonLd: string[];
  /** `datetime` of `<time>` elements, in order. */
  times: string[];
  language?: string;
  tooDeep: boolean;
}

/** Writes the visible text of an HTML document or fragment into the builder and reports what it saw. */
export function walkHtml(html: string, builder: TextBuilder, repairs: RepairCounts): HtmlFacts {
  const facts: HtmlFacts = { areas: [], title: '', meta: new Map(), jsonLd: [], times: [], tooDeep: false };
  let stack: Frame[] = [];
  let beyond = 0;
  let linked = 0;
  let linkDepth = 0;
  let preDepth = 0;
  let skipping = '';
  let skipDepth = 0;
  let capture: string[] | null = null;

  const leave = (frame: Frame): void => {
    for (const mark of frame.marks) builder.close(mark);
    if (frame.link) linkDepth -= 1;
    if (frame.name === 'pre') preDepth -= 1;
    if (frame.area !== null) {
      frame.area.linked = linked - frame.area.linked;
      facts.areas.push(frame.area);
    }
    if (frame.breakAfter > 0) builder.blockBreak(frame.breakAfter);
  };
  const popTo = (depth: number): void => {
    while (stack.length > depth) leave(stack.pop() as Frame);
  };
  /** Depth of the nearest open element among `names`, or -1 if none or one of `stop` comes first. */
  const find = (names: readonly string[], stop: readonly string[]): number => {
    for (let i = stack.length - 1; i >= 0; i--) {
      const name = stack[i]?.name ?? '';
      if (names.includes(name)) return i;
      if (stop.includes(name)) return -1;
    }
    return -1;
  };
  const closeOpenParagraph = (): void => {
    for (let i = stack.length - 1; i >= 0; i--) {
      const frame = stack[i] as Frame;
      if (frame.name === 'p') return popTo(i);
      if (frame.breakAfter > 0) return;
    }
  };

  const skip = (name: string, attributes: Attributes): void => {
    skipping = name;
    skipDepth = 1;
    const ld = name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '');
    capture = ld ? [] : null;
  };

  const open = (name: string, attributes: Attributes, selfClosing: boolean): void => {
    if (skipping !== '') {
      if (skipping === 'head') {
        if (name === 'body') skipping = '';
        else if (name === 'meta') readMeta(attributes, facts.meta);
        else if (name === 'title' && !selfClosing) capture = [];
        else if (name === 'script' && /ld\+json/i.test(attributes.get('type') ?? '')) capture = [];
        else if (blocks.has(name)) skipping = '';
        if (skipping !== '') return;
      } else {
        if (name === skipping && !selfClosing) skipDepth += 1;
        return;
      }
    }
    if (name === 'html') facts.language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? '';
    if (name === 'meta') readMeta(attributes, facts.meta);
    if (name === 'time') facts.times.push(attributes.get('datetime') ?? '');
    if (name === 'title' && !selfClosing) {
      skip(name, attributes);
      capture = [];
      return;
    }
    if (unseen.has(name) && !selfClosing) return skip(name, attributes);
    if (name === 'br') return builder.lineBreak();
    if (name === 'hr') return builder.blockBreak(2);
    const breaks = blocks.get(name) ?? 0;
    if (breaks > 0) {
      closeOpenParagraph();
      const implied = impliedEnds.get(name);
      if (implied !== undefined) {
        const at = find(implied.closes, implied.within);
        if (at >= 0) popTo(at);
      }
      builder.blockBreak(breaks);
    }
    if (empty.has(name) || selfClosing) return;
    if (stack.length >= DEEPEST) {
      beyond += 1;
      facts.tooDeep = true;
      return;
    }
    const frame: Frame = { name, marks: [], breakAfter: breaks, link: name === 'a' && attributes.has('href'), area: null };
    const style = attributes.get('style') ?? '';
    if (bold.has(name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(style)) frame.marks.push(builder.open('bold'));
    if (italic.has(name) || /font-style:\s*italic/i.test(style)) frame.marks.push(builder.open('italic'));
    if (headings.has(name)) frame.marks.push(builder.open('heading'));
    const kind = areaKind(
      name,
      attributes,
      stack.some((outer) => outer.area?.kind === 'main'),
    );
    if (kind !== null) {
      const span = builder.follow();
      frame.marks.push(span);
      frame.area = { ...kind, name, span, linked };
    }
    if (frame.link) linkDepth += 1;
    if (name === 'pre') preDepth += 1;
    stack.push(frame);
  };

  const close = (name: string): void => {
    if (skipping !== '') {
      if (capture !== null && (name === 'title' || name === 'script')) {
        const body = capture.join('');
        if (name === 'title') facts.title ||= repairText(body, repairs).replace(/\s+/g, ' ').trim();
        else facts.jsonLd.push(body);
        capture = null;
      }
      if (name === skipping && --skipDepth === 0) skipping = '';
      return;
    }
    if (name === 'br') return builder.lineBreak();
    if (empty.has(name)) return;
    if (beyond > 0) {
      beyond -= 1;
      const breaks = blocks.get(name) ?? 0;
      if (breaks > 0) builder.blockBreak(breaks);
      return;
    }
    const isBlock = blocks.has(name);
    const at = find([name], isBlock ? [] : ['td', 'th', 'table', 'body']);
    if (at < 0) {
      if (name === 'p') builder.blockBreak(2);
      return;
    }
    if (isBlock || stack.slice(at + 1).every((frame) => frame.breakAfter === 0)) return popTo(at);
    // An inline end tag across blocks ends only its own element.
    const frame = stack[at] as Frame;
    stack = stack.filter((other) => other !== frame);
    leave(frame);
  };

  const text = (piece: string): void => {
    if (skipping !== '') {
      capture?.push(piece);
      return;
    }
    const before = builder.length;
    const repaired = repairText(piece, repairs);
    if (preDepth > 0) builder.writePreformatted(repaired);
    else builder.write(repaired);
    if (linkDepth > 0) linked += builder.length - before;
  };

  tokenizeHtml(html, { open, close, text });
  popTo(0);
  return facts;
}

function readMeta(attributes: Attributes, meta: Map<string, string>): void {
  const name = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop') ?? '').toLowerCase();
  const content = attributes.get('content') ?? '';
  if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content.replace(/\s+/g, ' ').trim());
}
