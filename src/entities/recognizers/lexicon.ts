import type { RawMention, Recognizer } from '../../options.js';
import { namesOf } from '../lexicons/of-text.js';
import { readingOf, stretch } from '../text/row.js';

/**
 * Finds the names of the lexicons (`options.lexicons`, default `defaultLexicons`): the longest from the left.
 * A contested name (`Jordan`) scores 0.5, so that a surer recognizer wins; a mere hint is left to the tagger.
 */
export const lexiconRecognizer: Recognizer = {
  name: 'lexicon',
  recognize(text, context) {
    const reading = readingOf(text, context);
    const found: RawMention[] = [];
    for (const { from, to, name } of namesOf(reading, context.lexicons)) {
      if (name.score === 0 || name.type === 'role') continue;
      const { start, end } = stretch(reading, from, to);
      const mention: RawMention = { start, end, type: name.type, name: name.canonical, score: name.score };
      if (name.wikidata !== undefined) mention.ids = { wikidata: name.wikidata };
      found.push(mention);
    }
    return found;
  },
};
