import type { RawMention, Recognizer } from '../../options.js';
import { normalizeDate } from '../dates/normalize.js';
import { dateGate, datePattern } from '../dates/pattern.js';

/** Words that the pattern finds and that are no dates when written so: `may`, `march`, `sun`. */
const lowerCaseWords = /^(?:may|march|august|mar|dec|sept?|jan|feb|apr|oct|nov|aug)\.?$/u;
const bareMay = /^(?:May|MAY)$/u;

/**
 * Finds dates and gives them ISO values read against `context.date`; the year of a yearless date is the one
 * that brings it nearest to that day. Without a day, relative and yearless dates get no value.
 */
export const dateRecognizer: Recognizer = {
  name: 'dates',
  recognize(text, context) {
    const found: RawMention[] = [];
    const values = new Map<string, string | undefined>();
    const pattern = datePattern();
    for (const [from, to] of windows(text)) {
      const piece = text.slice(from, to);
      if (!dateGate.test(piece)) continue;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
        const phrase = match[0];
        if (lowerCaseWords.test(phrase) || bareMay.test(phrase)) continue;
        if (!values.has(phrase)) {
          const value = normalizeDate(phrase, context.date);
          values.set(phrase, typeof value === 'object' ? value.iso : undefined);
        }
        const normalized = values.get(phrase);
        found.push({
          start: from + match.index,
          end: from + match.index + phrase.length,
          type: 'date',
          ...(normalized === undefined ? {} : { normalized }),
        });
      }
    }
    return found;
  },
};

/** Lines, and long lines in pieces of about a thousand units cut at a blank. */
function* windows(text: string): Generator<[number, number]> {
  for (let from = 0; from < text.length;) {
    const line = text.indexOf('\n', from);
    let to = line < 0 ? text.length : line + 1;
    if (to - from > 1000) {
      const blank = text.indexOf('. ', from + 800);
      to = blank >= 0 && blank < from + 2000 ? blank + 2 : Math.min(to, from + 2000);
    }
    yield [from, to];
    from = to;
  }
}
