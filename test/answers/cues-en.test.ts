import { describe, expect, it } from 'vitest';
import { defaultCues } from '../../src/answers/index.js';
import { compileCues } from '../../src/answers/cues/compile.js';
import { runCues } from '../../src/answers/cues/run.js';
import { refusalStrategies } from '../../src/answers/strategies.js';
import { readWords } from '../../src/answers/text/words.js';

const net = compileCues(defaultCues);
const found = (text: string) => runCues(readWords(text), net).map(({ cue }) => cue);

describe('the English cues', () => {
  it.each([
    ['The ministry is not going to comment. Neither am I: no comment.', 'decline/no-comment'],
    ['We’re just not going to get into the ferry talks.', 'decline/not-going-to-get-into'],
    ['I’m not going to go line by line through the timetable.', 'decline/line-by-line'],
    ['We won’t weigh in on the vote.', 'decline/not-weigh-in'],
    ['The White House is not going to comment on a court in Oslo.', 'decline/speaker-not-going-to'],
    ['I really can’t be more helpful than that.', 'decline/more-helpful'],
    ['I don’t think it would be wise for me to comment.', 'decline/do-not-think-i-will'],
    ['As for Tuesday, just don’t have anything to share.', 'decline/not-anything-to-share'],
    ['Don’t have a thing to share.', 'decline/nothing-elided'],
    ['We have no trips to announce.', 'decline/have-no-x-to'],
    ['I am not at liberty to say.', 'confidential/not-at-liberty'],
    ['The harbour dues are the subject of litigation.', 'confidential/in-litigation'],
    ['That matter is in the courts.', 'confidential/before-a-court'],
    ['We don’t read those out.', 'confidential/not-read-them-out'],
    ['I’m bound by the Hatch Act.', 'confidential/hatch-act'],
    ['Not going to speculate.', 'hypothetical/speculate'],
    ['It would be difficult for me to speculate.', 'hypothetical/hard-to-speculate'],
    ['I’m not going to game that out.', 'hypothetical/game-out'],
    ['That’s something for the harbour board to figure out.', 'not-our-remit/something-for'],
    ['They would make that decision, not us.', 'not-our-remit/would-make-that-decision'],
    ['We’ll leave the tides to the pilots, and the rest to others.', 'not-our-remit/leave-to'],
    ['The port can speak for itself.', 'not-our-remit/speak-for-themselves'],
    ['You’ve got to talk to Treasury about that.', 'refer/have-to-ask'],
    ['I’d point you to Treasury.', 'refer/point-you-to-name'],
    ['That is better addressed at the harbour office.', 'refer/better-addressed'],
    ['The pilots are in the best position to answer.', 'refer/best-position'],
    ['That is a question for Lloyd’s.', 'refer/question-for'],
    ['I’ll let the harbour master speak to that.', 'refer/let-them-speak-to'],
    ['I’ll have to take your question.', 'defer/take-the-question'],
    ['We’ll get you that number.', 'defer/get-you-that'],
    ['I’m happy to talk to our team.', 'defer/have-to-talk-to'],
    ['We’ll have more in the coming days.', 'defer/will-have-more'],
    ['You will hear more from us on Friday.', 'defer/hear-from'],
    ['I don’t have a pilot to introduce at this time.', 'defer/no-x-at-this-time'],
    ['This is the first I’m hearing of it.', 'no-knowledge/first-hearing'],
    ['We’re aware of no such letter.', 'no-knowledge/aware-of-no'],
    ['I haven’t been fully briefed.', 'no-knowledge/not-briefed'],
    ['I don’t have an estimate for you.', 'no-knowledge/not-have-for-you'],
    ['I do not know why.', 'no-knowledge/do-not-know'],
    ['Unclear how long the ferry will lie there.', 'no-knowledge/unclear'],
    ['I’ve already answered that question.', 'already-answered/have-answered'],
    ['On your second question, the answer is yes.', 'explicit/answer-is'],
    ['That is correct.', 'explicit/that-is-right'],
    ['It isn’t.', 'explicit/short-reply'],
    ['We remain committed to safe crossings.', 'general/committed'],
  ])('%s → %s', (text, id) => {
    expect(found(text).map((cue) => cue.id)).toContain(id);
  });

  it.each([
    'The island does not have the funds to give to the ferry.',
    'They cannot do that job without pilots.',
    'The Reserve Bank declined by a tenth.',
    'We stand by our decision to dredge.',
    'They have not asked me for any money today.',
    'It was an opportunity for me to make a new friend.',
    'He will talk about trade, and they’ll talk about fish.',
    'As I heard it, what we’re saying is what they say.',
    'The bottom line of the accounts is sound.',
    'The pilot does not know the strait.',
    'The bill lets them work on Sundays.',
    'We are better positioned to win than ever.',
    'He left the keys to the boat on board.',
  ])('take no refusal from: %s', (text) => {
    const refusing = found(text).filter(({ strategy }) => (refusalStrategies as readonly string[]).includes(strategy));
    expect(refusing.map(({ id }) => id)).toEqual([]);
  });

  it('count once where two spellings fit the same words', () => {
    const ids = found('We will have to wait and see how the tide turns.').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name their strategy in their id', () => {
    for (const { id, strategy } of defaultCues) expect(id.split('/')[0]).toBe(strategy);
  });
});
