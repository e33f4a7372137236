import nlp from 'compromise';
import type { EntityType } from '../../model.js';
import type { RawMention, Recognizer } from '../../options.js';

interface Term {
  text: string;
  offset: { start: number };
}
interface View {
  json(options: { offset: boolean }): { terms: Term[] }[];
}
interface Parsed {
  people(): View;
  places(): View;
  organizations(): View;
}

const views: [keyof Parsed, EntityType][] = [
  ['people', 'person'],
  ['organizations', 'organization'],
  ['places', 'place'],
];

/**
 * compromise's own tagger (people, places, organizations) as a recognizer. Slow (0.09 MB/s) and less right than the
 * default ones; for those who know it, and for comparison. Parses paragraph by paragraph, no piece over 2,000 units:
 * compromise takes quadratic time on long ones.
 *
 * @example
 * import { compromiseRecognizer } from 'onrecord/compromise';
 * tagEntities(text, { recognizers: [...defaultRecognizers, compromiseRecognizer] });
 */
export const compromiseRecognizer: Recognizer = {
  name: 'compromise',
  recognize(text) {
    const found: RawMention[] = [];
    for (const [from, to] of pieces(text)) {
      // compromise ends a sentence at each line break; hard-wrapped text goes on.
      const piece = text.slice(from, to).replace(/\s/gu, ' ');
      if (!/\p{L}/u.test(piece)) continue;
      const parsed = nlp(piece) as unknown as Parsed;
      for (const [view, type] of views) {
        for (const { terms } of parsed[view]().json({ offset: true })) {
          const spoken = terms.filter((term) => term.text !== '');
          const [first, last] = [spoken[0], spoken.at(-1)];
          if (!first || !last) continue;
          const { start } = first.offset;
          // Term offsets are right where match offsets are not; its text may keep a possessive.
          const end = last.offset.start + last.text.replace(/['’]s?$/u, '').length;
          if (end > start) found.push({ start: from + start, end: from + end, type, score: 0.3 });
        }
      }
    }
    return found;
  },
};

function* pieces(text: string): Generator<[number, number]> {
  for (let from = 0; from < text.length;) {
    const gap = text.indexOf('\n\n', from);
    let to = gap < 0 ? text.length : gap + 2;
    if (to - from > 2000) {
      const blank = text.lastIndexOf(' ', from + 2000);
      to = blank > from ? blank + 1 : from + 2000;
    }
    yield [from, to];
    from = to;
  }
}
