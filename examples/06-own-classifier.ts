// A classifier of one's own, with labels of one's own: the compiler knows them to the end.
import { type Classifier, parseBriefing } from 'onrecord';
import { input, readers } from './input.js';

const byLength: Classifier<'curt' | 'talkative'> = {
  name: 'by-length',
  labels: ['curt', 'talkative'],
  classify({ answer }) {
    const words = answer.text.split(/\s+/u).length;
    const curt = words < 20;
    const first = /^\s*\S+/u.exec(answer.text)?.[0] ?? '';
    return {
      label: curt ? 'curt' : 'talkative',
      confidence: 0.9,
      evidence: [{ start: 0, end: first.length, rule: 'length', reason: `The answer has ${words} words.` }],
    };
  },
};

const { exchanges } = parseBriefing(input(), { readers, classifiers: [byLength] });
const asks = exchanges.flatMap((exchange) => exchange.asks);
const curt = asks.filter(({ verdict }) => verdict?.label === 'curt');
console.log(`${curt.length} of ${asks.length} asks got a curt answer:`);
for (const { id, text, verdict } of curt) console.log(`${id.padEnd(7)} ${text.replace(/\s+/gu, ' ')}  (${verdict?.evidence[0]?.reason})`);
