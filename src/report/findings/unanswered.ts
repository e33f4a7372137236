import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { intro, section } from '../section.js';
import type { UnansweredAsk } from '../../analysis/index.js';
import type { Ask } from '../../model.js';
import { verdictChip } from '../labels.js';
import { between } from '../transcript.js';
import { plainText } from '../text.js';
import type { View } from '../view.js';
import { nameText, numberOf } from '../view.js';
import { clip, listed, many, oneLine } from '../words.js';

/** Longest words of an answer that are quoted. */
const longest = 220;

/** Asks that got no answer: who asked, the exact words, and what was said instead. */
export function unansweredSection(asks: readonly UnansweredAsk[], view: View): Element[] {
  if (asks.length === 0) return [];
  const byId = new Map(view.briefing.exchanges.flatMap((exchange) => exchange.asks.map((ask) => [ask.id, ask] as const)));
  return [
    section('unanswered', 'Asked and not answered', [
      intro(`${many(asks.length, 'ask')} got no answer, as far as can be told with confidence. The words are exact.`),
      h(
        'ol',
        { className: ['open'] },
        byExchange(asks).map((group) => item(group, byId, view)),
      ),
    ]),
  ];
}

/** Asks of one exchange stand together: they had one answer. */
function byExchange(asks: readonly UnansweredAsk[]): UnansweredAsk[][] {
  const groups = new Map<string, UnansweredAsk[]>();
  for (const ask of asks) {
    const group = groups.get(ask.exchange);
    if (group) group.push(ask);
    else groups.set(ask.exchange, [ask]);
  }
  return [...groups.values()];
}

function item(group: readonly UnansweredAsk[], asks: ReadonlyMap<string, Ask<string>>, view: View): Element {
  const [first] = group;
  if (first === undefined) return h('li', {});
  const names = [...new Set(group.map(({ askerName }) => nameText(askerName)))];
  return h('li', {}, [
    h('p', { className: ['asker'] }, [
      h('b', {}, listed(names)),
      ' ',
      h('a', { href: `#${first.exchange}` }, `in exchange ${numberOf(first.exchange)}`),
    ]),
    ...group.flatMap((open, place) => {
      const next = group[place + 1];
      const words = h('blockquote', {}, h('p', { dir: 'auto' }, `“${plainText(oneLine(open.text))}”`));
      // What came back stands once under asks that had the same words for an answer.
      if (next !== undefined && sameAnswer(asks.get(open.ask), asks.get(next.ask))) return [words];
      return [
        words,
        h('p', { className: ['instead'] }, [
          verdictChip(asks.get(open.ask)?.verdict, view.lookOf),
          ' ',
          ...said(asks.get(open.ask), open, view),
        ]),
      ];
    }),
    ...later(group),
  ]);
}

function sameAnswer(a: Ask<string> | undefined, b: Ask<string> | undefined): boolean {
  const words = (ask: Ask<string> | undefined): string => (ask?.verdict?.evidence ?? []).map(({ start, end }) => `${start}-${end}`).join();
  return a?.verdict?.label === b?.verdict?.label && words(a) === words(b);
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

function later(group: readonly UnansweredAsk[]): Element[] {
  const [again, answered] = [
    [...new Set(group.flatMap(({ takenUpIn }) => takenUpIn))],
    [...new Set(group.flatMap(({ answeredIn }) => answeredIn))],
  ];
  if (again.length === 0) return [];
  const links = again.map((id) => h('a', { href: `#${id}` }, numberOf(id)));
  const last = answered.length === 0 ? ', and not answered there.' : `; answered in ${listed(answered.map(numberOf))}.`;
  return [h('p', { className: ['later'] }, ['Asked again in ', ...between(links), last])];
}
