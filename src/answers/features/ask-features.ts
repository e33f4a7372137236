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

const tellingPlace = new Map<string, number>(telling.map((word, place) => [word, place]));

/** What is asked: type, slot, wording, and its place among the asks. */
export function addAsk(row: Row, ask: AskView, index: number, count: number, question: number): void {
  const { info } = ask.words;
  row.oneOf('ask/type', ask.type, types);
  row.oneOf('ask/slot', ask.slot, slots);
  row.oneOf('ask/wh', ask.wh, whs);
  row.oneOf('ask/aux', ask.auxiliary, auxiliaries);
  row.oneOf('ask/value', ask.value ?? '', values);
  const has = new Uint8Array(telling.length);
  for (const { word } of info) {
    const place = tellingPlace.get(word);
    if (place !== undefined) has[place] = 1;
  }
  for (let place = 0; place < telling.length; place += 1) {
    row.add(row.names === null ? '' : `ask/has-${telling[place] ?? ''}`, has[place]!);
  }
  row.add('ask/count', count);
  row.add('ask/first', index === 0);
  row.add('ask/last', index === count - 1);
  row.add('ask/length', Math.log1p(info.length));
  row.add('ask/content', ask.content.size);
  row.add('ask/question-length', Math.log1p(question));
  row.add('ask/number', ask.number);
  row.add('ask/name', ask.name);
}
