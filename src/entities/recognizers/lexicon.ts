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
    return namesOf(reading, context.lexicons).filter(({ name }) => name.score > 0 && name.type !== 'role').map(({ from, to, name }): RawMention => ({
      ...stretch(reading, from, to),
      type: name.type,
      name: name.canonical,
      ...(name.wikidata === undefined ? {} : { ids: { wikidata: name.wikidata } }),
      score: name.score,
    }));
  },
};
