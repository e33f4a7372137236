import type { RawMention, Recognizer } from '../../options.js';
import type { Speaker } from '../../model.js';
import { compileLexicons } from '../lexicons/compile.js';
import { matchNames } from '../lexicons/match.js';
import { readingOf, stretch } from '../text/row.js';
import { titles } from '../resolve/labels.js';
import { speakerNames } from '../resolve/speakers.js';
import type { Lexicon } from '../../options.js';

/** Finds the names of the briefing's own speakers and spokespersons in its text. */
export const rosterRecognizer: Recognizer = {
  name: 'roster',
  recognize(text, context) {
    const lexicons = rosterLexicons(context.speakers, context.header.spokespersons, context.lexicons);
    if (lexicons.every(({ entries }) => Object.keys(entries).length === 0)) return [];
    const reading = readingOf(text, context);
    return matchNames(reading.tokens, reading.casing, compileLexicons(lexicons), reading.row)
      .filter(({ name }) => name.score > 0)
      .map(({ from, to, name }): RawMention => {
        const { start, end } = stretch(reading, from, to);
        return { start, end, type: name.type, name: name.canonical, score: name.score };
      });
  },
};

function rosterLexicons(speakers: readonly Speaker[], spokespersons: readonly string[], lexicons: readonly Lexicon[]): Lexicon[] {
  const people = Object.create(null) as Lexicon['entries'];
  const outlets = Object.create(null) as Lexicon['entries'];
  for (const { name, type, printed } of speakerNames(speakers, spokespersons, lexicons)) {
    if (type === 'person') {
      const parts = name.split(' ');
      const surname = parts.at(-1) ?? name;
      // A speaker's surname may be an everyday word (Page, Hill): contested, so that a surer reading wins.
      const aliases = [
        ...new Set([...printed.map((alias) => alias.replace(titles, '')), ...(parts.length > 1 && surname.length > 2 ? [surname] : [])]),
      ].filter((alias) => alias !== name);
      people[name] = {
        aliases,
        contested: aliases.filter((alias) => !alias.includes(' ')),
        hints: aliases.filter((alias) => everyday.test(alias)),
      };
    } else if (type === 'outlet') {
      outlets[name] = { aliases: printed.filter((alias) => alias !== name) };
    }
  }
  return [
    { name: 'roster', type: 'person', entries: people },
    { name: 'roster', type: 'outlet', entries: outlets },
  ];
}

/** Surnames that as words mostly mean something else. */
const everyday =
  /^(?:Page|Hill|House|May|March|Day|Young|Long|Short|White|Black|Green|Brown|Grant|Price|Rose|Law|Bush|Rice|Love|Wall|Field|Banks|Power|Good|Best|Major|Will|Mark|Bill|Case|Press|Media|State|General|West|North|South|East|English|French|Israel|America|American)$/u;
