import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { strategyNotes } from '../answers/strategies.js';
import type { Ask, Exchange, Verdict } from '../model.js';
import { verdictChip, verdictLook } from './labels.js';
import type { Marks } from './marks.js';
import { plainText } from './text.js';
import type { View } from './view.js';
import { nameText } from './view.js';
import { clip, percent } from './words.js';

/** What is said of each ask of an exchange, beside its words. */
export function notes(exchange: Exchange<string>, view: View, marks: Marks): Element | null {
  if (exchange.asks.length === 0) return null;
  const several = exchange.asks.length > 1;
  return h(several ? 'ol' : 'div', { className: ['notes'] }, [
    ...exchange.asks.map((ask) => h(several ? 'li' : 'div', { className: ['note'] }, note(ask, exchange, view, marks))),
  ]);
}

/** Asks and evidence are quoted only so far: they stand in full beside the note. */
const longestAsk = 150;
const longestEvidence = 110;

function note(ask: Ask<string>, exchange: Exchange<string>, view: View, marks: Marks): ElementContent[] {
  const quoted = h('p', { className: ['quoted'] }, h('a', { href: `#${ask.id}` }, `“${plainText(clip(ask.text, longestAsk))}”`));
  const each = ask.bySpeaker?.length ? ask.bySpeaker : [{ speaker: '', verdict: ask.verdict }];
  return [
    quoted,
    ...each.flatMap(({ speaker, verdict }) => {
      const who = speaker === '' ? [] : [h('p', { className: ['by'] }, nameText(view.speakers.get(speaker)?.name ?? speaker))];
      return [...who, ...verdictWords(verdict, exchange, ask, view, marks)];
    }),
  ];
}

function verdictWords(
  verdict: Verdict<string> | null,
  exchange: Exchange<string>,
  ask: Ask<string>,
  view: View,
  marks: Marks,
): ElementContent[] {
  if (verdict === null || verdictLook(verdict, view.lookOf).label === '')
    return [h('p', { className: ['verdict'] }, verdictChip(verdict, view.lookOf))];
  const { strategy, confidence, abstained, runnerUp, evidence, origin } = verdict;
  const sure = origin.by === 'human' ? `coded by ${nameText(origin.name)}` : `${percent(confidence)} sure`;
  const parts: ElementContent[] = [
    h('p', { className: ['verdict'] }, [verdictChip(verdict, view.lookOf), h('span', { className: ['sure'] }, ` ${sure}`)]),
  ];
  const sentence = strategy === null ? '' : `The answer ${strategyNotes[strategy] ?? 'is of this kind.'}`;
  if (strategy !== null) parts.push(h('p', { className: ['strategy'] }, [`${sentence} `, h('i', {}, strategy)]));
  if (abstained) parts.push(h('p', { className: ['doubt'] }, 'Too uncertain to count: no rate on this page includes it.'));
  if (runnerUp !== undefined && runnerUp.label !== verdict.label)
    parts.push(h('p', { className: ['runner-up'] }, `Next best: ${view.lookOf(runnerUp.label).word} (${percent(runnerUp.confidence)}).`));
  const late = ask.answeredIn.filter((id) => !exchange.answer.includes(id));
  if (late.length > 0)
    parts.push(h('p', {}, ['Answered later: ', ...late.map((id) => h('a', { href: `#${id}` }, `turn ${id.slice(1)} `)), '.']));
  for (const piece of evidence.slice(0, 3)) {
    const mark = marks.evidenceOf(exchange, piece);
    const words = `“${plainText(clip(piece.text, longestEvidence))}”`;
    parts.push(
      h('p', { className: ['rests'] }, [
        'Rests on ',
        mark === undefined ? words : h('a', { href: `#${mark.value.id}` }, words),
        // What the strategy's sentence says already need not be said again.
        piece.reason === sentence ? '' : ` ${plainText(piece.reason)}`,
      ]),
    );
  }
  return parts;
}
