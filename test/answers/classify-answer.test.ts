import { describe, expect, it } from 'vitest';
import { classifyAnswer, createModelClassifier, taxonomies } from '../../src/answers/index.js';

describe('classifyAnswer', () => {
  it('gives a refusal with its strategy and the exact words', () => {
    const answer = 'I don’t have any information on the ferry. Thank you.';
    const verdict = classifyAnswer({ question: 'When does the ferry leave?', answer });
    expect(verdict).toMatchObject({ label: 'refusal', strategy: 'no-knowledge', coverage: { answered: 0, asked: 1 } });
    for (const { start, end, text } of verdict.evidence) expect(answer.slice(start, end)).toBe(text);
    expect(verdict.evidence[0]?.text).toBe('I don’t have any information on the ferry.');
    expect(verdict.evidence[0]?.reason).toMatch(/\.$/);
  });

  it('gives a yes to a yes-or-no ask as substantive', () => {
    const verdict = classifyAnswer({ question: 'Will the bridge reopen this week?', answer: 'Yes, it will reopen on Friday morning.' });
    expect(verdict.label).toBe('substantive');
    expect(verdict.asks[0]).toMatchObject({ type: 'polar', slot: 'polarity' });
  });

  it('has a verdict for each ask, spans into the question', () => {
    const question = 'Good morning. Will the bridge reopen this week? And who pays for the repairs?';
    const { asks } = classifyAnswer({ question, answer: 'Yes, on Friday. As for the money, I’d refer you to the treasury.' });
    expect(asks).toHaveLength(2);
    for (const ask of asks) {
      expect(question.slice(ask.start, ask.end)).toBe(ask.text);
      expect(ask.verdict).not.toBeNull();
    }
  });

  it('keeps one ask whole when it is cut from a turn', () => {
    const { asks } = classifyAnswer({
      question: 'whether the bridge reopens',
      answer: 'It does.',
      context: { questionTurn: 'I wonder whether the bridge reopens. Thanks.' },
    });
    expect(asks.map(({ text }) => text)).toEqual(['whether the bridge reopens']);
  });

  it('is procedural when nothing is asked and close-topic when nothing is answered', () => {
    expect(classifyAnswer({ question: 'Thank you.', answer: 'You are welcome.' })).toMatchObject({
      label: 'procedural',
      strategy: null,
      asks: [],
    });
    expect(classifyAnswer({ question: 'Will it open?', answer: ' ' })).toMatchObject({
      label: 'refusal',
      strategy: 'close-topic',
      evidence: [],
    });
  });

  it('abstains below the threshold and never claims more than 1', () => {
    const input = { question: 'What is the plan for the harbour?', answer: 'Harbours matter to all of us.' };
    expect(classifyAnswer(input, { abstainBelow: 1 }).abstained).toBe(true);
    const { abstained, confidence, runnerUp } = classifyAnswer(input, { abstainBelow: 0 });
    expect(abstained).toBe(false);
    expect(confidence + (runnerUp?.confidence ?? 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(() => classifyAnswer(input, { abstainBelow: 2 })).toThrow(RangeError);
  });

  it('speaks in the labels of the taxonomy', () => {
    const input = { question: 'Will it open?', answer: 'I don’t know.' };
    expect(classifyAnswer(input, { taxonomy: 'thomas2024' }).label).toBe('Clear Non-Reply');
    expect(classifyAnswer(input, { taxonomy: 'bull3' }).label).toBe('non-reply');
    const own = {
      ...taxonomies.default,
      name: 'own',
      labels: ['open', 'shut'],
      map: Object.fromEntries(
        Object.entries(taxonomies.default.map).map(([strategy, label]) => [strategy, label === 'substantive' ? 'open' : 'shut']),
      ),
      turnRule: (asks: string[]) => asks[0] ?? 'shut',
    };
    expect(classifyAnswer(input, { taxonomy: own as never }).label).toBe('shut');
  });

  it('takes a label that the classifier declares or the taxonomy has, and no other', () => {
    const input = { question: 'Will it open?', answer: 'In May.' };
    const tone = (label: string, labels?: string[]) =>
      classifyAnswer(input, { classifiers: [{ name: 'tone', labels, classify: () => ({ label, confidence: 0.9 }) } as never] }).label;
    expect(tone('warm', ['warm', 'cold'])).toBe('warm');
    expect(tone('refusal', ['warm', 'cold'])).toBe('refusal');
    expect(tone('procedural', [])).toBe('procedural');
    // From JavaScript, without a list: nothing is known to be wrong.
    expect(tone('warm')).toBe('warm');
    expect(() => tone('Warm', ['warm', 'cold'])).toThrow(
      'Expected a label of classifier `tone` or of the taxonomy (`warm`, `cold`, `substantive`, `deflection`, `refusal`',
    );
    expect(() => tone('constructor', [])).toThrow('got `constructor`');
  });

  it('says nothing with confidence in a language that nothing serves', () => {
    const verdict = classifyAnswer({ question: '¿Cuándo abre el puente?', answer: 'No lo sé.' }, { language: 'es-MX' });
    expect(verdict).toMatchObject({ abstained: true, confidence: 0, strategy: null });
  });

  it('survives prototypal words and says what is wrong with its input', () => {
    expect(() =>
      classifyAnswer({ question: 'constructor __proto__ toString?', answer: 'constructor hasOwnProperty __proto__ toString' }),
    ).not.toThrow();
    expect(() => classifyAnswer({ question: null as never, answer: '' })).toThrow(TypeError);
    expect(() =>
      classifyAnswer({ question: 'Why?', answer: 'So.' }, { classifiers: [createModelClassifier({ format: 1 } as never)] }),
    ).toThrow(/format 4, got format 1/);
  });

  it('is the same twice', () => {
    const input = { question: 'Why was the ferry late?', answer: 'Because of the storm. We will continue to monitor it.' };
    expect(classifyAnswer(input)).toEqual(classifyAnswer(input));
  });
});
