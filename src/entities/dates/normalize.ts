import { parse } from 'chrono-node/en';
import { months, plainDate } from './plain.js';

/** What a date means, or why not: `needs-reference` is a relative or yearless one without the briefing's day. */
export type NormalizedDate = { iso: string } | 'needs-reference' | undefined;

const two = (value: number): string => String(value).padStart(2, '0');

/** Words that need the briefing's day to mean a date. */
const relative =
  /\b(?:yesterday|today|tonight|tomorrow|last|this|next|past|coming|previous|following|ago|now|later|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/**
 * Reads one date phrase into ISO 8601: `2020-08-09`, `2020-08`, `2020`, `199X` for a decade.
 * chrono reads it against local noon of the reference day and its components are taken, never a `Date`:
 * the result is the same in every time zone. The clock is never read.
 */
export function normalizeDate(phrase: string, reference: string | undefined): NormalizedDate {
  const trimmed = phrase
    .replace(/^(?:the )?(?:early|late|mid|earlier|later|end of|middle of|beginning of|start of|year)[ -]/iu, '')
    .replace(/^this past /iu, 'last ');
  if (trimmed !== phrase) return normalizeDate(trimmed, reference);
  if (/^(?:the )?(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) (?:quarter|half)\b/iu.test(phrase)) return quarterOf(phrase, reference);
  const century = /^(\d\d)(?:st|th) century$/iu.exec(phrase);
  if (century) return { iso: `${Number(century[1]) - 1}XX` };
  if (/^the weekend$/iu.test(phrase)) return wholePeriod('this weekend', reference);
  const year = /^(?:(?:early|late|mid-) ?)?(\d{4})(s?)$/iu.exec(phrase.replace(/^the /iu, ''));
  if (year)
    return {
      iso:
        year[2] === 's' || year[2] === 'S'
          ? year[1]!.endsWith('00')
            ? `${year[1]!.slice(0, 2)}XX`
            : `${year[1]!.slice(0, 3)}X`
          : year[1]!,
    };
  const iso = /^\d{4}-\d{2}-\d{2}$/u.exec(phrase);
  if (iso) return { iso: phrase };
  const fiscal = /^(?:fiscal year|FY) ?(\d{4})$/iu.exec(phrase);
  if (fiscal) return { iso: fiscal[1]! };
  const whole = wholePeriod(phrase, reference);
  if (whole !== undefined) return whole;
  if (reference === undefined && (relative.test(phrase) || !/\d{4}|\/\d{2}$/u.test(phrase))) return 'needs-reference';
  return plainDate(phrase, reference ?? '2000-01-01') ?? byChrono(phrase, reference ?? '2000-01-01');
}

/** `first quarter of 2021`, `second half of last year`; without a year the reference's. */
function quarterOf(phrase: string, reference: string | undefined): NormalizedDate {
  const found = /(first|second|third|fourth|[1-4])(?:st|nd|rd|th)? (quarter|half)(?: of (?:(last|this|next) year|(\d{4})))?$/iu.exec(
    phrase,
  );
  if (!found) return undefined;
  if (found[4] === undefined && reference === undefined) return 'needs-reference';
  const words = ['first', 'second', 'third', 'fourth'];
  const number = words.indexOf(found[1]!.toLowerCase()) + 1 || Number(found[1]);
  const step = { last: -1, next: 1 }[(found[3] ?? '').toLowerCase()] ?? 0;
  const year = found[4] ?? String(Number(reference!.slice(0, 4)) + step);
  if (found[2]!.toLowerCase() === 'quarter') return { iso: `${year}-Q${number}` };
  return number > 2 ? undefined : { iso: number === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12` };
}

function byChrono(phrase: string, reference: string): NormalizedDate {
  const [y = 2000, m = 1, d = 1] = reference.split('-').map(Number);
  const [found] = parse(phrase.replace(/\b(\d{1,2}(?:st|nd|rd|th)) of\b/iu, '$1'), { instant: new Date(y, m - 1, d, 12) });
  if (!found) return undefined;
  const { start } = found;
  const [yy, mm, dd] = [start.get('year'), start.get('month'), start.get('day')];
  if (yy === null || mm === null || dd === null) return undefined;
  if (start.isCertain('day') || start.isCertain('weekday') || relative.test(phrase)) return { iso: `${yy}-${two(mm)}-${two(dd)}` };
  return start.isCertain('month') ? { iso: `${yy}-${two(mm)}` } : { iso: String(yy) };
}

/** `last year`, `this month`, `next decade`, `last week`: periods, given at their own precision. */
function wholePeriod(phrase: string, reference: string | undefined): NormalizedDate {
  const found = /^(last|this|next|past|coming|previous|following) ([a-z]+)$/iu.exec(phrase);
  if (!found) return undefined;
  const unit = found[2]!.toLowerCase();
  const month = months.indexOf(unit.slice(0, 3));
  const isMonth =
    month >= 0 && !['week', 'weekend', 'month'].includes(unit) && !unit.endsWith('day') && !/^(?:morning|march.+)$/.test(unit);
  if (!isMonth && !/^(?:week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)$/.test(unit)) return undefined;
  if (reference === undefined) return 'needs-reference';
  const word = found[1]!.toLowerCase();
  const step = word === 'this' ? 0 : word === 'next' || word === 'coming' || word === 'following' ? 1 : -1;
  const [y = 0, m = 1, d = 1] = reference.split('-').map(Number);
  if (isMonth) {
    const shifted = step < 0 ? (month + 1 < m ? y : y - 1) : step > 0 ? (month + 1 > m ? y : y + 1) : y;
    return { iso: `${shifted}-${two(month + 1)}` };
  }
  if (unit === 'year') return { iso: String(y + step) };
  if (unit === 'decade') return { iso: `${String(y + 10 * step).slice(0, 3)}X` };
  if (unit === 'century') return { iso: `${String(y + 100 * step).slice(0, 2)}XX` };
  if (unit === 'month') {
    const total = y * 12 + (m - 1) + step;
    return { iso: `${Math.floor(total / 12)}-${two((total % 12) + 1)}` };
  }
  if (unit === 'quarter') {
    const total = y * 4 + Math.floor((m - 1) / 3) + step;
    return { iso: `${Math.floor(total / 4)}-Q${(total % 4) + 1}` };
  }
  if (unit === 'week' || unit === 'weekend') return { iso: isoWeek(Date.UTC(y, m - 1, d) + step * 7 * 86_400_000) };
  const seasons: Record<string, string> = { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' };
  return { iso: `${y + step}-${seasons[unit]!}` };
}

/** ISO week of an instant at midnight UTC. */
function isoWeek(instant: number): string {
  const date = new Date(instant);
  const weekday = (date.getUTCDay() + 6) % 7;
  const thursday = new Date(instant + (3 - weekday) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${two(1 + Math.floor((thursday.getTime() - first) / (7 * 86_400_000)))}`;
}
