// Who and what is named: people, organizations, places, dates, each with every place where it is mentioned.
import { parseBriefing, tagEntities } from 'onrecord';
import { input, readers } from './input.js';

const { entities } = parseBriefing(input(), { readers, stages: ['entities'] });
for (const { type, name, aliases, mentions } of entities) {
  const dates = [...new Set(mentions.flatMap(({ normalized }) => normalized ?? []))].join(', ');
  console.log(
    `${type.padEnd(13)} ${name}${dates === '' ? '' : ` = ${dates}`}  ×${mentions.length}${aliases.length === 0 ? '' : `  also ${aliases.join(', ')}`}`,
  );
}

// A bare string, with a lexicon of one's own in place of the default ones. Vienna stands in none: the tagger knows it by its context.
const rivers = { type: 'place', entries: { Danube: { aliases: ['Donau'] } } } as const;
for (const { name, mentions } of tagEntities('The Donau flows through Vienna.', { lexicons: [rivers] }))
  console.log(`\n${name}: ${mentions.map(({ text }) => text).join(', ')}`);
