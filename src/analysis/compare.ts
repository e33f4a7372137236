import type { Briefing } from '../model.js';
import { newcombe, wilson } from './intervals.js';
import { byCode, listOf } from './lists.js';
import { ownEntities } from './questions.js';
import { labelsOf, rates } from './rates.js';
import { stockPhrases } from './stock-phrases.js';
import { topics } from './topics.js';
import type { Briefings, Comparison, CountedName, Overlap } from './types.js';

/** How much is named in each list. */
export interface CompareOptions {
  /** At most so many entries in each list. Default 25. */
  limit?: number;
}

/**
 * Two briefings, or two sets of them, side by side: rates with the difference b − a and Newcombe's interval, and what
 * outlets, topics, names and stock phrases they share and each has alone.
 *
 * A difference whose interval holds 0 may be chance. Asks of one briefing lean on each other, so the interval is the least
 * uncertainty there is.
 *
 * @param a One briefing or several.
 * @param b One briefing or several.
 * @example compareBriefings(monday, tuesday).rates.find(({ label }) => label === 'refusal')?.difference
 */
export function compareBriefings(a: Briefings, b: Briefings, { limit = 25 }: CompareOptions = {}): Comparison {
  const one = listOf(a);
  const other = listOf(b);
  const [allA] = rates(one);
  const [allB] = rates(other);
  const labels = labelsOf([...one, ...other]);
  const shown = [...labels, ...[...Object.keys(allA!.counts), ...Object.keys(allB!.counts)].filter((label) => !labels.includes(label))];
  return {
    a: allA!,
    b: allB!,
    rates: [...new Set(shown)].map((label) => {
      const shareA = wilson(allA!.counts[label] ?? 0, allA!.n);
      const shareB = wilson(allB!.counts[label] ?? 0, allB!.n);
      return { label, a: shareA, b: shareB, difference: newcombe(shareA, shareB) };
    }),
    outlets: overlap(outletCounts(one), outletCounts(other), limit),
    topics: overlap(topicCounts(one), topicCounts(other), limit),
    entities: overlap(entityCounts(one), entityCounts(other), limit),
    phrases: phraseOverlap(one, other, limit),
  };
}

type Counted = Map<string, { name: string; count: number; type?: Briefing['entities'][number]['type'] }>;

function overlap<T extends CountedName>(a: Counted, b: Counted, limit: number): Overlap<T> {
  const shared: CountedName[] = [];
  const onlyA: CountedName[] = [];
  const onlyB: CountedName[] = [];
  for (const [key, { name, count, type }] of a) {
    const there = b.get(key)?.count ?? 0;
    (there > 0 ? shared : onlyA).push({ key, name, ...(type === undefined ? {} : { type }), a: count, b: there });
  }
  for (const [key, { name, count, type }] of b) {
    if (!a.has(key)) onlyB.push({ key, name, ...(type === undefined ? {} : { type }), a: 0, b: count });
  }
  const sorted = (list: CountedName[]): T[] =>
    list.sort((x, y) => Math.min(y.a, y.b) - Math.min(x.a, x.b) || y.a + y.b - x.a - x.b || byCode(x.key, y.key)).slice(0, limit) as T[];
  return { shared: sorted(shared), onlyA: sorted(onlyA), onlyB: sorted(onlyB) };
}

const outletCounts = (list: readonly Briefing<string>[]): Counted =>
  new Map(rates(list, { by: 'outlet' }).flatMap(({ key, name, asked }) => (key === '' ? [] : [[key, { name, count: asked }]])));

/** Topics by the number of exchanges; single ones too, as the other side may have them. */
const topicCounts = (list: readonly Briefing<string>[]): Counted =>
  new Map(topics(list, { limit: 500 }).map(({ key, name, exchanges }) => [key, { name, count: exchanges.length }]));

const compared = new Set(['person', 'organization', 'group', 'place', 'treaty', 'event']);

/** Mentions in turns, by type and name. */
function entityCounts(list: readonly Briefing<string>[]): Counted {
  const counts: Counted = new Map();
  for (const briefing of list) {
    const own = ownEntities(briefing);
    for (const { id, type, name, mentions } of briefing.entities) {
      if (!compared.has(type) || own.has(id) || name.length < 3) continue;
      const said = mentions.filter(({ turn }) => turn !== null).length;
      if (said === 0) continue;
      const key = `${type}:${name.toLowerCase()}`;
      counts.set(key, { name, type, count: (counts.get(key)?.count ?? 0) + said });
    }
  }
  return counts;
}

/** Phrases found over both sides together, and where each is said. */
function phraseOverlap(one: readonly Briefing<string>[], other: readonly Briefing<string>[], limit: number): Overlap<CountedName> {
  const a: Counted = new Map();
  const b: Counted = new Map();
  for (const { text, places } of stockPhrases([...one, ...other], { limit: limit * 3 })) {
    const here = places.filter(({ briefing }) => briefing < one.length).length;
    const key = text.toLowerCase().replaceAll('’', "'");
    if (here > 0) a.set(key, { name: text, count: here });
    if (places.length > here) b.set(key, { name: text, count: places.length - here });
  }
  return overlap(a, b, limit);
}
