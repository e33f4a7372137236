import type { Ask, Briefing, Evidence, Exchange, Span, Turn, Verdict } from '../../src/model.js';

/** A briefing made by hand, so that the tests of formats don't hang on what a classifier says. */
export const sampleText = `Daily briefing
8 May 2024

Ana Ruiz (Radio Sur): Did the minister sign the order? And why so late?

SPOKESPERSON: He signed it. [Laughter] As for the timing, I won’t get into that 😀.

Ana Ruiz (Radio Sur): =HYPERLINK("x") is a word. Will he "resign", then?

SPOKESPERSON: We will see.

Q: Thanks, everyone.
`;

/** Where words stand; the nth time, from 0. */
export function spanOf(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = sampleText.indexOf(words, start + 1);
  if (start < 0) throw new Error(`Expected the sample to hold ${words}`);
  return { start, end: start + words.length, text: words };
}

const verdict = (
  label: string,
  strategy: Verdict['strategy'],
  confidence: number,
  words: Span[],
  more: Partial<Verdict<string>> = {},
): Verdict<string> => ({
  label,
  strategy,
  confidence,
  abstained: confidence < 0.5,
  evidence: words.map((span): Evidence => ({ ...span, rule: 'made-up', reason: 'It says so.' })),
  origin: { by: 'rule', name: 'sample' },
  ...more,
});

const turn = (index: number, label: string, words: string, speaker: string, role: Turn['role'], nth: number, asides: Span[] = []): Turn => {
  const span = spanOf(words);
  return {
    id: `t${index + 1}`,
    index,
    ...span,
    label,
    labelSpan: spanOf(`${label}:`, nth),
    speaker,
    role,
    asides,
    furniture: [],
    spoken: [span],
  };
};

const ask = (
  id: string,
  turn: string,
  words: string,
  type: Ask['type'],
  slot: Ask['slot'],
  said: Verdict<string>,
  answeredIn: string[],
): Ask<string> => ({
  id,
  turn,
  ...spanOf(words),
  fragments: [],
  type,
  slot,
  answeredIn,
  verdict: said,
});

const exchanges: Exchange<string>[] = [
  {
    id: 'x1',
    index: 0,
    question: ['t1'],
    answer: ['t2'],
    interjections: [],
    asks: [
      ask(
        'x1.a1',
        't1',
        'Did the minister sign the order?',
        'polar',
        'polarity',
        verdict('substantive', 'explicit', 0.91, [spanOf('He signed it.')]),
        ['t2'],
      ),
      ask('x1.a2', 't1', 'And why so late?', 'wh', 'reason', verdict('refusal', 'decline', 0.8, [spanOf('I won’t get into that')]), ['t2']),
    ],
    verdict: verdict('substantive', 'partial', 0.6, [spanOf('He signed it.')], { coverage: { answered: 1, asked: 2 } }),
  },
  {
    id: 'x2',
    index: 1,
    question: ['t3'],
    answer: ['t4'],
    interjections: [],
    asks: [
      ask(
        'x2.a1',
        't3',
        'Will he "resign", then?',
        'polar',
        'polarity',
        verdict('deflection', 'wait-and-see', 0.45, [], { runnerUp: { label: 'refusal', strategy: 'hypothetical', confidence: 0.4 } }),
        ['t4'],
      ),
    ],
    verdict: verdict('deflection', 'wait-and-see', 0.45, [], { coverage: { answered: 0, asked: 1 } }),
    follows: 'x1',
    followKind: 'pursuit',
  },
  { id: 'x3', index: 2, question: ['t5'], answer: [], interjections: [], asks: [], verdict: verdict('procedural', null, 1, []) },
];

export const sample: Briefing<string> = {
  schema: 'https://unpkg.com/onrecord@1/schema/briefing-1.json',
  generator: { name: 'onrecord', version: '1.0.0', models: { answers: '1' } },
  taxonomy: { name: 'default', labels: ['substantive', 'deflection', 'refusal', 'procedural'] },
  text: sampleText,
  language: 'en',
  header: { title: 'Daily briefing', date: '2024-05-08', spokespersons: ['SPOKESPERSON'] },
  headerSpans: [spanOf('Daily briefing\n8 May 2024')],
  layout: { name: 'labelled', confidence: 0.9 },
  speakers: [
    {
      id: 's1',
      key: 'ana-ruiz',
      name: 'Ana Ruiz',
      labels: ['Ana Ruiz (Radio Sur)'],
      role: 'press',
      anonymous: false,
      affiliation: 'Radio Sur',
      evidence: [],
    },
    { id: 's2', key: 'spokesperson', name: 'SPOKESPERSON', labels: ['SPOKESPERSON'], role: 'official', anonymous: false, evidence: [] },
    { id: 's3', key: 'q', name: 'Q', labels: ['Q'], role: 'press', anonymous: true, evidence: [] },
  ],
  turns: [
    turn(0, 'Ana Ruiz (Radio Sur)', 'Did the minister sign the order? And why so late?', 's1', 'press', 0),
    turn(1, 'SPOKESPERSON', 'He signed it. [Laughter] As for the timing, I won’t get into that 😀.', 's2', 'official', 0, [
      spanOf('[Laughter]'),
    ]),
    turn(2, 'Ana Ruiz (Radio Sur)', '=HYPERLINK("x") is a word. Will he "resign", then?', 's1', 'press', 1),
    turn(3, 'SPOKESPERSON', 'We will see.', 's2', 'official', 1),
    turn(4, 'Q', 'Thanks, everyone.', 's3', 'press', 0),
  ],
  exchanges,
  entities: [
    {
      id: 'e1',
      type: 'date',
      name: '8 May 2024',
      aliases: [],
      mentions: [{ ...spanOf('8 May 2024'), turn: null, recognizer: 'dates', normalized: '2024-05-08' }],
    },
    { id: 'e2', type: 'outlet', name: 'Radio Sur', aliases: [], mentions: [{ ...spanOf('Radio Sur'), turn: null, recognizer: 'roster' }] },
  ],
  furniture: [],
  messages: [{ rule: 'unmatched-label', severity: 'warning', reason: 'This line looks like a label.', span: spanOf('Thanks, everyone.') }],
};
