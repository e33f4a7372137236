// A cue of one's own: words that speak for a strategy, as data. A list given replaces the default one, so extend it.
import { type Cue, defaultCues, parseBriefing } from 'onrecord';
import { input } from './input.js';

const finished: Cue = {
  id: 'finished-with-the-subject',
  strategy: 'close-topic',
  match: '(finished|done|through) with (the|this|that) (topic|subject)',
  where: 'head',
  note: 'It says that the subject is closed.',
};

const { exchanges } = parseBriefing(input(), { cues: [...defaultCues, finished] });
for (const { id, asks } of exchanges) {
  for (const { text, verdict } of asks) {
    const words = verdict?.evidence.find(({ rule }) => rule === finished.id);
    if (words) console.log(`${id}  ${text}\n     ${verdict?.label}, ${verdict?.strategy}: “${words.text}” (${words.reason})`);
  }
}
