import type { Briefing } from '../model.js';
import { byCode, listOf } from './lists.js';
import { rates } from './rates.js';
import { stockPhrases } from './stock-phrases.js';
import { topics } from './topics.js';
import type { Briefings, BriefingLine, CorpusSummary } from './types.js';

/** How much is named in each list. */
export interface SummaryOptions {
  /** At most so many topics and phrases. Default 25. */
  limit?: number;
}

/**
 * A corpus at a glance: sizes, dates, rates in all and by briefing, date, outlet, speaker and institution, topics of two
 * exchanges or more, and phrases said in two briefings or more (in one briefing, where only one is given).
 *
 * @param briefings One briefing or several.
 * @example corpusSummary(briefings).byDate.map(({ name, n, rates }) => [name, n, rates['refusal']?.value])
 */
export function corpusSummary(briefings: Briefings, { limit = 25 }: SummaryOptions = {}): CorpusSummary {
  const list = listOf(briefings);
  const sum = (count: (briefing: Briefing<string>) => number): number => list.reduce((total, briefing) => total + count(briefing), 0);
  const dates = list.flatMap(({ header }) => (header.date === undefined ? [] : [header.date])).sort(byCode);
  const phrases = stockPhrases(list, { limit: list.length > 1 ? limit * 20 : limit });
  return {
    briefings: list.length,
    turns: sum(({ turns }) => turns.length),
    exchanges: sum(({ exchanges }) => exchanges.length),
    dates: dates.length === 0 ? null : { from: dates[0]!, to: dates.at(-1)! },
    undated: list.length - dates.length,
    languages: languagesOf(list),
    all: rates(list)[0]!,
    byBriefing: list.map(lineOf),
    byDate: rates(list, { by: 'date' }),
    byOutlet: rates(list, { by: 'outlet' }),
    bySpeaker: rates(list, { by: 'speaker' }),
    byInstitution: rates(list, { by: 'institution' }),
    topics: topics(list, { limit, minExchanges: 2 }),
    phrases: phrases.filter(({ briefings: many }) => many >= Math.min(2, list.length)).slice(0, limit),
  };
}

function languagesOf(list: readonly Briefing<string>[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { language } of list) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || byCode(a.name, b.name));
}

function lineOf(briefing: Briefing<string>, place: number): BriefingLine {
  const { header, speakers, turns, exchanges } = briefing;
  return {
    briefing: place,
    title: header.title ?? null,
    date: header.date ?? null,
    institution: header.institution ?? null,
    podium: speakers.filter(({ role, anonymous }) => role === 'official' && !anonymous).map(({ name }) => name),
    turns: turns.length,
    exchanges: exchanges.length,
    rates: rates(briefing)[0]!,
  };
}
