import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAsks } from '../../src/exchanges/index.js';

const texts = (question: string): string[] => cutAsks(question).map((ask) => ask.text);
const kinds = (question: string): string[] => cutAsks(question).map((ask) => `${ask.type}/${ask.slot}`);

describe('cutAsks: what is an ask', () => {
  it('takes each thing that is asked for, without what leads up to it', () => {
    expect(texts('Thanks, Anna. The lock was shut on Monday. When will it open again? And will the toll go up?')).toEqual([
      'When will it open again?',
      'will the toll go up?',
    ]);
  });

  it('cuts two asks in one sentence', () => {
    expect(texts('Have the divers been paid, and will they go down again this week?')).toEqual([
      'Have the divers been paid',
      'will they go down again this week?',
    ]);
  });

  it.each([
    ['Hi, Tom Reed with the Harbour Post.'],
    ['Good morning, Madam Secretary.'],
    ['Can I follow up?'],
    ['May I ask one more question?'],
    ['Can you hear me?'],
    ['How are you?'],
    ['Thank you very much.'],
    ['Just one more on the canal —'],
    ['Anna?'],
  ])('finds nothing asked in %j', (words) => {
    expect(cutAsks(words, { pursuit: false })).toEqual([]);
  });

  it('does not take a quoted question for an ask', () => {
    expect(texts('The pilot wrote, “Who shut the gate? Why was nobody told?” and left. Has the mayor read that letter?')).toEqual([
      'Has the mayor read that letter?',
    ]);
  });

  it('keeps abbreviations and figures inside an ask', () => {
    expect(texts('Will Mr. Okafor of the U.S. Coast Guard pay the 2.5 percent at 9 a.m. tomorrow?')).toHaveLength(1);
  });

  it('reads a pursuit without a question mark', () => {
    const [ask] = cutAsks('But the crew says that nobody called them.');
    expect(ask).toMatchObject({ type: 'declarative', slot: 'comment', text: 'But the crew says that nobody called them.' });
  });

  it('takes the reported question, and the request whole', () => {
    expect(texts('I’m wondering whether the ferry will sail on Sunday.')).toEqual(['whether the ferry will sail on Sunday.']);
    expect(texts('I was hoping you could walk us through the repair.')).toEqual(['I was hoping you could walk us through the repair.']);
  });

  it('cuts a restart: the last full wording is the ask', () => {
    expect(texts('What do you — how do you explain the flood to the farmers?')).toEqual(['how do you explain the flood to the farmers?']);
  });

  it('keeps the condition that the ask depends on', () => {
    expect(texts('If the dam broke tonight, who would warn the village?')).toEqual([
      'If the dam broke tonight, who would warn the village?',
    ]);
  });
});

describe('cutAsks: two wordings of one slot', () => {
  it('takes "A or B?" as one choice', () => {
    expect(kinds('Is the bridge closed for good, or is it only under repair?')).toEqual(['alternative/choice']);
    expect(cutAsks('Would you raise the toll? Or would you rather cut the service?')).toHaveLength(1);
  });

  it('gives a guess at the answer to its ask, as a fragment', () => {
    const asks = cutAsks('And what are the talks with the farmers about? About water rights?');
    expect(asks.map((ask) => ask.text)).toEqual(['what are the talks with the farmers about?']);
    expect(asks[0]!.fragments.map((piece) => piece.text)).toEqual(['About water rights?']);
  });

  it('joins two reasons for one thing', () => {
    expect(kinds('Why is the captain calling the port so often? Why did he need four calls in a day?')).toEqual(['wh/reason']);
  });

  it('merges a generic frame into the ask beside it', () => {
    expect(texts('Can you address that? Is the lock safe?')).toEqual(['Is the lock safe?']);
    expect(texts('Would the port work with a new owner? What’s the council’s position?')).toEqual([
      'Would the port work with a new owner?',
    ]);
  });

  it('keeps two asks that could get different answers', () => {
    expect(cutAsks('Who ordered the repair? How much did it cost?')).toHaveLength(2);
  });
});

describe('cutAsks: type and slot', () => {
  it.each([
    ['Is the lock open?', 'polar/polarity'],
    ['Is the lock open or closed off, or is nobody sure?', 'alternative/choice'],
    ['Who ordered the repair?', 'wh/value'],
    ['How many boats are waiting?', 'wh/value'],
    ['Why was the pilot sent home?', 'wh/reason'],
    ['How did the pilot get home?', 'wh/account'],
    ['How does the council assess the flood?', 'wh/stance'],
    ['What about the farmers?', 'wh/comment'],
    ['What’s your reaction to the ruling?', 'wh/stance'],
    ['The lock is shut, right?', 'tag/polarity'],
    ['The lock is shut, isn’t it?', 'tag/polarity'],
    ['So the lock stays shut?', 'declarative/polarity'],
    ['Can you walk us through the repair?', 'request/account'],
    ['Can you say whether the lock is shut?', 'request/polarity'],
    ['Can you tell us why the lock is shut?', 'request/reason'],
    ['If the dam broke, would you open the gates?', 'hypothetical/polarity'],
    ['If you got the loan, would the port agree to a cap?', 'hypothetical/polarity'],
    ['Is there a reason the pilot left?', 'polar/reason'],
    ['Do you know how much the gate costs?', 'polar/value'],
    ['Where does the board stand on that?', 'wh/stance'],
    ['If the report is already out, is the mayor going to read it?', 'polar/polarity'],
  ])('%s is %s', (question, kind) => {
    expect(kinds(question)).toEqual([kind]);
  });
});

describe('cutAsks: where an ask begins and ends', () => {
  it.each([
    [
      'I’m wondering where the boat went, what it carried, whether the crew was told.',
      ['where the boat went', 'what it carried', 'whether the crew was told.'],
    ],
    ['Who paid for the gate, and what kind of a gate is it?', ['Who paid for the gate', 'what kind of a gate is it?']],
    ['Could you could you say when the lock opens?', ['could you say when the lock opens?']],
    ['Are you — or rather, does the board see that?', ['does the board see that?']],
    ['If not, can you say — did the pilot tell the crew that the lock was —', ['did the pilot tell the crew that the lock was —']],
    ['Knowing that the lock is shut, will trade go on?', ['will trade go on?']],
    [
      'Does the mayor worry about what the town and what the port will say?',
      ['Does the mayor worry about what the town and what the port will say?'],
    ],
    ['Will you raise the toll? Or can you explain why it is so high?', ['Will you raise the toll?', 'can you explain why it is so high?']],
  ])('cuts %j', (question, asks) => {
    expect(texts(question)).toEqual(asks);
  });

  it.each([
    ['What makes it so hard is that nobody looked. Will you look?'],
    ['The mood in town is anything but calm. Will you look?'],
    ['The mayor was — was there on Monday. Will you look?'],
    ['I want to ask about the divers who went down. Will you look?'],
    ['Is it not on? Shall I ask my question again? Will you look?'],
  ])('takes no statement and no word on the line for an ask in %j', (question) => {
    expect(texts(question)).toEqual(['Will you look?']);
  });

  it('takes the words that a turn wishes for as a request, where it asks in no other way', () => {
    expect(kinds('I wanted to get the mayor’s response to the strike.')).toEqual(['request/stance']);
    expect(kinds('An update on the lock.')).toEqual(['request/account']);
    expect(kinds('I have one more question.')).toEqual([]);
  });

  it('presses on with an assertion that breaks off late, not with one that has hardly begun', () => {
    expect(kinds('But even from where the town stands you would save money on the —')).toEqual(['declarative/comment']);
    expect(kinds('But the town —')).toEqual([]);
  });

  it('finds the sentence that wonders how among those that assert', () => {
    expect(texts('The gate is new. So I just don’t understand how you can close it. It held all winter.')).toEqual([
      'So I just don’t understand how you can close it.',
    ]);
  });
});

describe('cutAsks: any input', () => {
  const words = fc.constantFrom(
    ...'what is the lock — and or if you can tell us , . ? ! … “ ” ( ) [ ] " why will U.S. I’m wondering Q Anna constructor toString __proto__ \u00a0 -- 2.5 é 水 🙂'.split(
      ' ',
    ),
  );
  it('gives spans that slice, in order, without overlap, and the same each time', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.boolean(), (parts, pursuit) => {
        const question = parts.join(' ');
        const asks = cutAsks(question, { pursuit });
        let last = 0;
        asks.forEach((ask, i) => {
          expect(ask.id).toBe(`x1.a${i + 1}`);
          expect(ask.start).toBeGreaterThanOrEqual(last);
          expect(ask.end).toBeGreaterThan(ask.start);
          last = ask.end;
          for (const span of [ask, ...ask.fragments]) expect(span.text).toBe(question.slice(span.start, span.end));
        });
        expect(cutAsks(question, { pursuit })).toEqual(asks);
      }),
      { numRuns: 300 },
    );
  });

  it('reads any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void cutAsks(text)));
  });

  it.each([
    ['dots', '.'],
    ['abbreviations', 'U.S. '],
    ['questions', 'is it? '],
    ['question words', 'what '],
    ['open quotes', '“'],
    ['open brackets', '('],
    ['dashes', 'is it — '],
    ['frames', 'my question is '],
    ['conditions', 'if you could '],
  ])('takes a long run of %s in time', (_name, piece) => {
    const began = process.cpuUsage();
    cutAsks(piece.repeat(Math.ceil(100_000 / piece.length)));
    // Processor time, some twenty times what it takes: a bound against growth that is not linear, no measure of speed.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
  });

  it('goes by question marks in languages without rules', () => {
    expect(cutAsks('Gracias. ¿Cuándo abre el canal? Es importante.', { language: 'es' }).map((ask) => ask.text)).toEqual([
      '¿Cuándo abre el canal?',
    ]);
  });

  it.each([
    ['Si llueve, ¿abre el canal?', 'es', '¿abre el canal?'],
    ['Gracias. ¡¿Cuándo abre el canal?!', 'es', '¡¿Cuándo abre el canal?!'],
    ['¿? ¿Y qué más hay?', 'es', '¿Y qué más hay?'],
    ['¿Y? Nada. Dicen que abre el canal?', 'es', 'Dicen que abre el canal?'],
    ['Thank you. ¿Cuándo abre el canal?', 'en', '¿Cuándo abre el canal?'],
  ])('begins an ask with the mark that opens it: %s', (question, language, ask) => {
    expect(cutAsks(question, { language }).map(({ text }) => text)).toEqual([ask]);
  });
});

describe('cutAsks: said again', () => {
  it.each([
    ['Why did the pilot leave? Did he fear the storm?', ['Why did the pilot leave?']],
    ['Who pays for the gate? Is it the town or the county?', ['Who pays for the gate?']],
    [
      'How much will it cost? How much will the farmers have to pay for the lock overall?',
      ['How much will the farmers have to pay for the lock overall?'],
    ],
    ['Did he know of it, did the harbour board know of the letter?', ['did the harbour board know of the letter?']],
    ['Why do you think that is? Why aren’t the divers coming back to that wreck?', ['Why aren’t the divers coming back to that wreck?']],
    ['Can I ask you about the tolls? The paper calls them unlawful. Will you lower them?', ['Will you lower them?']],
    [
      'Is there any worry in town about the dam? The paper wrote of cracks. Any worry there?',
      ['Is there any worry in town about the dam?'],
    ],
    ['When and where will the boat land?', ['When and where will the boat land?']],
    ['Why close the lock? Is the gate broken?', ['Why close the lock?']],
  ])('reads one ask in %j', (question, asks) => {
    expect(texts(question)).toEqual(asks);
  });

  it.each([
    ['Is that possible and are there plans to lift the wreck?', 2],
    ['What does it mean for the port, but also what would you say to the crew?', 2],
    ['Is she willing to sail? Is she willing to pay for the pilot?', 2],
  ])('reads two asks in %j', (question, count) => {
    expect(texts(question)).toHaveLength(count);
  });

  it.each([['You are not making this up are you?'], ['The lights are bad, aren’t they, Prime Minister?']])(
    'takes the tag with its statement in %j',
    (question) => {
      expect(cutAsks(question)).toMatchObject([{ type: 'tag', text: question }]);
    },
  );

  it('takes no test of the line for a pursuit', () => {
    expect(cutAsks('Okay. You guys can hear me?')).toEqual([]);
  });
});
