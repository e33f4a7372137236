// A lexicon and a recognizer of one's own: names that only you know, and things that no list can hold.
import { defaultLexicons, defaultRecognizers, type Lexicon, type Recognizer, parseBriefing } from 'onrecord';
import { input, readers } from './input.js';

/** Data: names with what else they are called. `contested` are names that often mean something else: a surer recognizer wins. */
const alliances: Lexicon = {
  name: 'alliances',
  type: 'organization',
  entries: {
    'Union State': { aliases: ['Union State of Russia and Belarus'] },
    'Coordination Council': { aliases: ['the Council'], contested: ['the Council'] },
  },
};

/** A function: offsets index the text it is given. Here: numbers of laws, bills and resolutions. */
const papers: Recognizer = {
  name: 'papers',
  recognize: (text) =>
    [...text.matchAll(/\b(?:Resolution|Bill|Law|Decree|Article) (?:No\. ?)?(\d{1,5})\b/gu)].map(({ index, 0: words, 1: number }) => ({
      start: index,
      end: index + words.length,
      type: 'treaty',
      normalized: number ?? '',
      score: 1,
    })),
};

const text = `${input()}\n\nDmitry Peskov: Resolution 1701 says no more than that.\n`;
// A list given replaces the default one, so extend it. Recognizers that come first win where mentions overlap.
const { entities } = parseBriefing(text, {
  readers,
  stages: ['entities'],
  lexicons: [alliances, ...defaultLexicons],
  recognizers: [papers, ...defaultRecognizers],
});
for (const { name, type, aliases, mentions } of entities) {
  const own = Object.hasOwn(alliances.entries, name) || mentions.some(({ recognizer }) => recognizer === papers.name);
  if (own) console.log(`${type.padEnd(13)} ${name} ×${mentions.length}  also ${aliases.join(', ') || '–'}  (${mentions[0]?.recognizer})`);
}
console.log(`${entities.length} entities in all`);
