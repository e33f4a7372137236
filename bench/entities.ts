/**
 * `npm run bench:entities`
 * Strict and overlap F1 of `tagEntities` by type, beside compromise, @nlpjs/builtin-compromise and runs of capitals;
 * B³ of the joining; speed and memory. CrossNER and GUM are scored with weights trained without the fifth that is scored
 * (trained in this run, about a minute); briefings (test documents) and UNER/EWT (never trained on) with the weights that ship.
 */
import { existsSync } from 'node:fs';
import { defaultRecognizers, tagEntities } from '../src/entities/index.js';
import { compromiseRecognizer } from '../src/entities/compromise/index.js';
import { decodeModel } from '../src/entities/tagger/model.js';
import { taggerOf } from '../src/entities/recognizers/tagger.js';
import type { Recognizer } from '../src/options.js';
import { annotatedDocuments, briefings, crossner, gum, uner } from '../tools/entities/data.js';
import type { Sample } from '../tools/entities/data.js';
import { recased } from '../tools/entities/examples.js';
import { heldOut, run, shipped, trainable } from '../tools/entities/run.js';
import { addTo, f1, sum, tally } from '../tools/entities/score.js';
import type { Marked, Tally } from '../tools/entities/score.js';
import { bCubed } from './entities/b-cubed.js';
import { capitalRuns, nlpjs } from './entities/others.js';
import { measureSpeed } from './entities/speed.js';

if (!existsSync(new URL('../../shared/', import.meta.url))) {
  console.log('bench:entities needs the shared data beside the checkout; nothing measured.');
  process.exit(0);
}

const coarse: Record<string, string> = { person: 'PERSON', organization: 'ORG', outlet: 'ORG', place: 'PLACE' };
const fine = ['person', 'organization', 'place', 'outlet', 'group', 'role', 'treaty', 'event', 'date', 'money', 'quantity'];

type Finder = (text: string) => Marked[] | Promise<Marked[]>;

const ours =
  (recognizers: readonly Recognizer[]): Finder =>
  (text) =>
    outermost(
      tagEntities(text, { recognizers, date: '2021-06-01' }).flatMap(({ type, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, type })),
      ),
    );
const alone =
  (recognizer: Recognizer): Finder =>
  (text) =>
    tagEntities(text, { recognizers: [recognizer], lexicons: [] }).flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, type })),
    );

/** The guideline of the annotations is flat: what stands inside a role is left out there. */
function outermost(marks: Marked[]): Marked[] {
  const roles = marks.filter(({ type }) => type === 'role');
  return marks.filter((mark) => !roles.some((role) => role !== mark && role.start <= mark.start && role.end >= mark.end));
}

async function score(name: string, samples: readonly Sample[], systems: [string, Finder][], flat: boolean): Promise<void> {
  console.log(`\n${name} (${samples.length} texts)`);
  for (const [system, find] of systems) {
    const strict = new Map<string, Tally>();
    const loose = new Map<string, Tally>();
    for (const { text, spans } of samples) {
      const found = await find(text);
      const gold = spans.map(({ start, end, types, maybe }): Marked => ({
        start,
        end,
        type: maybe || types[0] === undefined ? 'misc' : types[0],
      }));
      const map = (marks: Marked[]): Marked[] =>
        flat ? marks : marks.map((mark) => ({ ...mark, type: coarse[mark.type] ?? 'misc' })).filter(({ type }) => type !== 'misc');
      addTo(strict, map(found), map(gold), true);
      addTo(loose, map(found), map(gold), false);
    }
    const types = flat ? fine : ['PERSON', 'ORG', 'PLACE'];
    const main = flat ? ['person', 'organization', 'place'] : types;
    const all = sum(strict, main);
    const cell = (type: string): string =>
      `${type} ${f1(strict.get(type) ?? tally()).toFixed(2)}/${f1(loose.get(type) ?? tally()).toFixed(2)} (${strict.get(type)?.gold ?? 0})`;
    console.log(
      `  ${system.padEnd(22)} person+org+place strict ${(100 * f1(all)).toFixed(1)} overlap ${(100 * f1(sum(loose, main))).toFixed(1)} (n ${all.gold})  ${types
        .filter((type) => (strict.get(type)?.gold ?? 0) > 0)
        .map(cell)
        .join('  ')}`,
    );
  }
}

const nested =
  (recognizers: readonly Recognizer[]): Finder =>
  (text) =>
    tagEntities(text, { recognizers, date: '2021-06-01' }).flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, type })),
    );
console.log('Training without the held-out fifth …');
const bytes = run(
  trainable().filter((sample) => !heldOut(sample)),
  shipped,
  () => undefined,
);
const heldOutTagger = taggerOf(() => decodeModel(bytes));
const development = defaultRecognizers.map((recognizer) => (recognizer.name === 'tagger' ? heldOutTagger : recognizer));
const others: [string, Finder][] = [
  ['compromise', alone(compromiseRecognizer)],
  ['builtin-compromise', nlpjs],
  ['runs of capitals', capitalRuns],
];
const test = briefings('test');

await score('Briefings, test documents; weights that ship', test, [['onrecord', ours(defaultRecognizers)], ...others], true);
await score(
  'The same, lower case',
  test.map((sample) => recased(sample, 1)),
  [['onrecord', ours(defaultRecognizers)], ...others],
  true,
);
await score(
  'The same, capitals',
  test.map((sample) => recased(sample, 2)),
  [['onrecord', ours(defaultRecognizers)], ...others],
  true,
);
await score(
  'CrossNER politics, held-out fifth; weights without it',
  crossner().filter(heldOut),
  [['onrecord', nested(development)], ...others],
  false,
);
await score('GUM, held-out fifth; weights without it', gum().filter(heldOut), [['onrecord', nested(development)], ...others], false);
await score('UNER English EWT; weights that ship', uner(), [['onrecord', nested(defaultRecognizers)], ...others], false);

bCubed(annotatedDocuments().filter(({ split }) => split === 'test'));
measureSpeed();
