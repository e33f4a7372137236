import type { RawMention, Recognizer } from '../../options.js';
import { defaultLexicons } from '../lexicons/index.js';
import { namesOf } from '../lexicons/of-text.js';
import { Decoder } from '../tagger/decode.js';
import { refine } from '../tagger/refine.js';
import { theModel } from '../tagger/model.js';
import type { Model } from '../tagger/model.js';
import { readingOf, stretch } from '../text/row.js';

/**
 * The trained tagger: a conditional random field over words, clusters, shapes and the default lexicons' names
 * (docs/models/entities.md). It always reads with `defaultLexicons`, with which it was trained.
 */
export const taggerRecognizer: Recognizer = taggerOf(theModel);

/** A tagger with other weights. */
export function taggerOf(model: () => Model): Recognizer {
  let decoder: Decoder | undefined;
  return {
    name: 'tagger',
    recognize(text, context) {
      const reading = readingOf(text, context);
      decoder ??= new Decoder(model());
      const names = namesOf(reading, defaultLexicons);
      return refine(reading, names, decoder.tag(reading, names)).map(({ from, to, type, score }): RawMention => {
        const { start, end } = stretch(reading, from, to);
        return { start, end, type, score: score * 0.9 };
      });
    },
  };
}
