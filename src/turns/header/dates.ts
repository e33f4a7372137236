import { isDay } from './day.js';

const months: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'janvier', 'januar', 'jänner', 'января', 'январь', 'janeiro', 'gennaio'],
  ['february', 'feb', 'febrero', 'février', 'fevrier', 'februar', 'февраля', 'февраль', 'fevereiro', 'febbraio'],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'марта', 'март', 'março', 'marco'],
  ['april', 'apr', 'abril', 'avril', 'апреля', 'апрель', 'aprile'],
  ['may', 'mayo', 'mai', 'мая', 'май', 'maio', 'maggio'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'июня', 'июнь', 'junho', 'giugno'],
  ['july', 'jul', 'julio', 'juillet', 'juli', 'июля', 'июль', 'julho', 'luglio'],
  ['august', 'aug', 'agosto', 'août', 'aout', 'августа', 'август'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre', 'septembre', 'сентября', 'сентябрь', 'setembro', 'settembre'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'октября', 'октябрь', 'outubro', 'ottobre'],
  ['november', 'nov', 'noviembre', 'novembre', 'ноября', 'ноябрь', 'novembro'],
  ['december', 'dec', 'diciembre', 'décembre', 'decembre', 'dezember', 'декабря', 'декабрь', 'dezembro', 'dicembre'],
];
const monthOf: ReadonlyMap<string, number> = new Map(months.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])));

/** A calendar day read in a line. */
export interface FoundDate {
  iso: string;
  start: number;
  end: number;
}

const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[ºª.])?\s+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/gu;
const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
const iso = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/gu;
const slashed = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/gu;
const eastern = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu;

function day(year: number, month: number, date: number): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return year >= 1800 && year <= 2200 && isDay(iso) ? iso : undefined;
}

/** All calendar days with a year in a line, in order. `monthLeads`: `3/4/2020` is March the fourth. */
export function findDates(line: string, monthLeads = false): FoundDate[] {
  if (!/\d{4}|\d\/\d{2}/u.test(line)) return [];
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, value: string | undefined): void => {
    if (value !== undefined && match.index !== undefined)
      found.push({ iso: value, start: match.index, end: match.index + match[0].length });
  };
  for (const match of line.matchAll(dayFirst))
    add(match, day(Number(match[3]), monthOf.get((match[2] ?? '').toLowerCase()) ?? 0, Number(match[1])));
  for (const match of line.matchAll(monthFirst))
    add(match, day(Number(match[3]), monthOf.get((match[1] ?? '').toLowerCase()) ?? 0, Number(match[2])));
  for (const match of line.matchAll(iso)) add(match, day(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of line.matchAll(eastern)) add(match, day(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of line.matchAll(slashed)) {
    const [a, b, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const monthIsFirst = b > 12 || (a <= 12 && monthLeads);
    add(match, monthIsFirst ? day(year, a, b) : day(year, b, a));
  }
  // `2/24/14`, as American titles print it.
  if (monthLeads && found.length === 0) {
    for (const match of line.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/gu)) {
      const year = Number(match[3]);
      add(match, day(year > 60 ? 1900 + year : 2000 + year, Number(match[1]), Number(match[2])));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
