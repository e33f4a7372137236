import type { AskView } from './ask-view.js';
import type { Row } from './row.js';

const types = ['polar', 'alternative', 'wh', 'declarative', 'tag', 'request', 'hypothetical'] as const;
const slots = ['polarity', 'choice', 'value', 'reason', 'account', 'stance', 'comment'] as const;
const whs = ['who', 'what', 'when', 'where', 'why', 'how', 'which'] as const;
const auxiliaries = ['be', 'do', 'have', 'will', 'would', 'can', 'should'] as const;
const values = ['when', 'where', 'who', 'amount', 'what'] as const;
const telling = [
  'if',
  'you',
  'comment',
  'confirm',
  'any',
  'update',
  'plan',
  'planning',
  'timeline',
  'reaction',
  'response',
  'think',
  'believe',
  'expect',
  'know',
  'guarantee',
  'concern',
  'concerned',
  'message',
  'not',
  'more',
  'details',
  'specific',
  'president',
  'he',
  'still',
  'happen',
  'talk',
  'mean',
  'say',
  'consider',
  'considering',
  'aware',
  'position',
] as const;

/** What is asked: type, slot, wording, and its place among the asks. */
export function addAsk(row: Row, ask: AskView, index: number, count: number, question: number): void {
  const { lower } = ask.words;
  row.oneOf('ask/type', ask.type, types);
  row.oneOf('ask/slot', ask.slot, slots);
  row.oneOf('ask/wh', ask.wh, whs);
  row.oneOf('ask/aux', ask.auxiliary, auxiliaries);
  row.oneOf('ask/value', ask.value ?? '', values);
  const has = new Set(lower);
  for (const word of telling) row.add(row.names === null ? word : `ask/has-${word}`, has.has(word));
  row.add('ask/count', count);
  row.add('ask/first', index === 0);
  row.add('ask/last', index === count - 1);
  row.add('ask/length', Math.log1p(lower.length));
  row.add('ask/content', ask.content.size);
  row.add('ask/question-length', Math.log1p(question));
  row.add('ask/number', ask.number);
  row.add('ask/name', ask.name);
}
