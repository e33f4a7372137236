// What was asked, and what came back: asks with label, strategy, confidence and the words that the verdict rests on.
import { classifyAnswer, parseBriefing } from 'onrecord';
import { input, readers } from './input.js';

const briefing = parseBriefing(input(), { readers, stages: ['answers'] });
for (const exchange of briefing.exchanges) {
  for (const { text, slot, verdict } of exchange.asks) {
    if (verdict === null) continue;
    console.log(`${exchange.id}  ${text.replace(/\s+/gu, ' ')}  [${slot}]`);
    console.log(`     ${verdict.label}, ${verdict.strategy}, ${verdict.confidence.toFixed(2)}${verdict.abstained ? ', unsure' : ''}`);
    for (const { text: words, reason } of verdict.evidence) console.log(`     “${words.replace(/\s+/gu, ' ')}”: ${reason}`);
  }
}

// One question and one answer, without a transcript around them.
const verdict = classifyAnswer({ question: 'Will the minister resign?', answer: 'I have nothing to announce today.' });
console.log(`\nWill the minister resign? — ${verdict.label}, ${verdict.strategy}, ${verdict.confidence.toFixed(2)}`);
