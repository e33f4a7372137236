/**
 * How far two readers agree on where the asks of a question turn stand: what the cutting could reach at best.
 *   npx tsx bench/asks-readers.ts
 * On the documents of annotations/asks that were read twice, blind: where the two differ, a turn holds `first` and `second`. Spans with an
 * overlap of 0.8 or more, one to one, as in `npm run bench:asks`. Needs no text.
 */
import { readFileSync, readdirSync } from 'node:fs';

interface Ask {
  start: number;
  end: number;
  type: string;
  slot: string;
}
interface Gold {
  split: string;
  turns: { asks?: Ask[]; first?: Ask[]; second?: Ask[] }[];
}

const folder = new URL('../annotations/asks/', import.meta.url);
const golds = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Gold);

const overlap = (a: Ask, b: Ask): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

for (const splits of [['dev'], ['dev-2'], ['held-out'], ['held-out-2'], ['dev', 'dev-2', 'held-out', 'held-out-2']]) {
  const count = { turns: 0, alike: 0, first: 0, second: 0, both: 0 };
  for (const turn of golds.filter(({ split }) => splits.includes(split)).flatMap(({ turns }) => turns)) {
    const first = turn.first ?? turn.asks;
    if (first === undefined) continue;
    const second = turn.second ?? first;
    const rest = [...second];
    for (const ask of first) {
      const best = rest.reduce<Ask | undefined>(
        (top, one) => (top === undefined || overlap(ask, one) > overlap(ask, top) ? one : top),
        undefined,
      );
      if (best === undefined || overlap(ask, best) < 0.8) continue;
      rest.splice(rest.indexOf(best), 1);
      count.both += 1;
    }
    count.turns += 1;
    count.alike += Number(turn.second === undefined);
    count.first += first.length;
    count.second += second.length;
  }
  const f1 = (2 * count.both) / (count.first + count.second);
  console.log(
    `${splits.join(', ')}: ${count.turns} question turns, ${count.first} and ${count.second} asks, F1 of one reader against the other ${f1.toFixed(3)}; ${count.alike} turns alike`,
  );
}
