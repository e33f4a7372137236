import type { EntityType } from '../../model.js';
import type { RawMention, Recognizer } from '../../options.js';
import { namesOf } from '../lexicons/of-text.js';
import { withLegalForm } from '../tagger/trim.js';
import { isCredit, isLanguage } from '../text/contexts.js';
import { readingOf, stretch } from '../text/row.js';
import type { Reading } from '../text/row.js';
import { kinds } from '../text/tokens.js';

/** Two agencies share the letters EPA; in a picture's credit it is the one of pictures. */
const agency = 'Environmental Protection Agency';
const pictureAgency = 'European Pressphoto Agency';

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
      if (name.type === 'group' && to - from === 1 && isLanguage(reading, from)) continue;
      if (name.canonical === agency && to - from === 1 && isCredit(reading, from)) {
        const { start, end } = stretch(reading, from, to);
        found.push({ start, end, type: 'outlet', name: pictureAgency });
        continue;
      }
      const { start, end } = stretch(
        reading,
        withCountry(reading, from, to, name.type),
        name.type === 'organization' ? withLegalForm(reading, to) : to,
      );
      const mention: RawMention = { start, end, type: name.type, name: name.canonical, score: name.score };
      if (name.wikidata !== undefined) mention.ids = { wikidata: name.wikidata };
      found.push(mention);
    }
    return found;
  },
};

/** A body's name of several words takes the short name of its country along: `U.S. Department of the Interior`. */
function withCountry({ tokens, row }: Reading, from: number, to: number, type: EntityType): number {
  if (type !== 'organization' || to - from < 2 || from === 0 || tokens.first[row[from]!] === 1) return from;
  const before = row[from - 1]!;
  const key = tokens.keys[tokens.word[before]!]!;
  return (key === 'us' || key === 'uk') && tokens.kind[before] !== kinds.lower && tokens.kind[row[from]!] !== kinds.lower ? from - 1 : from;
}
