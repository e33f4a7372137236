import type { Ask, Exchange, Verdict } from '../model.js';
import { wilson } from './intervals.js';
import type { Index } from './lists.js';
import { askerOf, byCode, indexOf, listOf, speakerName, speakerOf } from './lists.js';
import { commonest, outletNames, outletOf } from './outlets.js';
import { topicIndex } from './topics.js';
import type { Briefings, GroupBy, RateGroup } from './types.js';

/** How to group. */
export interface RateOptions {
  /** Default `all`. */
  by?: GroupBy;
}

/** A group that an ask belongs to, and the spelling seen here. */
interface Membership {
  key: string;
  name: string;
  /** The verdict where it is not the ask's own: of one of two leaders. */
  verdict?: Verdict<string>;
}

interface Tally {
  names: Map<string, number>;
  counts: Map<string, number>;
  abstained: number;
  unclassified: number;
  procedural: number;
  briefings: Set<number>;
}

/**
 * Answer, deflection and refusal rates per ask, with Wilson intervals. Abstained verdicts are left out and counted,
 * exchanges that ask nothing are skipped. Labels are those of the briefings' taxonomy, whichever it is.
 *
 * The interval takes asks as independent; asks of one briefing are not quite, so read it as the least uncertainty there is.
 *
 * @param briefings One briefing or several.
 * @returns Groups, most asks first; dates in order; a group with key `''` last. `all` gives exactly one.
 * @example rates(briefing, { by: 'outlet' })[0] // { name: 'BBC News', n: 5, rates: { refusal: { value: 1, low: 0.57, … } } }
 */
export function rates(briefings: Briefings, { by = 'all' }: RateOptions = {}): RateGroup[] {
  const list = listOf(briefings);
  const labels = labelsOf(list);
  const tallies = new Map<string, Tally>();
  if (by === 'all') tallyOf(tallies, 'all');
  const grouping = groupingFor(by, list);
  list.forEach((briefing, place) => {
    const index = indexOf(briefing);
    const groupsOf = grouping(index, place);
    for (const exchange of briefing.exchanges) {
      if (exchange.asks.length === 0) {
        if (by === 'topic' || by === 'slot' || by === 'strategy') continue;
        for (const group of groupsOf(exchange)) note(tallies, group, place).procedural += 1;
      }
      for (const ask of exchange.asks) {
        for (const group of groupsOf(exchange, ask)) count(note(tallies, group, place), group.verdict ?? ask.verdict);
      }
    }
  });
  const groups = [...tallies].map(([key, tally]) => groupOf(key, tally, labels, list.length));
  return groups.sort(
    (a, b) => Number(a.key === '') - Number(b.key === '') || (by === 'date' ? 0 : b.n - a.n || b.asked - a.asked) || byCode(a.key, b.key),
  );
}

/** Every label but `procedural`, in the order of the taxonomies. */
export function labelsOf(list: ReturnType<typeof listOf>): string[] {
  const labels = new Set<string>();
  for (const { taxonomy } of list) for (const label of taxonomy.labels) if (label !== 'procedural') labels.add(label);
  return [...labels];
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const fresh: Tally = { names: new Map(), counts: new Map(), abstained: 0, unclassified: 0, procedural: 0, briefings: new Set() };
  tallies.set(key, fresh);
  return fresh;
}

function note(tallies: Map<string, Tally>, { key, name }: Membership, place: number): Tally {
  const tally = tallyOf(tallies, key);
  tally.names.set(name, (tally.names.get(name) ?? 0) + 1);
  tally.briefings.add(place);
  return tally;
}

function count(tally: Tally, verdict: Verdict<string> | null): void {
  if (verdict === null) tally.unclassified += 1;
  else if (verdict.abstained) tally.abstained += 1;
  else tally.counts.set(verdict.label, (tally.counts.get(verdict.label) ?? 0) + 1);
}

function groupOf(key: string, tally: Tally, labels: readonly string[], all: number): RateGroup {
  const shown = [...labels, ...[...tally.counts.keys()].filter((label) => label !== 'procedural' && !labels.includes(label)).sort(byCode)];
  const counts = shown.map((label) => [label, tally.counts.get(label) ?? 0] as const);
  // An ask that a person's correction made procedural asks nothing.
  const procedural = tally.counts.get('procedural') ?? 0;
  const n = counts.reduce((sum, [, each]) => sum + each, 0);
  return {
    key,
    name: key === 'all' && tally.names.size === 0 ? 'all' : commonest(tally.names),
    n,
    asked: n + tally.abstained + tally.unclassified,
    abstained: tally.abstained,
    unclassified: tally.unclassified,
    procedural: tally.procedural + procedural,
    briefings: key === 'all' ? Math.max(all, tally.briefings.size) : tally.briefings.size,
    counts: Object.fromEntries(counts),
    rates: Object.fromEntries(counts.map(([label, each]) => [label, wilson(each, n)])),
  };
}

type Groups = (exchange: Exchange<string>, ask?: Ask<string>) => Membership[];

function groupingFor(by: GroupBy, list: ReturnType<typeof listOf>): (index: Index, place: number) => Groups {
  if (by === 'topic') {
    const topics = topicIndex(list);
    return (_, place) => (_exchange, ask) => {
      const found = ask === undefined ? [] : topics(place, ask.id);
      return found.length > 0 ? found : [{ key: '', name: 'no topic found' }];
    };
  }
  return (index, place) => {
    const { briefing } = index;
    const { date, institution, title } = briefing.header;
    if (by === 'all') return () => [{ key: 'all', name: 'all' }];
    if (by === 'date') return () => [{ key: date ?? '', name: date ?? 'no date' }];
    if (by === 'institution') return () => [{ key: institution?.toLowerCase() ?? '', name: institution ?? 'institution not given' }];
    if (by === 'briefing') return () => [{ key: String(place + 1).padStart(6, '0'), name: title ?? date ?? `briefing ${place + 1}` }];
    if (by === 'slot') return (_, ask) => [{ key: ask?.slot ?? '', name: ask?.slot ?? '' }];
    if (by === 'strategy') return (_, ask) => [{ key: ask?.verdict?.strategy ?? '', name: ask?.verdict?.strategy ?? 'no strategy' }];
    if (by === 'speaker') return (exchange, ask) => answerers(index, exchange, ask);
    const names = outletNames(briefing);
    return (exchange, ask) => {
      const asker = askerOf(index, exchange, ask);
      if (by === 'asker') {
        const known = asker !== null && !asker.anonymous;
        return [known ? { key: asker.key, name: speakerName(asker) } : { key: '', name: 'asker not named' }];
      }
      const outlet = outletOf(asker, names);
      return [outlet === null ? { key: '', name: 'outlet not given' } : { key: outlet.key, name: outlet.printed }];
    };
  };
}

/** Those whose answer the verdict rests on: each of two leaders with a verdict of their own. */
function answerers(index: Index, exchange: Exchange<string>, ask?: Ask<string>): Membership[] {
  if (ask?.bySpeaker !== undefined && ask.bySpeaker.length > 0) {
    return ask.bySpeaker.map(({ speaker, verdict }) => {
      const found = index.speakers.get(speaker);
      return { key: found?.key ?? speaker, name: found?.name ?? speaker, verdict };
    });
  }
  const turns = ask !== undefined && ask.answeredIn.length > 0 ? ask.answeredIn : exchange.answer;
  const found = new Map<string, string>();
  for (const turn of turns) {
    const speaker = speakerOf(index, turn);
    if (speaker !== null && speaker.role !== 'press') found.set(speaker.key, speaker.name);
  }
  return found.size === 0 ? [{ key: '', name: 'nobody answers' }] : [...found].map(([key, name]) => ({ key, name }));
}
