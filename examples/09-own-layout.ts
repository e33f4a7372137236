// A layout of one's own: a town council prints its questioners as "Fragestellerin 3" and its answerers by office, with page lines between.
import { defaultLayouts, type Layout, splitTurns } from 'onrecord';
import { input, inputPath, readers } from './input.js';

const council: Layout = {
  name: 'town-council',
  words: { press: ['fragesteller', 'fragestellerin'], official: ['stadtrat', 'stadträtin'] },
  furniture: [{ pattern: /^- Blatt \d+ -$/u, kind: 'page' }],
  closing: [/^Ende der Sitzung/u],
  evidence: { labels: [/^Fragesteller(?:in)? \d+$/u, /^Stadtr[aä]t(?:in)? \p{Lu}/u] },
  institution: 'Stadtrat Hafenburg',
};

const minutes = `Fragestellerin 1: Wann wird der Steg gebaut?

Stadträtin Kruse: Im Mai, wenn das Wasser fällt.

- Blatt 2 -

Fragesteller 2: Was kostet er: eine Million oder zwei?

Stadtrat Blom: Dazu sage ich heute nichts.

Ende der Sitzung um 19:40
`;

const layouts = [...defaultLayouts, council];
for (const text of [minutes, input()]) {
  const { layout, header, turns, furniture } = splitTurns(text, { readers, layouts });
  console.log(
    `${text === minutes ? 'the council' : inputPath().replace(/^.*[\\/]/u, '')}: layout ${layout.name} (${layout.confidence.toFixed(2)})`,
  );
  console.log(`  ${header.institution ?? 'no institution'}; ${turns.length} turns, ${furniture.length} lines of furniture`);
  for (const { role, label, text: words } of turns.slice(0, 4))
    console.log(`  ${role.padEnd(10)}${label ?? '-'}: ${words.slice(0, 60).replace(/\s+/gu, ' ')}`);
}
