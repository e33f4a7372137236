import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { UnansweredAsk } from '../../analysis/index.js';
import type { Ask } from '../../model.js';
import { verdictChip } from '../labels.js';
import { between } from '../transcript.js';
import { plainText } from '../text.js';
import type { View } from '../view.js';
import { nameText, numberOf } from '../view.js';
import { clip, many, oneLine } from '../words.js';

/** Longest words of an answer that are quoted. */
const longest = 220;

/** Asks that got no answer: who asked, the exact words, and what was said instead. */
export function unansweredSection(asks: readonly UnansweredAsk[], view: View): Element[] {
  if (asks.length === 0) return [];
  const byId = new Map(view.briefing.exchanges.flatMap((exchange) => exchange.asks.map((ask) => [ask.id, ask] as const)));
  return [
    h('section', { id: 'unanswered', ariaLabelledBy: 'unanswered-title' }, [
      h('h2', { id: 'unanswered-title' }, 'Asked and not answered'),
      h('p', { className: ['intro'] }, `${many(asks.length, 'ask')} got no answer, as far as can be told with confidence.`),
      h(
        'ol',
        { className: ['open'] },
        asks.map((ask) => item(ask, byId.get(ask.ask), view)),
      ),
    ]),
  ];
}

function item(open: UnansweredAsk, ask: Ask<string> | undefined, view: View): Element {
  return h('li', {}, [
    h('p', { className: ['asker'] }, [
      h('b', {}, nameText(open.askerName)),
      ' ',
      h('a', { href: `#${open.exchange}` }, `in exchange ${numberOf(open.exchange)}`),
    ]),
    h('blockquote', {}, h('p', { dir: 'auto' }, `“${plainText(oneLine(open.text))}”`)),
    h('p', { className: ['instead'] }, [verdictChip(ask?.verdict ?? null, view.lookOf), ' ', ...said(ask, open, view)]),
    ...later(open),
  ]);
}

function said(ask: Ask<string> | undefined, { exchange }: UnansweredAsk, view: View): ElementContent[] {
  const evidence = ask?.verdict?.evidence ?? [];
  if (evidence.length > 0) {
    const words = evidence
      .slice(0, 2)
      .map(({ text }) => `“${plainText(clip(text, longest))}”`)
      .join(' … ');
    return [{ type: 'text', value: `Said instead: ${words}` }];
  }
  const ids = ask?.answeredIn.length ? ask.answeredIn : (view.exchanges.get(exchange)?.answer ?? []);
  const turn = view.turns.get(ids[0] ?? '');
  if (turn === undefined) return [{ type: 'text', value: 'No answer follows.' }];
  return [{ type: 'text', value: `The answer begins: “${plainText(clip(turn.text, longest))}”` }];
}

function later({ takenUpIn, answeredIn }: UnansweredAsk): Element[] {
  if (takenUpIn.length === 0) return [];
  const links = takenUpIn.map((id) => h('a', { href: `#${id}` }, numberOf(id)));
  const last = answeredIn.length === 0 ? ', and not answered there.' : `; answered in ${answeredIn.map(numberOf).join(', ')}.`;
  return [h('p', { className: ['later'] }, ['Asked again in ', ...between(links), last])];
}
