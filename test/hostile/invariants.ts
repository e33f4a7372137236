/** What holds of every briefing, whatever the text. */
import { expect } from 'vitest';
import type { Briefing, Span } from '../../src/model.js';

export function expectSound(briefing: Briefing<string>): void {
  const { text, turns, headerSpans, furniture, speakers, exchanges, entities, messages } = briefing;
  const slices = (span: Span, what: string): void => {
    if (span.text !== text.slice(span.start, span.end)) throw new Error(`${what} ${span.start}–${span.end} is not its text`);
  };
  const outer: Span[] = [...headerSpans, ...furniture, ...turns, ...turns.flatMap(({ labelSpan }) => labelSpan ?? [])];
  outer.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  for (const span of outer) {
    slices(span, 'a stretch');
    if (span.start < end) throw new Error(`Stretches overlap at ${span.start}`);
    if (text.slice(end, span.start).trim() !== '') throw new Error(`Nothing covers ${end}–${span.start}`);
    end = span.end;
  }
  if (text.slice(end).trim() !== '') throw new Error(`Nothing covers the end from ${end}`);
  const ids = [turns, speakers, exchanges, entities, exchanges.flatMap(({ asks }) => asks)].flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Map(turns.map((turn) => [turn.id, turn]));
  for (const turn of turns) {
    for (const span of [...turn.asides, ...turn.furniture, ...turn.spoken]) slices(span, 'a part of a turn');
    if (turn.speaker !== null) expect(speakers.some(({ id }) => id === turn.speaker)).toBe(true);
  }
  for (const { question, answer, interjections, asks } of exchanges) {
    for (const id of [...question, ...answer, ...interjections]) expect(known.has(id)).toBe(true);
    for (const ask of asks) {
      slices(ask, 'an ask');
      const turn = known.get(ask.turn)!;
      expect(ask.start >= turn.start && ask.end <= turn.end).toBe(true);
      const { confidence = 0, evidence = [] } = ask.verdict ?? {};
      expect(confidence >= 0 && confidence <= 1).toBe(true);
      for (const span of evidence) slices(span, 'evidence');
    }
  }
  for (const { mentions } of entities) for (const mention of mentions) slices(mention, 'a mention');
  for (const { span } of messages) if (span) slices(span, 'a message');
}
