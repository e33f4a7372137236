import type { RawMention, Recognizer } from '../../options.js';
import { normalizeDate } from '../dates/normalize.js';
import { datePatterns, isDateWord, opensDate } from '../dates/pattern.js';
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
    const patternFor = datePatterns();
    const reading = readingOf(text, context);
    const { start, word, keys } = reading.tokens;
    const opens = new Uint8Array(keys.length);
    for (let at = 0; at < opens.length; at += 1) if (opensDate(keys[at]!)) opens[at] = 1;
    for (const { from, text: piece, lower, first, last } of windowsAround(reading, isDateWord, 7)) {
      let done = 0;
      for (let at = first; at < last; at += 1) {
        const place = start[at]! - from;
        if (opens[word[at]!] === 0 || place < done) continue;
        const pattern = patternFor(keys[word[at]!]!, lower, place);
        pattern.lastIndex = place;
        if (!pattern.test(lower)) continue;
        done = pattern.lastIndex;
        const phrase = piece.slice(place, done);
        if (lowerCaseWords.test(phrase)) continue;
        if (!values.has(phrase)) {
          const value = normalizeDate(phrase, context.date);
          values.set(phrase, typeof value === 'object' ? value.iso : undefined);
        }
        const normalized = values.get(phrase);
        const mention: RawMention = { start: from + place, end: from + done, type: 'date' };
        if (normalized !== undefined) mention.normalized = normalized;
        found.push(mention);
      }
    }
    return found;
  },
};
