import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Furniture, Span, Turn } from '../model.js';
import { entityTitle } from './entity-words.js';
import type { AskMark, EvidenceMark, Marks, MentionMark } from './marks.js';
import type { AnyLayer, Layer, Mark } from './runs.js';
import { nest } from './runs.js';
import { paragraphs } from './paragraphs.js';
import { plain, plainText } from './text.js';
import type { View } from './view.js';
import { nameText, speakerName } from './view.js';
import { oneLine } from './words.js';

/** One turn: its label as printed, then every word of it, marked. */
export function turnBlock(turn: Turn, view: View, marks: Marks): Element {
  const shown = turn.label === null ? '' : nameText(turn.label);
  const name = speakerName(turn.id, view);
  const speaker = view.speakers.get(turn.speaker ?? '');
  const more = [name === shown || shown === '' ? '' : name, nameText(speaker?.affiliation ?? ''), nameText(speaker?.title ?? '')].filter(
    (words, place, all) => words !== '' && !shown.includes(words) && all.indexOf(words) === place,
  );
  return h('div', { className: ['turn', turn.role], id: turn.id }, [
    h('p', { className: ['who'] }, [
      h('b', {}, shown || name),
      ...(more.length === 0 ? [] : [h('span', { className: ['more'] }, ` ${more.join(', ')}`)]),
      ...(turn.time === undefined ? [] : [h('span', { className: ['time'] }, ` ${clock(turn.time.start)}`)]),
    ]),
    h('div', { className: ['said'], ...languageOf(view) }, marked(turn, turn, view, marks)),
  ]);
}

/** Of the words of the transcript, where they are not in the page's own language. */
export const languageOf = ({ briefing: { language } }: View): { lang?: string; dir: 'auto' } =>
  language === '' || /^en\b/iu.test(language) ? { dir: 'auto' } : { lang: language, dir: 'auto' };

/** `1:02:05`. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
}

/** A stretch of the text as paragraphs, with everything that is marked in it. */
function marked(span: Span, { furniture, asides }: Pick<Turn, 'furniture' | 'asides'>, view: View, marks: Marks): ElementContent[] {
  const { start, end } = span;
  const paragraphLayer: Layer<null> = {
    marks: paragraphs(span.text, start),
    wrap: (children) => element('p', { dir: 'auto' }, children),
  };
  const layers: AnyLayer[] = [
    paragraphLayer,
    dimmed(furniture, 'furniture'),
    dimmed(asides, 'aside'),
    askLayer(marks.asks(start, end)),
    evidenceLayer(marks.evidence(start, end)),
    mentionLayer(marks.mentions(start, end)),
  ];
  const { text } = view.briefing;
  const nodes = nest(start, end, layers, (from, to) => plain(text.slice(from, to)));
  // No-break spaces between paragraphs would be seen as empty lines.
  return nodes.map((node) => (node.type === 'text' && node.value.trim() === '' ? { type: 'text', value: '\n' } : node));
}

/** Text outside turns: what the document says of itself, and page furniture. Nothing of the source is left out of the page. */
export function outside(span: Span | Furniture, view: View, marks: Marks): Element {
  const kind = 'kind' in span ? span.kind : 'header';
  return h('div', { className: ['outside', kind], ...languageOf(view) }, marked(span, { furniture: [], asides: [] }, view, marks));
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const dimmed = (spans: readonly Span[], name: string): Layer<null> => ({
  marks: spans.map(({ start, end }) => ({ start, end, value: null })),
  wrap: (children) => element('span', { className: [name] }, children),
});

/** Gives an id to the first piece of each mark only, as ids are unique. */
function firstOf(): (id: string) => { id?: string } {
  const given = new Set<string>();
  return (id) => {
    if (given.has(id)) return {};
    given.add(id);
    return { id };
  };
}

function askLayer(marks: readonly Mark<AskMark>[]): Layer<AskMark> {
  const idOnce = firstOf();
  return {
    marks,
    wrap(children, here) {
      const own = here.find(({ value }) => !value.piece) ?? here[0];
      if (own === undefined) return element('span', {}, children);
      const { ask, place, of, piece } = own.value;
      const given = piece ? {} : idOnce(ask.id);
      const number =
        given.id !== undefined && of > 1 ? [element('sup', { className: ['number'] }, [{ type: 'text', value: String(place) }])] : [];
      return element('mark', { className: ['ask', ...(piece ? ['piece'] : [])], ...given }, [...number, ...children]);
    },
  };
}

function evidenceLayer(marks: readonly Mark<EvidenceMark>[]): Layer<EvidenceMark> {
  const idOnce = firstOf();
  return {
    marks,
    wrap(children, here) {
      const fresh = here.map(({ value }) => idOnce(value.id)).find(({ id }) => id !== undefined) ?? {};
      const reasons = [...new Set(here.flatMap(({ value }) => value.reasons))];
      const look = here[0]?.value.look ?? 'ln';
      return element('mark', { className: ['evidence', look], ...fresh, title: plainText(reasons.join(' ')) }, children);
    },
  };
}

const mentionLayer = (marks: readonly Mark<MentionMark>[]): Layer<MentionMark> => ({
  marks,
  wrap(children, here) {
    const first = here[0];
    if (first === undefined) return element('span', {}, children);
    const { entity, mention } = first.value;
    return element('span', { className: ['entity', entity.type], title: oneLine(entityTitle(entity, mention)) }, children);
  },
});
