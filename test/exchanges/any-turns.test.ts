import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairExchanges } from '../../src/exchanges/index.js';
import type { Role, Turn } from '../../src/model.js';
import { anonymousQ, turnsOf } from './turns.js';

describe('any turns', () => {
  const roles = fc.constantFrom<Role>('press', 'official', 'moderator', 'audience', 'other');
  const said = fc.constantFrom(
    'Is it open?',
    'So —',
    'Go ahead.',
    'Thank you.',
    'It opened on Monday.',
    'But it did not.',
    'On the lock —',
    '— and who pays?',
    'Yes.',
    'Sorry, which one?',
    '',
    '(Laughter.)',
  );
  const labels = fc.constantFrom('Q', 'ANN', 'TOM', 'HOST');
  it('keeps the rules of the record', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(labels, roles, said), { maxLength: 25 }), (given) => {
        const turns = turnsOf(...given);
        const place = new Map(turns.map((turn) => [turn.id, turn]));
        const at = (id: string): Turn => place.get(id)!;
        const exchanges = pairExchanges(turns, { speakers: [anonymousQ] });
        exchanges.forEach((x, i) => {
          expect(x.id).toBe(`x${i + 1}`);
          expect(x.question.length).toBeGreaterThan(0);
          for (const list of [x.question, x.answer, x.interjections]) {
            expect(list).toEqual([...new Set(list)].sort((b, c) => at(b).index - at(c).index));
          }
          for (const id of x.answer) expect(at(id).index).toBeGreaterThan(at(x.question[0]!).index);
          if (x.follows) expect(Number(x.follows.slice(1))).toBeLessThan(i + 1);
          x.asks.forEach((ask, k) => {
            expect(ask.id).toBe(`${x.id}.a${k + 1}`);
            expect(x.question).toContain(ask.turn);
            const turn = at(ask.turn);
            expect(ask.text).toBe(turn.text.slice(ask.start - turn.start, ask.end - turn.start));
            expect(x.answer).toEqual(expect.arrayContaining(ask.answeredIn));
          });
        });
        expect(pairExchanges(turns, { speakers: [anonymousQ] })).toEqual(exchanges);
      }),
      { numRuns: 300 },
    );
  });
});
