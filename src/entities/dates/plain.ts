/**
 * The common kinds of dates, read as chrono reads them at a fraction of its time. What is none of these is `undefined`, and chrono is asked:
 * its own patterns take a tenth of a second to compile.
 */
export function plainDate(phrase: string, reference: string): { iso: string } | undefined {
  const words = phrase.toLowerCase();
  const iso = nearDay(words, reference) ?? weekdayOf(words, reference) ?? timeAgo(words, reference) ?? calendarDay(words, reference);
  return iso === undefined ? undefined : { iso };
}

/** The first three letters of the months, in order. */
export const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const dayLength = 86_400_000;
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** `yesterday`, `tomorrow night`, `last night`. */
function nearDay(words: string, reference: string): string | undefined {
  const found =
    /^(?:(today|tonight|yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?|(last|this|next) (?:morning|afternoon|evening|night))$/u.exec(
      words,
    );
  if (!found) return undefined;
  const word = found[1] ?? found[2]!;
  const step = word === 'yesterday' || word === 'last' ? -1 : word === 'tomorrow' || word === 'next' ? 1 : 0;
  return dayOf(noonOf(reference) + step * dayLength);
}

const weekdays = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** `Monday`: the nearest; `last Monday`: of the seven days before; `this Monday`: of today and the six after; `next Monday`: of the next week. */
function weekdayOf(words: string, reference: string): string | undefined {
  const found = /^(?:(last|past|this|next|coming) )?([a-z]{3,6})day(?: (?:morning|afternoon|evening|night))?$/u.exec(words);
  const weekday = found ? weekdays.indexOf(found[2]!) : -1;
  if (!found || weekday < 0) return undefined;
  const noon = noonOf(reference);
  const today = new Date(noon).getUTCDay();
  const ahead = (weekday - today + 7) % 7;
  const which = found[1];
  let step = ahead > 3 ? ahead - 7 : ahead;
  if (which === 'last' || which === 'past') step = ahead - 7;
  else if (which === 'this') step = ahead;
  else if (which === 'next') step = (weekday || 7) - (today || 7) + 7;
  return dayOf(noon + step * dayLength);
}

const counts = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const vague: Record<string, number> = { an: 1, few: 3, 'a few': 3, several: 7, 'couple of': 2, 'a couple of': 2 };

/** `two weeks ago`, `a year from now`. */
function timeAgo(words: string, reference: string): string | undefined {
  const found = /^(\d{1,3}|[a-z]+(?: of| few| couple of)?) (day|week|month|year)s? (ago|from now)$/u.exec(words);
  if (!found) return undefined;
  const [, number = '', unit, direction] = found;
  const named = counts.indexOf(number);
  const count = /^\d/u.test(number)
    ? Number(number)
    : named >= 0
      ? Math.max(named, 1)
      : Object.hasOwn(vague, number)
        ? vague[number]!
        : undefined;
  if (count === undefined) return undefined;
  const step = direction === 'ago' ? -count : count;
  const day = new Date(noonOf(reference));
  if (unit === 'year') day.setUTCFullYear(day.getUTCFullYear() + step);
  else if (unit === 'month') day.setUTCMonth(day.getUTCMonth() + step);
  else day.setUTCDate(day.getUTCDate() + step * (unit === 'week' ? 7 : 1));
  return dayOf(day.getTime());
}

/** `August 9, 2020`, `9 August`, `Monday, August 9th`, `8/9/2020`; `August 2020` and `August` are months. */
function calendarDay(words: string, reference: string): string | undefined {
  const slashes = /^(\d{1,2})\/(\d{1,2})\/([12]\d{3})$/u.exec(words);
  if (slashes) {
    const [first, second, year] = slashes.slice(1).map(Number) as [number, number, number];
    return first > 12 ? dayIn(year, second - 1, first) : dayIn(year, first - 1, second);
  }
  const monthFirst = /^(?:[a-z]{3,6}day,? )?([a-z]{3,9})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u.exec(words);
  if (monthFirst) return dayOfMonth(monthFirst[1]!, monthFirst[2]!, monthFirst[3], reference);
  const dayFirst = /^(?:[a-z]{3,6}day,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?(?:,? (\d{4}))?$/u.exec(words);
  if (dayFirst) return dayOfMonth(dayFirst[2]!, dayFirst[1]!, dayFirst[3], reference);
  const whole = /^([a-z]{3,9})\.?(?:,? (?:of )?(\d{4}))?$/u.exec(words);
  const month = whole ? months.indexOf(whole[1]!.slice(0, 3)) : -1;
  if (!whole || month < 0) return undefined;
  return `${whole[2] ?? nearestYear(month, 1, reference)}-${String(month + 1).padStart(2, '0')}`;
}

function dayOfMonth(name: string, day: string, year: string | undefined, reference: string): string | undefined {
  const month = months.indexOf(name.slice(0, 3));
  return month < 0 ? undefined : dayIn(Number(year ?? nearestYear(month, Number(day), reference)), month, Number(day));
}

/** A day that the calendar has. */
function dayIn(year: number, month: number, day: number): string | undefined {
  if (month < 0 || month > 11 || day < 1 || day > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) return undefined;
  return dayOf(Date.UTC(year, month, day, 12));
}

/** The year that brings a day nearest to the reference. */
function nearestYear(month: number, day: number, reference: string): number {
  const noon = noonOf(reference);
  const year = Number(reference.slice(0, 4));
  const away = (other: number): number => Math.abs(Date.UTC(other, month, day, 12) - noon);
  return [year, year - 1, year + 1].reduce((best, other) => (away(other) < away(best) ? other : best));
}
