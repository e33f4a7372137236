import { createRequire } from 'node:module';

/** First names, surnames and everyday words from @faker-js/faker (MIT) and compromise's lexicon (MIT), in lower case. */
export async function knownWords(from: string): Promise<{ first: Set<string>; last: Set<string>; common: Set<string> }> {
  const require = createRequire(`${from}/package.json`);
  const { allLocales } = (await import(require.resolve('@faker-js/faker'))) as {
    allLocales: Record<string, { person?: Record<string, unknown> }>;
  };
  const first = new Set<string>();
  const last = new Set<string>();
  const collect = (into: Set<string>, lists: unknown): void => {
    for (const list of Object.values((lists ?? {}) as Record<string, unknown>)) {
      for (const name of Array.isArray(list) ? (list as string[]) : []) {
        if (/^\p{Script=Latin}[\p{Script=Latin}'-]+$/u.test(name) && name.length > 2) into.add(name.toLowerCase());
      }
    }
  };
  for (const { person } of Object.values(allLocales)) {
    collect(first, person?.['first_name']);
    collect(last, person?.['last_name']);
  }
  const { default: nlp } = (await import('compromise')) as unknown as {
    default: { model(): { one: { lexicon: Record<string, string | string[]> } } };
  };
  const { lexicon } = nlp.model().one;
  const common = new Set<string>();
  const names = new Set([
    'MaleName',
    'FemaleName',
    'FirstName',
    'LastName',
    'Person',
    'Place',
    'City',
    'Country',
    'Region',
    'Organization',
    'SportsTeam',
    'ProperNoun',
    'Demonym',
  ]);
  for (const [word, tags] of Object.entries(lexicon)) {
    const list = [tags].flat();
    if (list.some((tag) => tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName')) first.add(word);
    if (list.includes('LastName')) last.add(word);
    if (!list.some((tag) => names.has(tag)) && !word.includes(' ')) common.add(word);
  }
  return { first, last, common };
}
