import type { RawMention, Recognizer } from '../../options.js';
import { readingOf } from '../text/row.js';
import { windowsAround } from '../text/windows.js';

const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const tens: Record<string, number> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  a: 1,
  an: 1,
  half: 0.5,
};
const currencies: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₪': 'ILS',
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  ruble: 'RUB',
  rouble: 'RUB',
  yuan: 'CNY',
  renminbi: 'CNY',
  yen: 'JPY',
  rupee: 'INR',
  peso: 'MXN',
  hryvnia: 'UAH',
  franc: 'CHF',
  shekel: 'ILS',
  cent: 'USc',
};

const digits = '\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,6})?';
const scaleWord = '(?:hundred|thousand|million|billion|trillion)';
const numberWord = `(?:${small.slice(1).join('|')}|${Object.keys(tens).slice(0, 7).join('|')})(?:-(?:${small.slice(1, 10).join('|')}))?`;
const number = `(?:${digits}|${numberWord}|an?|half a)(?:[ -]${scaleWord}){0,2}`;
const units =
  'percent|per cent|percentage points?|basis points?|degrees?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|inch(?:es)?|acres?|hectares?|tons?|tonnes?|pounds|kilograms?|kilos?|ounces?|' +
  'barrels?|gallons?|lit(?:er|re)s?|megawatts?|gigawatts?|kilowatts?|watts?|square (?:miles|kilomet(?:er|re)s|feet|met(?:er|re)s)|km|kg|mph|kilotons?|megatons?';
const sign = '(?:(?:us|a|c|nz|hk)?\\$|[€£¥₽₴₹₪])';
const coins = '(?:dollars?|euros?|rubles?|roubles?|yuan|renminbi|yen|rupees?|pesos?|hryvnias?|francs?|shekels?|cents)';
const coin = `(?:(?:us|american|australian|canadian|hong kong) )?${coins}`;

// Reads lower case. Built of readable parts; the groups that no repetition needs keep the parts apart.
const pattern = (): RegExp =>
  new RegExp(
    // eslint-disable-next-line regexp/no-useless-non-capturing-group
    `(?<![\\w.,$€£-])(?:(${sign} ?(?:${digits})(?: ?(?:hundred|thousand|million|billion|trillion|bn|mn|tn|[kmb])\\b){0,2}|(?:usd|eur|gbp|rub) ?${digits}(?: ${scaleWord})?|${number} ${coin})|(${digits} ?%|${number}[ -](?:${units})))(?!\\w)`,
    'gu',
  );

const triggers = new Set(
  (
    '$ € £ ¥ ₽ ₴ ₹ ₪ % usd eur gbp rub us dollar dollars euro euros ruble rubles rouble roubles yuan renminbi yen rupee rupees peso pesos hryvnia hryvnias franc francs shekel shekels cents ' +
    'percent per point points degree degrees mile miles kilometer kilometers kilometre kilometres meter meters metre metres feet foot inch inches acre acres hectare hectares ton tons tonne tonnes ' +
    'pounds kilogram kilograms kilo kilos ounce ounces barrel barrels gallon gallons liter liters litre litres megawatt megawatts gigawatt gigawatts kilowatt kilowatts watt watts square km kg mph ' +
    'kiloton kilotons megaton megatons million billion trillion doses people jobs troops'
  ).split(' '),
);

/** Finds money (`normalized`: `3500000000 USD`) and measured quantities (`normalized`: `5 percent`). */
export const amountRecognizer: Recognizer = {
  name: 'amounts',
  recognize(text, context) {
    const found: RawMention[] = [];
    let matcher: RegExp | undefined;
    for (const { from, text: piece, lower } of windowsAround(readingOf(text, context), (key) => triggers.has(key), 6)) {
      for (const match of lower.matchAll((matcher ??= pattern()))) {
        const phrase = piece.slice(match.index, match.index + match[0].length);
        const normalized = match[1] === undefined ? measure(phrase) : money(phrase);
        const start = from + match.index;
        const mention: RawMention = { start, end: start + phrase.length, type: match[1] === undefined ? 'quantity' : 'money' };
        if (normalized !== undefined) mention.normalized = normalized;
        found.push(mention);
      }
    }
    return found;
  },
};

/** The number that the words of an amount say, or undefined. */
function valueOf(words: string): number | undefined {
  let value: number | undefined;
  for (const word of words.toLowerCase().split(/[ -]/u)) {
    const scale = Object.hasOwn(scales, word) ? scales[word]! : undefined;
    const named = small.indexOf(word);
    const ten = Object.hasOwn(tens, word) ? tens[word]! : undefined;
    if (/^\d/u.test(word)) value = Number(word.replace(/,/gu, ''));
    else if (scale !== undefined && value !== undefined) value *= scale;
    else if (ten !== undefined && !(word === 'a' && value === 0.5)) value = (value ?? 0) + ten;
    else if (named >= 0) value = (value ?? 0) + named;
  }
  return value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(12));
}

function money(phrase: string): string | undefined {
  const mark = /^(?:(?:US|A|C|NZ|HK)?\$|[€£¥₽₴₹₪]|USD|EUR|GBP|RUB)/iu.exec(phrase)?.[0] ?? '';
  const rest = phrase
    .slice(mark.length)
    .replace(/(\d)(bn|mn|tn|[kmb])\b/iu, '$1 $2')
    .trim();
  const value = valueOf(rest);
  const coin = (rest.split(' ').at(-1) ?? '').toLowerCase().replace(/s$/u, '');
  const code =
    mark === ''
      ? Object.hasOwn(currencies, coin)
        ? currencies[coin]!
        : undefined
      : (currencies[mark.toUpperCase()] ?? mark.toUpperCase());
  if (value === undefined || code === undefined) return undefined;
  const country = /\b(Australian|Canadian|Hong Kong)\b/u.exec(rest)?.[1];
  return `${value} ${country === 'Australian' ? 'AUD' : country === 'Canadian' ? 'CAD' : country === 'Hong Kong' ? 'HKD' : code}`;
}

let unitAtEnd: RegExp | undefined;

function measure(phrase: string): string | undefined {
  const value = valueOf(phrase.replace(/ ?%$/u, ''));
  const unit = (unitAtEnd ??= new RegExp(`(?:${units})$`, 'u')).exec(phrase.toLowerCase())?.[0] ?? 'percent';
  return value === undefined ? undefined : `${value} ${unit === 'per cent' ? 'percent' : unit}`;
}
