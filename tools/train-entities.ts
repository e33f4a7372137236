/**
 * Trains the entity tagger and writes src/entities/tagger/weights.generated.ts.
 *
 *   npx tsx tools/train-entities.ts           trains on everything marked for training, writes the weights
 *   npx tsx tools/train-entities.ts --dev     holds a fifth of the training documents out, prints F1 on them, writes nothing
 *
 * Needs the shared data beside the checkout. Seeded: two runs write the same file. About a minute of CPU.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { casings } from '../src/entities/text/casing.js';
import { decodeModel } from '../src/entities/tagger/model.js';
import { Decoder } from '../src/entities/tagger/decode.js';
import { read } from '../src/entities/text/row.js';
import { namesOf } from '../src/entities/lexicons/of-text.js';
import { defaultLexicons } from '../src/entities/lexicons/index.js';
import { uner } from './entities/data.js';
import type { Sample } from './entities/data.js';
import { recased } from './entities/examples.js';
import { heldOut, run, shipped, trainable } from './entities/run.js';
import type { RunSettings } from './entities/run.js';
import { addTo, f1, sum, tally } from './entities/score.js';
import type { Marked, Tally } from './entities/score.js';
import { stretch } from '../src/entities/text/row.js';

const dev = process.argv.includes('--dev');
const option = (name: keyof RunSettings, fallback: number): number =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? fallback);
const settings: RunSettings = { ...shipped };
for (const name of ['epochs', 'rate', 'l1', 'l2', 'minimum', 'drop', 'budget', 'swaps', 'swapWeight', 'lower', 'upper'] as const)
  settings[name] = option(name, settings[name]);

const all = trainable();
const held = (sample: Sample): boolean => dev && heldOut(sample);
const bytes = run(
  all.filter((sample) => !held(sample)),
  settings,
  console.log,
);
if (dev) report(bytes);
if (!dev || process.argv.includes('--write')) {
  writeFileSync(
    new URL('../src/entities/tagger/weights.generated.ts', import.meta.url),
    `// Written by tools/train-entities.ts; do not edit. See docs/models/entities.md for what it was trained on.\n/** First digits of the SHA-256 of the weights. */\nexport const weightsId = '${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}';\nexport const weightBytes =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
  );
}

/** Prints F1 of the tagger alone on what was held out. */
function report(bytes: Uint8Array): void {
  const decoder = new Decoder(decodeModel(bytes));
  const sets: [string, Sample[], ((text: string) => string)?][] = [
    ['crossner', all.filter((sample) => sample.set === 'crossner' && held(sample))],
    ['gum', all.filter((sample) => sample.set === 'gum' && held(sample))],
    ['briefings', all.filter((sample) => sample.set === 'briefings' && held(sample))],
    ['uner', uner()],
    ['briefings lower', all.filter((sample) => sample.set === 'briefings' && held(sample)).map((sample) => recased(sample, casings.lower))],
    ['crossner upper', all.filter((sample) => sample.set === 'crossner' && held(sample)).map((sample) => recased(sample, casings.upper))],
  ];
  for (const [name, samples] of sets) {
    const tallies = new Map<string, Tally>();
    for (const sample of samples) {
      const own = name.startsWith('briefings');
      const reading = read(sample.text);
      const found = decoder
        .tag(reading, namesOf(reading, defaultLexicons))
        .map((span): Marked => ({ ...stretch(reading, span.from, span.to), type: own ? span.type : coarse(span.type) }));
      const gold = sample.spans.map(({ start, end, types, maybe }): Marked => ({
        start,
        end,
        type: own ? types[0]! : maybe || types[0] === 'event' ? 'misc' : coarse(types[0]!),
      }));
      addTo(tallies, own ? found : found.filter(({ type }) => type !== 'misc'), gold, true);
    }
    const types = name.startsWith('briefings')
      ? ['person', 'organization', 'place', 'outlet', 'group', 'role', 'treaty', 'event']
      : ['PERSON', 'ORG', 'PLACE'];
    const main = sum(tallies, name.startsWith('briefings') ? ['person', 'organization', 'place'] : types);
    console.log(
      `${name.padEnd(16)} n ${String(main.gold).padStart(4)} F1 ${f1(main).toFixed(3)} P ${(main.hit / main.found).toFixed(3)} R ${(main.hit / main.gold).toFixed(3)}  ${types.map((type) => `${type} ${f1(tallies.get(type) ?? tally()).toFixed(2)}`).join('  ')}`,
    );
  }
}

function coarse(type: string): string {
  return type === 'person' ? 'PERSON' : type === 'organization' || type === 'outlet' ? 'ORG' : type === 'place' ? 'PLACE' : 'misc';
}
