import { cutAsks } from '../exchanges/index.js';
import type { Ask } from '../model.js';

/**
 * The asks of a bare question. With `questionTurn` the question is one ask already cut from that turn: it stays whole,
 * and only its type and slot are read.
 */
export function asksOf(question: string, language: string, questionTurn?: string): Ask[] {
  const cut = cutAsks(question, { language });
  if (questionTurn === undefined) return cut;
  const [first] = cut;
  return [
    {
      id: 'x1.a1',
      start: 0,
      end: question.length,
      text: question,
      turn: 't1',
      fragments: [],
      type: first?.type ?? 'declarative',
      slot: first?.slot ?? 'comment',
      answeredIn: [],
      verdict: null,
    },
  ];
}
