/** Briefing text of any length: the shared transcripts one after the other, else made from a few sentences. */
import { hasShared, listShared, readShared } from '../../test/shared.js';

/** @returns The text, `length` UTF-16 units of it, and where it is from. */
export function briefingText(length: number, shared = hasShared): { text: string; source: string } {
  const base = shared
    ? listShared('transcripts/white-house')
        .map((path) => readShared(path))
        .join('\n\n')
    : generated(2_000_000);
  const text = base.repeat(Math.ceil(length / base.length)).slice(0, length);
  return { text, source: shared ? 'transcripts/white-house of the shared data' : 'generated' };
}

const questions = [
  'Will the ministry publish the report before the vote, and who signed it?',
  'Thank you. On the talks in Geneva: has Minister Okafor spoken to her colleague in Lisbon since March 3rd?',
  'You said last week that $40 million would be enough. Is that still the position?',
  'Can you say why the convoy was held up, and whether anybody has been blamed?',
  'Does the government believe the figures that the Harbor Institute released yesterday?',
];
const answers = [
  'I have nothing to announce on that today. We will let you know when there is something to say.',
  'Yes, it will be published on Friday. Anna Lindqvist signed it, and the cabinet of Norland has read every page of it.',
  'I would refer you to the Department of Transport. What I can tell you is that our engineers have worked day and night, and that is what the people of this country expect.',
  'Look, we have been through this many times. The talks go on; they are serious; I am not going to negotiate in public.',
  'No. The minister was in Brussels until Tuesday and met nobody from the opposition there, and I do not know where that story comes from.',
];

/** Turns of made-up speech; no clock and no chance, so that every run has the same. */
export function generated(length: number): string {
  const turns: string[] = [];
  let state = 7;
  const pick = <T>(of: readonly T[]): T => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return of[Math.floor((state / 2147483648) * of.length)]!;
  };
  for (let size = 0; size < length;) {
    const pair = `Q    ${pick(questions)}\n\nMS. HALE:  ${pick(answers)} ${pick(answers)}\n\nQ    ${pick(questions)} ${pick(questions)}\n\nMR. OYELARAN:  ${pick(answers)}\n\n`;
    turns.push(pair);
    size += pair.length;
  }
  return turns.join('').slice(0, length);
}
