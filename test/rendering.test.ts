/** Our rendering of the founding briefing has the same turns, asks and moves as the original, and needs no shared data. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseBriefing } from '../src/index.js';

const text = readFileSync(new URL('../examples/briefings/peskov-belarus-2020-08-19.txt', import.meta.url), 'utf8');
const briefing = parseBriefing(text, { date: '2020-08-19' });

it('has 28 turns, 14 exchanges and 23 asks', () => {
  expect(briefing.turns).toHaveLength(28);
  expect(briefing.exchanges.map((exchange) => exchange.asks.length)).toEqual([2, 1, 2, 2, 2, 1, 2, 1, 2, 2, 1, 2, 2, 1]);
});

it('refuses where the original refuses', () => {
  const refusals = briefing.exchanges.flatMap((exchange, i) => (exchange.verdict?.label === 'refusal' ? [i + 1] : []));
  expect(refusals).toEqual([2, 5, 7, 8, 10, 11, 14]);
});

it('names people, and nobody made of a quotation mark', () => {
  const people = briefing.entities.filter(({ type }) => type === 'person').map(({ name }) => name);
  expect(people.toSorted()).toEqual([
    'Alexander Bortnikov',
    'Alexander Lukashenko',
    'Dmitry Peskov',
    'Emmanuel Macron',
    'Svetlana Tikhanovskaya',
    'Vladimir Putin',
  ]);
});
