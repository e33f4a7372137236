/** Sentences of our own from which briefings are made up: nobody said any of this. */
const outlets = ['Harbour Radio', 'The Evening Ledger', 'Northern Wire', 'Channel Nine News', 'Daily Courier', 'Radio Mirador'];
const reporters = ['Ana Ruiz', 'Tom Okafor', 'Lena Brandt', 'Yusuf Demir', 'Grace Mbeki', 'Ivo Kral'];
const matters = ['the harbour tunnel', 'the grain levy', 'the ferry strike', 'the dam at Orlow', 'the visa talks', 'the hospital plan'];

type Pair = readonly [question: string, answer: string];
const pairs: readonly Pair[] = [
  ['When will the minister decide on MATTER?', 'On Thursday. The cabinet meets at ten and will vote on MATTER.'],
  ['How much will MATTER cost? And who pays?', 'Forty million this year, and the ministry pays for all of it.'],
  ['Did the minister know about MATTER before June?', 'As I have said before, we do not comment on internal talks.'],
  ['Why was the report on MATTER held back?', 'I would refer you to the audit office for that.'],
  ['Will the government change course on MATTER?', 'What matters to us is that people feel safe and that we listen to everybody.'],
  ['Is MATTER over, then?', 'We will see. These things take time.'],
  ['Who signed the order on MATTER?', 'I have no information on that.'],
  ['What does the government say to those who oppose MATTER?', 'Our critics had ten years to do better, and did nothing.'],
  ['Has the minister spoken with the mayor about MATTER?', 'Yes. They spoke on Monday for an hour and agreed to meet again.'],
  ['Can you rule out more cuts because of MATTER?', 'I am not going to speculate on what may come.'],
];

/** Documents with a date each, some weeks apart; the same on every run. */
export function madeUp(many: number): { name: string; text: string }[] {
  return Array.from({ length: many }, (_, place) => {
    // A sequence without a common divisor goes through all pairs in a mixed order.
    const pick = (step: number): number => (place * 7 + step * 3 + ((place * step) % 5)) % pairs.length;
    const month = String((place % 10) + 1).padStart(2, '0');
    const date = `${2022 + Math.floor(place / 10)}-${month}-${String(((place * 5) % 27) + 1).padStart(2, '0')}`;
    const exchanges = Array.from({ length: 5 + (place % 5) }, (_unused, step) => {
      const [question, answer] = pairs[pick(step)] ?? ['', ''];
      const who = (place + step * 5) % reporters.length;
      const matter = matters[(place + Math.floor(step / 2)) % matters.length] ?? '';
      return `${reporters[who]} (${outlets[who]}): ${question.replace('MATTER', matter)}\n\nSpokesperson Mara Lind: ${answer.replace('MATTER', matter)}`;
    });
    const text = [
      `Daily press briefing, Ministry of Works\n${date}`,
      'Spokesperson Mara Lind: Good morning, everybody. Go ahead.',
      ...exchanges,
    ].join('\n\n');
    return { name: `made-up-${String(place + 1).padStart(2, '0')}.txt`, text: `${text}\n` };
  });
}
