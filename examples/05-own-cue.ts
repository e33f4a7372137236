// A cue of one's own: words that speak for a strategy, as data. A list given replaces the default one, so extend it.
import { type Cue, defaultCues, parseBriefing } from 'onrecord';
import { input, readers } from './input.js';

const theirOwnProblems: Cue = {
  id: 'their-own-problems',
  strategy: 'stock-line',
  match: '(settle|solve) (their|its) own? problems',
  where: 'anywhere',
  note: 'It repeats the formula that a country settles its problems by itself.',
};

let found = 0;
const { exchanges } = parseBriefing(input(), { readers, cues: [...defaultCues, theirOwnProblems] });
for (const { id, asks } of exchanges) {
  for (const { text, verdict } of asks) {
    const words = verdict?.evidence.find(({ rule }) => rule === theirOwnProblems.id);
    if (words === undefined) continue;
    found++;
    console.log(`${id}  ${text.replace(/\s+/gu, ' ')}\n     ${verdict?.label}, ${verdict?.strategy}: “${words.text}” (${words.reason})`);
  }
}
console.log(`The cue speaks in the answers to ${found} asks.`);
