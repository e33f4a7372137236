import type { Strategy } from '../model.js';

/** The strategies by which an answer gives what was asked for. */
export const substantiveStrategies = ['explicit', 'implicit', 'partial', 'correction'] as const satisfies readonly Strategy[];

/** The strategies that leave the ask open without saying so. */
export const deflectionStrategies = [
  'general',
  'dodge',
  'acknowledge',
  'shift',
  'challenge',
  'ask-back',
  'attack',
  'reassure',
  'stock-line',
  'wait-and-see',
  'pointer',
  'literalism',
] as const satisfies readonly Strategy[];

/** The strategies that announce that no answer comes, in the order of the codebook's table. */
export const refusalStrategies = [
  'decline',
  'confidential',
  'hypothetical',
  'not-our-remit',
  'refer',
  'defer',
  'no-knowledge',
  'already-answered',
  'close-topic',
] as const satisfies readonly Strategy[];

/** All 25, in the codebook's order. Model outputs index this list. */
export const strategies: readonly Strategy[] = [...substantiveStrategies, ...deflectionStrategies, ...refusalStrategies];

/** A strategy's place among the 25. */
export const strategyPlace: ReadonlyMap<Strategy, number> = new Map(strategies.map((strategy, place) => [strategy, place]));

/** What each strategy does, in one plain sentence that can stand after "The answer". */
export const strategyNotes: Record<Strategy, string> = {
  explicit: 'gives the thing asked for, in the form asked.',
  implicit: 'entails the thing asked for without saying it.',
  partial: 'gives a real part of what is asked.',
  correction: 'rejects a presupposition and puts the facts in its place.',
  general: 'stays on topic but lacks the specificity asked for.',
  dodge: 'ignores the ask and talks of something else with no bridge.',
  acknowledge: 'praises, notes or accepts the question and moves on.',
  shift: 'bridges to another time, another actor or another level.',
  challenge: 'attacks the question, its premise, its wording or the asker.',
  'ask-back': 'asks back instead of answering.',
  attack: 'criticises a third party in place of the answer.',
  reassure: 'makes it small or normal in place of the answer.',
  'stock-line': 'repeats a formula already used in place of the answer.',
  'wait-and-see': 'leaves the prospect open: no date, no commitment.',
  pointer: 'points to a known fact, record or statement that does not settle the ask.',
  literalism: 'answers the letter, states a truism or jokes.',
  decline: 'says that there will be no answer.',
  confidential: 'says that the matter cannot or may not be spoken of.',
  hypothetical: 'will not speculate, prejudge or take up an "if".',
  'not-our-remit': 'says that it is for others to say or decide.',
  refer: 'names who should be asked.',
  defer: 'puts the answer off to a later time.',
  'no-knowledge': 'says that the speaker does not know or has not seen it.',
  'already-answered': 'says that it has been answered and there is nothing to add.',
  'close-topic': 'ends the topic or moves to the next person, or no answer follows.',
};
