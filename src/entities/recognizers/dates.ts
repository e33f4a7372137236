import type { RawMention, Recognizer } from '../../options.js';
import { normalizeDate } from '../dates/normalize.js';
import { datePattern, isDateWord } from '../dates/pattern.js';
import { readingOf } from '../text/row.js';
import { windowsAround } from '../text/windows.js';

/** Words that the pattern finds and that are no dates when written so: `may`, `march`, `sun`. */
const lowerCaseWords = /^(?:may|march|august|mar|dec|sept?|jan|feb|apr|oct|nov|aug)\.?$/u;

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
    for (const { from, text: piece } of windowsAround(readingOf(text, context), isDateWord, 7)) {
      for (const match of piece.matchAll(pattern)) {
        const phrase = match[0];
        if (lowerCaseWords.test(phrase)) continue;
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
