/** What a date looks like in lower case: alternatives of plain words and digits, every repetition bounded. */
const month =
  '(?:january|february|march|april|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.|apr\\.|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?|may)';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const bareWeekday = `${weekday}(?: (?:morning|afternoon|evening|night))?`;
const year = '(?:1[5-9]\\d\\d|20\\d\\d)';
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const unit = '(?:weekend|day|week|month|quarter|year|decade|century)';
const count =
  '(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|a couple of|couple of|few|many|some|past)';
const season = '(?:spring|summer|autumn|fall|winter)';

const part = '(?:(?:early|late|mid|earlier|later|end of|middle of|beginning of|start of)[ -])';
const ordinal = '(?:first|second|third|fourth|1st|2nd|3rd|4th)';

const alternatives = [
  '\\d{4}-\\d{2}-\\d{2}',
  `(?:${weekday}, ?)?(?:the )?${day}(?: of)? ${month},? ${year}`,
  `(?:${weekday},? (?:the )?)?(?:the )?${day}(?: of)? ${month}`,
  `(?:${weekday},? )?${month} ${day}(?:, ?| )${year}`,
  `(?:${weekday},? )?${month} (?:the )?${day}(?! ?(?:percent|%|million|billion|people))`,
  `${part}?${month},? (?:of )?(?:${year}|(?:this|last|next) year)`,
  `\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})`,
  `(?:the )?day (?:after tomorrow|before yesterday)`,
  `(?:(?:last|this|next|coming|past) )?${bareWeekday}`,
  `(?:yesterday|tomorrow|today|tonight)(?: (?:morning|afternoon|evening|night))?`,
  `${ordinal} (?:quarter|half)(?: of (?:(?:last|this|next) year|${year}))?`,
  `${part}?(?:last|this|next|coming|previous|following) (?:financial year|fiscal year|${unit}|${season}|${month})`,
  `this past (?:week|weekend|month|year|${weekday}|${season})`,
  `the weekend`,
  `(?:a (?:week|month|year) and a half|${count} (?:more )?(?:hour|${unit})s?) (?:ago|from now|back(?= in| when|[.,;]))`,
  `(?:1[5-9]|2[01])(?:st|th) century`,
  `the (?:early |late |mid-)?(?:1[5-9]|20)\\d0s`,
  `(?:${part}|year )?${year}s?`,
  `(?:fiscal year|fy) ?(?:\\d{4}|\\d{2})`,
  `(?:${part}|last |this |next )${month}`,
  `(?<=\\b(?:in|since|until|by|of|from|during|before|after) )may(?! [\\da-z])`,
  `(?:january|february|april|june|july|august|september|october|november|december)`,
  `(?:last|this|next) (?:morning|afternoon|evening|night)`,
];

// Built of readable parts; the groups that no repetition needs keep the parts apart.
const patternOf = (some: readonly string[]): RegExp => new RegExp(`(?<![\\w$€£#/.,-])(?:${some.join('|')})(?![\\w%]|[,.]\\d|-\\d)`, 'uy');

/**
 * Gives the pattern that tells, at its `lastIndex`, whether a date begins with a folded word; boundaries on both sides. It reads lower case.
 * The commonest openings have short patterns of their own, so that the long one is built only for a text that needs it.
 *
 * @returns A function of the word, the text in lower case and where the word stands in it.
 */
export function datePatterns(): (key: string, lower: string, place: number) => RegExp {
  let weekdays: RegExp | undefined;
  let bare: RegExp | undefined;
  let near: RegExp | undefined;
  let all: RegExp | undefined;
  return (key, lower, place) => {
    if (key.endsWith('day') && weekdayKeys.has(key)) {
      if (!dayFollows.test(lower.slice(place + key.length, place + key.length + 12))) return (bare ??= patternOf([bareWeekday]));
      return (weekdays ??= patternOf(alternatives.filter((each) => each.includes(weekday))));
    }
    if (nearKeys.has(key)) return (near ??= patternOf(alternatives.filter((each) => each.includes('tonight'))));
    return (all ??= patternOf(alternatives));
  };
}

/** What a weekday's date goes on with: a number or a month. */
const dayFollows = /^(?:,|,? )(?:the )?(?:\d|jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec)/u;
const weekdayKeys = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const nearKeys = new Set('yesterday today tomorrow tonight'.split(' '));

const words = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight week weekend month quarter year decade century ' +
    'days weeks months quarters years decades centuries ago back half / day spring summer autumn fall winter morning afternoon evening night fy'
  ).split(' '),
);

/** A cheap look at a folded word: can it belong to a date? */
export const isDateWord = (key: string): boolean =>
  words.has(key) || (key.charCodeAt(0) < 58 && /^(?:1[5-9]|20)\d\d(?:s|$)|^\d{4}-/u.test(key));

const openings = new Set(
  (
    'the this last next coming past previous following early late mid earlier later end middle beginning start first second third fourth a an one two three four five six seven eight nine ten ' +
    'eleven twelve several few couple many some year fiscal fy day yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec'
  ).split(' '),
);

/** Whether a date can begin with this folded word: nearly all places of a text are told apart without the pattern. */
export const opensDate = (key: string): boolean =>
  (key.charCodeAt(0) > 47 && key.charCodeAt(0) < 58) || key.startsWith('fy') || openings.has(key);
