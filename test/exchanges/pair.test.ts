import { describe, expect, it } from 'vitest';
import { pairExchanges } from '../../src/exchanges/index.js';
import type { Exchange, Role, Turn } from '../../src/model.js';
import { hasShared, readShared, whereShared } from '../shared.js';
import { a, anonymousQ, q, turnsOf } from './turns.js';

const pair = (...given: Parameters<typeof turnsOf>): Exchange[] => pairExchanges(turnsOf(...given), { speakers: [anonymousQ] });
const shape = (exchanges: readonly Exchange[]): string[] =>
  exchanges.map(
    (x) => `${x.question.join('+')}>${x.answer.join('+')}${x.interjections.length > 0 ? ` (${x.interjections.join('+')})` : ''}`,
  );

describe('pairExchanges', () => {
  it('leaves statements and hand-overs out', () => {
    const exchanges = pair(
      a('Good morning. The lock reopened at six.'),
      a('Go ahead, Maria.'),
      q('Who paid for the repair?'),
      a('The port did.'),
      a('All right. Tom.'),
      q('When does the toll change?'),
      a('In June.'),
    );
    expect(shape(exchanges)).toEqual(['t3>t4', 't6>t7']);
  });

  it('goes on with the answer after words that ask nothing', () => {
    const exchanges = pair(
      q('Who paid for the repair?'),
      a('The port paid for it, and then —'),
      q('Got it.'),
      a('— the council paid the rest back.'),
    );
    expect(shape(exchanges)).toEqual(['t1>t2+t4 (t3)']);
    expect(exchanges[0]!.asks[0]!.answeredIn).toEqual(['t2', 't4']);
  });

  it('joins a question that the podium’s "Mm-hmm" cuts in pieces', () => {
    const exchanges = pair(
      a('Tom, please.'),
      q('On the lock that was shut on Monday —'),
      a('Mm-hmm.'),
      q('— when will it be open again?'),
      a('On Friday at noon.'),
    );
    expect(shape(exchanges)).toEqual(['t2+t4>t5']);
    expect(exchanges[0]!.asks).toHaveLength(1);
  });

  it('takes a broken-off question that comes again whole for one ask', () => {
    const [exchange] = pair(q('Will the council pay for the —'), a('Go on.'), q('— will the council pay for the divers?'), a('It will.'));
    expect(exchange!.asks.map((ask) => ask.text)).toEqual(['will the council pay for the divers?']);
    expect(exchange!.asks[0]!.fragments).toHaveLength(1);
  });

  it('goes on with the answer where the podium had forgotten a part of the question', () => {
    const exchanges = pair(
      q('Who paid for the repair? And will the toll go up?'),
      a(
        'The port paid for it, as it has paid for every repair of the gates since the flood, and for the divers too. And what was your second question?',
      ),
      q('Will the toll go up?'),
      a('It will not, at least not before June.'),
    );
    expect(shape(exchanges)).toEqual(['t1>t2+t4 (t3)']);
    expect(exchanges[0]!.asks).toHaveLength(2);
  });

  it('takes an announcement that only gets the floor for no ask', () => {
    const exchanges = pair(q('Can I ask about the lock?'), a('Sure.'), q('When does it open?'), a('On Friday at noon.'));
    expect(exchanges.flatMap((x) => x.asks.map((ask) => ask.text))).toEqual(['When does it open?']);
  });

  it('reads a question past the head of a page', () => {
    const turns = turnsOf(
      q('Two years ago you Page 3 of 9 opened the gate. Why is it shut?'),
      a('It is worn out, and the parts are late.'),
    );
    const at = turns[0]!.start + 'Two years ago you '.length;
    const text = 'Page 3 of 9';
    const furniture = [{ start: at, end: at + text.length, text, kind: 'page' as const }];
    const [exchange] = pairExchanges([{ ...turns[0]!, furniture }, turns[1]!], { speakers: [anonymousQ] });
    expect(exchange!.asks.map((ask) => ask.text)).toEqual(['Why is it shut?']);
  });

  it('opens with a word that asks nothing, then asks', () => {
    const exchanges = pair(
      q('Who paid?'),
      a('The port did, as I said on Monday.'),
      q('One more on the lock.'),
      a('Sure.'),
      q('Is it safe?'),
      a('It is.'),
    );
    expect(shape(exchanges)).toEqual(['t1>t2', 't3+t5>t6']);
  });

  it('gives one answer to several reporters who asked before it', () => {
    const exchanges = pair(q('Will the lock open?'), q('Who pays for the divers?'), a('It opens on Friday, and the port pays.'));
    expect(shape(exchanges)).toEqual(['t1>t3', 't2>t3']);
  });

  it('takes two turns of one named reporter for one question', () => {
    const given: [string, Role, string][] = [
      ['Harbour Post', 'press', 'Will the lock open?'],
      ['Harbour Post', 'press', 'Who pays for the divers?'],
      ['Ann Lee', 'official', 'It opens on Friday, and the port pays.'],
    ];
    expect(shape(pairExchanges(turnsOf(...given)))).toEqual(['t1+t2>t3']);
  });

  it('keeps a question that nobody answers', () => {
    const exchanges = pair(q('Will the lock open?'), a('Go ahead, Maria.'), q('Who pays for the divers?'), a('The port.'));
    expect(shape(exchanges)).toEqual(['t1>', 't3>t4']);
  });

  it('takes a short reply for an answer, not for the floor', () => {
    expect(shape(pair(q('Is the lock open?'), a('Yes.'), q('Is it safe?'), a('Absolutely.')))).toEqual(['t1>t2', 't3>t4']);
  });

  it('carries an ask that got only "So —" over to the next answer by the same person', () => {
    const exchanges = pair(
      q('Why was the pilot sent home?'),
      a('So —'),
      q('And who drove him?'),
      a('He was ill, and his brother drove him.'),
    );
    expect(shape(exchanges)).toEqual(['t1>t2+t4', 't3>t4']);
    expect(exchanges[0]!.asks[0]!.answeredIn).toEqual(['t4']);
  });

  it('joins what the asker explains when the podium did not understand', () => {
    const exchanges = pair(
      q('What came of the second review?'),
      a('Sorry, which review?'),
      q('The review of the lock.'),
      a('It found nothing.'),
    );
    expect(shape(exchanges)).toEqual(['t1+t3>t4']);
  });

  it('lets two leaders answer one question', () => {
    const exchanges = pair(
      q('A question for both: will you share the water?'),
      a('We will.', 'PRESIDENT ROY'),
      a('And so will we.', 'PRESIDENT LIN'),
    );
    expect(shape(exchanges)).toEqual(['t1>t2+t3']);
  });

  it('keeps an exchange that asks nothing, without asks', () => {
    const exchanges = pair(q('Good morning, everybody over there.'), a('Good morning to you all, and welcome to the harbour.'));
    expect(shape(exchanges)).toEqual(['t1>t2']);
    expect(exchanges[0]!.asks).toEqual([]);
  });

  it('does not take thanks at the end for a part of the answer', () => {
    const exchanges = pair(q('Is the lock open?'), a('It opened this morning at six.'), q('Thank you.'), a('Thank you all.'));
    expect(exchanges.filter((x) => x.asks.length > 0).map((x) => x.answer)).toEqual([['t2']]);
  });

  it('leaves the moderator’s words out, but takes a question that he reads out', () => {
    const exchanges = pair(
      ['MODERATOR', 'moderator', 'We go to Tom.'],
      q('Will the lock open?'),
      a('On Friday.'),
      ['MODERATOR', 'moderator', 'Somebody asks in the chat: who pays for the divers?'],
      a('The port does.'),
    );
    expect(shape(exchanges)).toEqual(['t2>t3', 't4>t5']);
  });

  it('reads an interview where the host asks', () => {
    const exchanges = pair(
      ['HOST', 'moderator', 'Welcome. What brought you to the harbour?'],
      a('My father was a pilot.'),
      ['HOST', 'moderator', 'And do you sail?'],
      a('Never.'),
    );
    expect(shape(exchanges)).toEqual(['t1>t2', 't3>t4']);
  });

  it('goes by what people do where no role is known', () => {
    const given: [string, Role, string][] = [
      ['Speaker 1', 'other', 'What brought you to the harbour?'],
      ['Speaker 2', 'other', 'My father was a pilot, and so was his father, and we lived above the lock for all of my childhood.'],
      ['Speaker 1', 'other', 'And do you sail?'],
      ['Speaker 2', 'other', 'Never once in all those years, though my sister did, and she still does when the weather is good.'],
    ];
    expect(shape(pairExchanges(turnsOf(...given)))).toEqual(['t1>t2', 't3>t4']);
  });

  it('gives nothing for no turns', () => {
    expect(pairExchanges([])).toEqual([]);
  });
});

describe.skipIf(!hasShared)('the founding briefing' + whereShared, () => {
  it('has 14 exchanges, 23 asks, and the links that findings.md names', () => {
    const text = readShared('briefing/meduza-peskov-2020-08-19.txt');
    const found = [...text.matchAll(/^([A-Z]\w+(?: [A-Z]\w+){0,2}): (?=\S)/gm)].filter((match) => match[1] !== 'Source');
    const turns = found.map((match, index): Turn => {
      const start = match.index + match[0].length;
      const end = start + text.slice(start).split('\n', 1)[0]!.trimEnd().length;
      const role = match[1]!.endsWith('Peskov') ? 'official' : 'press';
      return { ...turnsOf([match[1]!, role, text.slice(start, end)])[0]!, id: `t${index + 1}`, index, start, end };
    });
    const exchanges = pairExchanges(turns, { speakers: [{ ...anonymousQ, id: 'Journalist' }] });
    expect(exchanges.map((x) => x.asks.length)).toEqual([2, 1, 2, 2, 2, 1, 2, 1, 2, 2, 1, 2, 2, 1]);
    expect(exchanges.map((x) => (x.follows ? `${x.followKind} ${x.follows}` : ''))).toEqual([
      '',
      'pursuit x1',
      '',
      '',
      '',
      'relay x3',
      '',
      'pursuit x7',
      '',
      '',
      'pursuit x10',
      '',
      'relay x1',
      'relay x13',
    ]);
  });
});

describe('pairExchanges: what comes again', () => {
  it('takes the last wording of a question that was not heard', () => {
    const [exchange] = pair(
      q('What did the divers find at the old gate?'),
      a('I’m sorry, can you repeat the question?'),
      q('What was found at the old gate?'),
      a('A chain and an anchor, and nothing that explains the noise.'),
    );
    expect(exchange!.asks.map((ask) => ask.text)).toEqual(['What was found at the old gate?']);
    expect(exchange!.asks[0]!.fragments.map((piece) => piece.text)).toEqual(['What did the divers find at the old gate?']);
  });

  it('takes a pursuit that was not heard in its last wording', () => {
    const asks = pair(
      q('Who owns the lock?'),
      a('The town has owned it for a hundred years.'),
      q('Their share has fallen since.'),
      a('Pardon me?'),
      q('Their share of it has fallen since.'),
      a('It has, by a little.'),
    ).flatMap((exchange) => exchange.asks.map((ask) => ask.text));
    expect(asks).toEqual(['Who owns the lock?', 'Their share of it has fallen since.']);
  });

  it('takes a question called out once more, word for word, for one', () => {
    const asks = pair(
      q('Mayor, will the toll on barges go up again?'),
      q('We came all this way.'),
      q('Will the toll on barges go up again?'),
      a('Not this year.'),
    ).flatMap((exchange) => exchange.asks.map((ask) => ask.text));
    expect(asks).toEqual(['Will the toll on barges go up again?']);
  });
});
