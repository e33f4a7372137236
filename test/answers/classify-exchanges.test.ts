import { describe, expect, it } from 'vitest';
import { classifyExchanges } from '../../src/answers/index.js';
import { pairExchanges } from '../../src/exchanges/index.js';
import type { Exchange, Turn } from '../../src/model.js';
import type { Classifier } from '../../src/options.js';
import { briefing } from './briefing.js';

function exchange(question: string[], answer: string[], asks: { turn: Turn; words: string; answeredIn?: string[] }[]): Exchange {
  return {
    id: 'x1',
    index: 0,
    question,
    answer,
    interjections: [],
    verdict: null,
    asks: asks.map(({ turn, words, answeredIn = [] }, index) => {
      const start = turn.start + turn.text.indexOf(words);
      return {
        id: `x1.a${index + 1}`,
        start,
        end: start + words.length,
        text: words,
        turn: turn.id,
        fragments: [],
        type: 'polar',
        slot: 'polarity',
        answeredIn,
        verdict: null,
      };
    }),
  };
}

describe('classifyExchanges', () => {
  it('judges what pairing finds, evidence in the briefing', () => {
    const { text, turns, speakers } = briefing(
      ['s1', 'Will the bridge reopen?'],
      ['s2', 'I don’t know.'],
      ['s1', 'Thank you.'],
      ['s2', 'Thank you all.'],
    );
    const { exchanges, messages } = classifyExchanges({ exchanges: pairExchanges(turns), turns, speakers, text });
    expect(messages).toEqual([]);
    expect(exchanges[0]?.verdict).toMatchObject({ label: 'refusal', strategy: 'no-knowledge' });
    for (const { start, end, text: words } of exchanges[0]?.verdict?.evidence ?? []) expect(text.slice(start, end)).toBe(words);
    expect(exchanges[0]?.asks[0]?.answeredIn).toEqual(['t2']);
  });

  it('never lets evidence cross a turn', () => {
    const { text, turns, speakers } = briefing(['s1', 'Will it open?'], ['s2', 'Not'], ['s2', 'today.']);
    const whole: Classifier<'said'> = {
      name: 'whole',
      labels: ['said'],
      classify: ({ answer }) => ({
        label: 'said',
        confidence: 1,
        evidence: [{ start: 0, end: answer.text.length, rule: 'all', reason: 'All of it.' }],
      }),
    };
    const source = { exchanges: [exchange(['t1'], ['t2', 't3'], [{ turn: turns[0]!, words: 'Will it open?' }])], turns, speakers, text };
    const { exchanges } = classifyExchanges(source, { classifiers: [whole] });
    expect(exchanges[0]?.verdict?.evidence.map((span) => span.text)).toEqual(['Not', 'today.']);
  });

  it('has procedural exchanges, unanswered asks, asks answered elsewhere', () => {
    const { text, turns, speakers } = briefing(
      ['s1', 'Will it open? Who pays?'],
      ['s2', 'Next.'],
      ['s1', 'Sorry.'],
      ['s2', 'As to who pays, I don’t know.'],
    );
    const asked = exchange(
      ['t1'],
      [],
      [
        { turn: turns[0]!, words: 'Will it open?' },
        { turn: turns[0]!, words: 'Who pays?', answeredIn: ['t4'] },
      ],
    );
    const { exchanges } = classifyExchanges({
      exchanges: [asked, { ...exchange(['t3'], ['t4'], []), id: 'x2', index: 1 }],
      turns,
      speakers,
      text,
    });
    const [first, second] = exchanges[0]!.asks;
    expect(first?.verdict).toMatchObject({ strategy: 'close-topic', evidence: [{ text: 'Will it open?', rule: 'no-answer' }] });
    expect(second?.verdict).toMatchObject({ label: 'refusal', strategy: 'no-knowledge' });
    expect(second?.verdict?.evidence[0]?.start).toBeGreaterThanOrEqual(turns[3]!.start);
    expect(exchanges[0]?.verdict?.coverage).toEqual({ answered: 0, asked: 2 });
    expect(exchanges[1]?.verdict).toMatchObject({ label: 'procedural', strategy: null });
  });

  it('gives two leaders a verdict each', () => {
    const { text, turns, speakers } = briefing(
      ['s1', 'Will the treaty be signed?'],
      ['s2', 'Yes, it will be signed in May.'],
      ['s3', 'I’m not going to comment on that.'],
    );
    const { exchanges } = classifyExchanges({
      exchanges: [exchange(['t1'], ['t2', 't3'], [{ turn: turns[0]!, words: 'Will the treaty be signed?' }])],
      turns,
      speakers,
      text,
    });
    const parts = exchanges[0]?.asks[0]?.bySpeaker;
    expect(parts?.map(({ speaker, verdict }) => [speaker, verdict.label])).toEqual([
      ['s2', 'substantive'],
      ['s3', 'refusal'],
    ]);
    expect(parts?.[1]?.verdict.evidence.every(({ start }) => start >= turns[2]!.start)).toBe(true);
  });

  it('gives none to a colleague who only says how many questions are left', () => {
    const { text, turns, speakers } = briefing(
      ['s1', 'Will the treaty be signed?'],
      ['s2', 'Yes, it will be signed in May.'],
      ['s3', 'Nora. That will have to be the last one.'],
    );
    const { exchanges } = classifyExchanges({
      exchanges: [exchange(['t1'], ['t2', 't3'], [{ turn: turns[0]!, words: 'Will the treaty be signed?' }])],
      turns,
      speakers,
      text,
    });
    expect(exchanges[0]?.asks[0]?.bySpeaker).toBeUndefined();
    expect(exchanges[0]?.asks[0]?.verdict?.label).toBe('substantive');
  });

  it('gives one to a colleague who counts ships, not questions', () => {
    const { text, turns, speakers } = briefing(
      ['s1', 'Will the navy help?'],
      ['s2', 'Yes, it will be there in May.'],
      ['s3', 'We will send two more ships.'],
    );
    const { exchanges } = classifyExchanges({
      exchanges: [exchange(['t1'], ['t2', 't3'], [{ turn: turns[0]!, words: 'Will the navy help?' }])],
      turns,
      speakers,
      text,
    });
    expect(exchanges[0]?.asks[0]?.bySpeaker?.map(({ speaker }) => speaker)).toEqual(['s2', 's3']);
  });

  it('leaves its input as it was', () => {
    const { text, turns, speakers } = briefing(['s1', 'Will it open?'], ['s2', 'Yes.']);
    const exchanges = pairExchanges(turns);
    const before = structuredClone(exchanges);
    classifyExchanges({ exchanges, turns, speakers, text });
    expect(exchanges).toEqual(before);
  });

  it('abstains altogether in a language that nothing serves, and says so once', () => {
    const { text, turns, speakers } = briefing(
      ['s1', '¿Abre el puente? ¿Quién paga?'],
      ['s2', 'Sí.'],
      ['s1', '¿Cuándo?'],
      ['s2', 'Mañana.'],
    );
    const exchanges = pairExchanges(turns, { language: 'es' });
    const result = classifyExchanges({ exchanges, turns, speakers, text, language: 'es' });
    expect(result.messages.map(({ rule }) => rule)).toEqual(['language-unsupported']);
    for (const { asks, verdict } of result.exchanges)
      for (const one of [verdict, ...asks.map((ask) => ask.verdict)]) expect(one).toMatchObject({ abstained: true, confidence: 0 });
  });
});
