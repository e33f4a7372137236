import { describe, expect, it } from 'vitest';
import { cutAsks } from '../../src/exchanges/index.js';

const texts = (question: string): string[] => cutAsks(question).map((ask) => ask.text);

describe('cutAsks: second wordings right after their ask', () => {
  it.each([
    ['How is the gate paid for? Does the town pay all of it, or is it out of the toll?', 'How is the gate paid for?'],
    ['What do you offer the crew? Are you talking about money?', 'What do you offer the crew?'],
    [
      'Has the board settled on a way to carry the grain once the lock is shut? Is there a plan?',
      'Has the board settled on a way to carry the grain once the lock is shut?',
    ],
    [
      'Does the mayor have worries about the wall? Any worry, you know, that the frost gets in?',
      'Does the mayor have worries about the wall?',
    ],
    ['Why close it now? They have known of the crack for years?', 'Why close it now?'],
    ['Does the pilot go home? I mean, does he sail?', 'Does the pilot go home?'],
    ['Will the grain be stored in town? Or in the longer run, will the farmers keep it?', 'Will the grain be stored in town?'],
    ['What about the divers? Were they told of the wreck?', 'Were they told of the wreck?'],
    [
      'I’m wondering if you could clarify on the harbour fees. Do yachts pay them, or do barges pay too?',
      'Do yachts pay them, or do barges pay too?',
    ],
  ])('reads one ask in %j', (question, ask) => {
    expect(texts(question)).toEqual([ask]);
  });

  it('takes a list of guesses for one choice', () => {
    const asks = cutAsks('Should it be a bridge? Should it be a tunnel? Should it be a ferry?');
    expect(asks).toMatchObject([{ type: 'alternative', slot: 'choice' }]);
  });

  it('gives a request that names the matter to the ask that comes after what is said of it', () => {
    expect(texts('Could you speak to the north lock? The paper wrote that it leaks. Will it be shut?')).toEqual(['Will it be shut?']);
    expect(texts('Can I also ask about the tolls? Many skippers call them unlawful. Will you lower them?')).toEqual([
      'Will you lower them?',
    ]);
  });

  it.each([
    ['Could you speak to the north lock? And then, on the ferry, will it sail in June?', 2],
    ['Could you tell us more about the north lock? The paper wrote that it leaks. Will the ferry sail?', 2],
    ['Is the lock safe, and is there a plan for the flood?', 2],
    ['What did the divers find? And do you want the wreck lifted?', 2],
  ])('reads %j as %i', (question, count) => {
    expect(texts(question)).toHaveLength(count);
  });
});

describe('cutAsks: second wordings with words between', () => {
  it.each([
    ['Why did you choose the mill? It stands far from the road. Is that part of the plan?', 'Why did you choose the mill?'],
    ['Why not name the boats? The port has a list of them. Why not read it out?', 'Why not name the boats?'],
    [
      'Are divers paid by the town for each wreck that they find? The paper wrote of debts. Are the divers paid?',
      'Are divers paid by the town for each wreck that they find?',
    ],
    ['What about boats from abroad? The toll on them was never set. Will the toll on boats be set?', 'Will the toll on boats be set?'],
    [
      'Are you telling the farmers that no boat will carry their grain before the first of May? Is that the board’s view?',
      'Are you telling the farmers that no boat will carry their grain before the first of May?',
    ],
    ['Is it the frost in the upper lock? Does it slow the work?', 'Is it the frost in the upper lock?'],
    ['Is it the town? Is it the port? Who pays for it?', 'Who pays for it?'],
  ])('reads one ask in %j', (question, ask) => {
    expect(texts(question)).toEqual([ask]);
  });

  it('lets a new matter stand', () => {
    expect(texts('Why did you choose the mill? And on tolls, will they rise?')).toHaveLength(2);
    expect(texts('Why did the lock leak? The frost is gone, will boats sail?')).toHaveLength(2);
  });
});

describe('cutAsks: bounds', () => {
  it.each([
    ['I’m wondering if you can comment on the strike.', ['if you can comment on the strike.']],
    ['I’d also just like to hear why you think the crew left.', ['why you think the crew left.']],
    ['And to be clear, there’s no toll on that stretch?', ['there’s no toll on that stretch?']],
    ['Without naming the boat, but what was the captain’s mood?', ['what was the captain’s mood?']],
    ['If at least one of the gates held, how bad was the flood?', ['If at least one of the gates held, how bad was the flood?']],
    ['And for the nine boats that came late, why so few?', ['why so few?']],
    [
      'I wanted to see if you could give us a word on the wreck, and if you will lift it.',
      ['if you could give us a word on the wreck', 'if you will lift it.'],
    ],
    [
      'Is that the longest — leaving out the old bridge and the ferry that you run, is that the longest span on the river?',
      ['is that the longest span on the river?'],
    ],
  ])('cuts %j', (question, asks) => {
    expect(texts(question)).toEqual(asks);
  });
});

describe('cutAsks: what is no ask', () => {
  it.each([
    ['Hey, guys, how are you?'],
    ['You want to go first?'],
    ['You good?'],
    ['In the back, Anna?'],
    ['The interpreter did not hear you. Shall I ask my question again?'],
    // Broken off, and neither denied nor opposed.
    ['On the lock by the mill, I think that we were told last week that the —'],
    // The question itself was begun and cut off.
    ['The skippers keep telling us that the toll is too high. What exactly …'],
  ])('finds none in %j', (words) => {
    expect(cutAsks(words)).toEqual([]);
  });

  it('still presses on with what opposes, and with what denies', () => {
    expect(texts('But the skippers told us that the toll is too —')).toHaveLength(1);
    expect(texts('The town doesn’t own the lock either, but the —')).toHaveLength(1);
    expect(texts('But nobody has paid the divers. So I just want to —')).toEqual(['But nobody has paid the divers.']);
  });
});

describe('cutAsks: slots', () => {
  it.each([
    ['Is there a target date?', 'polar/value'],
    ['Do you have any sort of ballpark figure?', 'polar/value'],
    ['Is there a boat?', 'polar/polarity'],
    ['What kind of boat was it?', 'wh/value'],
    ['What did you talk about with the pilot?', 'wh/value'],
    ['What concerns did the crew raise?', 'wh/value'],
    ['Where do the plans stand?', 'wh/account'],
    ['Where does the town stand in comparison to the port?', 'wh/account'],
    ['What’s the latest on the wreck?', 'wh/account'],
    ['How is the board analyzing it?', 'wh/stance'],
    ['Can you give a guarantee that the gate will hold?', 'polar/polarity'],
    ['Can you say a word about what the United States is going to do there?', 'request/account'],
    ['Any contact with the crew that you can report?', 'polar/polarity'],
    ['Is the port shut for the summer — or autumn?', 'polar/polarity'],
  ])('%s is %s', (question, kind) => {
    expect(cutAsks(question).map((ask) => `${ask.type}/${ask.slot}`)).toEqual([kind]);
  });
});
