import type { AskType, Slot, Strategy } from '../../model.js';

/** Version of the codebook that these rules say again in short. */
export const codebookVersion = '1.4';

/** What is coded. */
export const unitRules: readonly string[] = [
  'Code one ask at a time: one thing that is wanted to know. A question turn may hold several.',
  'A question mark is not needed: "But the harbour master denies it." presses for a comment and is an ask.',
  'Greetings, thanks, hand-overs of the floor and "Can you hear me?" ask nothing and get no code.',
  'Different wordings of one thing are one ask, as are "A or B?" and a guess that follows its own question.',
  'Read all that the answerer says before the next ask; an "Okay." in between does not end the answer.',
  'Where nothing but a broken-off word follows, look for the answer in the next turn of the same person.',
  'Code the words. Motives, truth and tone are not coded.',
];

/** Kinds of asks. */
export const typeNotes: readonly { type: AskType; note: string }[] = [
  { type: 'polar', note: 'Yes or no: "Will it open?"' },
  { type: 'alternative', note: 'One of those named: "By road or by rail?"' },
  { type: 'wh', note: 'Opens with a question word: "When will it open?"' },
  { type: 'declarative', note: 'A statement put to the answerer: "But it was shut on Monday."' },
  { type: 'tag', note: 'A statement with a tag: "It was shut, right?"' },
  { type: 'request', note: 'Asks for words: "Can you walk us through the repair?"' },
  { type: 'hypothetical', note: 'Supposes a case: "If it failed, would you resign?"' },
];

/** What an ask leaves open. */
export const slotNotes: readonly { slot: Slot; note: string }[] = [
  { slot: 'polarity', note: 'yes or no' },
  { slot: 'choice', note: 'which of those named' },
  { slot: 'value', note: 'who, what, when, where, how many' },
  { slot: 'reason', note: 'why' },
  { slot: 'account', note: 'what happened, how it works, what is planned' },
  { slot: 'stance', note: 'what they think of it, how they judge it' },
  { slot: 'comment', note: 'agreement, denial or explanation' },
];

/** How to decide. */
export const decisionRules: readonly string[] = [
  'Name the slot of the ask. If the answer fills it, the answer gives what was asked, however long, stale or unwelcome it is, and even behind a phrase of refusal.',
  'If the slot is empty and the answerer announces that no answer comes, or why none can come, it is one of the refusals.',
  'If the slot is empty and nothing is announced, ask what is said in place of an answer and take the strategy by that.',
  'Talk around a refusal does not undo it: the refusal is the code, the talk the second code. A refusal that is about some other matter does not count.',
  'Test for `general`: could the asker note down a definite answer to this ask? If not, and the talk is on the topic, it is `general`.',
  'Policy in reply to a yes-or-no ask: `implicit` if it can only mean yes, or only no; `general` if either could follow.',
  'An ask for a stance is filled by a stance on the very thing asked about; on something beside it, it is `general` or `shift`.',
  '`correction` puts facts where the premise was; `challenge` only rejects the premise.',
  'Of several stated grounds for a refusal the most specific counts: `confidential`, then `hypothetical`, `not-our-remit`, `refer`, `defer`, `no-knowledge`, `already-answered`, and `decline` where none is stated.',
  '"Nothing to announce yet" is `defer`; "nothing on that" is `no-knowledge`; "nothing to add" is `already-answered`; "not going to discuss it" is `decline`.',
  'Whose ask is it? Others decide: `not-our-remit`. Others should be asked: `refer`. A text should be read: `pointer`.',
  '`shift` takes up a word of the ask and turns away; `dodge` takes up none. Blame on others that fills most of the answer is `attack`.',
  '`stock-line` needs a sign that it was said before. Irony at the question is `challenge`, a quip is `literalism`.',
];

/** A question and an answer for each strategy, made up. */
export const strategyExamples: Record<Strategy, { ask: string; answer: string }> = {
  explicit: { ask: 'When will the lock reopen?', answer: 'On Friday at noon.' },
  implicit: { ask: 'Will the mayor keep the harbour master?', answer: 'She has just signed his contract for another five years.' },
  partial: { ask: 'How many boats are stuck, and whose are they?', answer: 'There are eleven of them.' },
  correction: {
    ask: 'Why did you shut the gate?',
    answer: 'We did not shut it; it fell at four in the morning, and we have lifted it since.',
  },
  general: { ask: 'Will you pay the bargemen?', answer: 'We care deeply about everybody who works on this canal.' },
  dodge: { ask: 'Will you pay the bargemen?', answer: 'The new library opens next week, and it is splendid.' },
  acknowledge: { ask: 'Who signed the order?', answer: 'That is a very fair question, and I understand why people ask it. Next.' },
  shift: { ask: 'Was the gate inspected last year?', answer: 'What counts is next year, when every gate will be inspected.' },
  challenge: { ask: 'Why do you hide the report?', answer: 'That is a loaded question, and you know it.' },
  'ask-back': { ask: 'Is the minister content with it?', answer: 'Why would he not be?' },
  attack: { ask: 'Why is the repair late?', answer: 'Ask the last council: they let the canal rot for a decade.' },
  reassure: { ask: 'Is the dam cracked?', answer: 'People look at dams every day; this is routine, nothing to lose sleep over.' },
  'stock-line': { ask: 'Will you sell the ferry?', answer: 'As I keep saying, the ferry serves the islands.' },
  'wait-and-see': { ask: 'Will the strike go on?', answer: 'We will see what tomorrow brings.' },
  pointer: { ask: 'Does the mayor stand by him?', answer: 'The mayor put out a statement on Tuesday; have a look at it.' },
  literalism: { ask: 'How does it feel to lose the vote?', answer: 'It feels like a Tuesday.' },
  decline: { ask: 'Did the two argue?', answer: 'I am not going to get into that.' },
  confidential: { ask: 'What did the divers find?', answer: 'That is part of a case before the court, so I may not say.' },
  hypothetical: { ask: 'If the dam broke, would you resign?', answer: 'I do not deal in ifs.' },
  'not-our-remit': { ask: 'Will the ship be released?', answer: 'That is for the court to decide, not for us.' },
  refer: { ask: 'How many were hurt?', answer: 'The ambulance service can tell you that.' },
  defer: { ask: 'Who will lead the inquiry?', answer: 'We will announce it when the time comes.' },
  'no-knowledge': { ask: 'Has the letter arrived?', answer: 'I have not seen one.' },
  'already-answered': { ask: 'So was the gate inspected?', answer: 'I answered that a minute ago and have nothing to add.' },
  'close-topic': { ask: 'But who signed it?', answer: 'Let us move on. Anna?' },
};

/** Strategies on which careful coders split. */
export const contestedStrategies: ReadonlySet<Strategy> = new Set<Strategy>([
  'implicit',
  'partial',
  'general',
  'ask-back',
  'pointer',
  'hypothetical',
  'no-knowledge',
  'already-answered',
]);
