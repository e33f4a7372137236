import { describe, expect, it } from 'vitest';
import { classifyExchanges, classifyExchangesAsync, createCueClassifier, defaultClassifiers } from '../../src/answers/index.js';
import { pairExchanges } from '../../src/exchanges/index.js';
import type { AsyncClassifier, Classifier } from '../../src/options.js';
import { briefing } from './briefing.js';

describe('classifiers of a call', () => {
  it('asks classifiers in order; the first word wins; an error costs one ask and is told', () => {
    const { text, turns, speakers } = briefing(['s1', 'Will it open?'], ['s2', 'I don’t know.']);
    const source = { exchanges: pairExchanges(turns), turns, speakers, text };
    const silent: Classifier = { name: 'silent', labels: [], classify: () => undefined };
    const broken: Classifier = {
      name: 'broken',
      labels: [],
      classify: () => {
        throw new Error('out of tea');
      },
    };
    const { exchanges, messages } = classifyExchanges(source, { classifiers: [silent, broken, ...defaultClassifiers] });
    expect(exchanges[0]?.verdict?.label).toBe('refusal');
    expect(messages).toMatchObject([{ rule: 'classifier-failed', reason: 'Classifier `broken` failed on x1.a1: out of tea' }]);
    const none = classifyExchanges(source, { classifiers: [silent] });
    expect(none.exchanges[0]?.verdict).toMatchObject({ abstained: true, confidence: 0 });
    expect(none.messages).toMatchObject([{ rule: 'not-classified' }]);
    expect(classifyExchanges(source, { classifiers: [createCueClassifier()] }).exchanges[0]?.verdict?.origin).toEqual({
      by: 'rule',
      name: 'cues',
    });
  });

  it('may give the labels they declare: another one costs one ask and is told', () => {
    const { text, turns, speakers } = briefing(['s1', 'Will it open?'], ['s2', 'I don’t know.'], ['s1', 'Who pays?'], ['s2', 'The town.']);
    const tone: Classifier<'warm'> = {
      name: 'tone',
      labels: ['warm'],
      classify: ({ ask }) => ({ label: (ask.text === 'Who pays?' ? 'warm' : 'lukewarm') as 'warm', confidence: 0.9 }),
    };
    const { exchanges, messages } = classifyExchanges(
      { exchanges: pairExchanges(turns), turns, speakers, text },
      { classifiers: [tone, ...defaultClassifiers] },
    );
    expect(exchanges.map(({ verdict }) => verdict?.label)).toEqual(['refusal', 'warm']);
    expect(messages).toMatchObject([{ rule: 'classifier-failed', span: { text: 'Will it open?' } }]);
    expect(messages[0]?.reason).toContain('got `lukewarm`');
  });
});

describe('classifyExchangesAsync', () => {
  const { text, turns, speakers } = briefing(
    ['s1', 'Will it open?'],
    ['s2', 'Yes.'],
    ['s1', 'Who pays?'],
    ['s2', 'The town.'],
    ['s1', 'When does it start?'],
    ['s2', 'In May.'],
  );
  const source = { exchanges: pairExchanges(turns), turns, speakers, text };
  const later = (wait: (text: string) => number): AsyncClassifier<'seen'> => ({
    name: 'later',
    labels: ['seen'],
    async: true,
    classify: async ({ ask }) => {
      await new Promise((done) => setTimeout(done, wait(ask.text)));
      return { label: 'seen', confidence: 0.8 };
    },
  });

  it('gives what the sync function gives for the same classifiers', async () => {
    expect(await classifyExchangesAsync(source)).toEqual(classifyExchanges(source));
  });

  it('runs async classifiers side by side, results in order', async () => {
    let most = 0;
    let running = 0;
    const done: number[] = [];
    const counting: AsyncClassifier<'seen'> = {
      ...later(() => 0),
      classify: async ({ ask }) => {
        most = Math.max(most, ++running);
        await new Promise((resolve) => setTimeout(resolve, ask.text.length % 3));
        running -= 1;
        return { label: 'seen', confidence: 0.8 };
      },
    };
    const { exchanges } = await classifyExchangesAsync(source, {
      classifiers: [counting],
      concurrency: 2,
      onProgress: (n) => done.push(n),
    });
    expect(exchanges.map(({ verdict }) => verdict?.label)).toEqual(['seen', 'seen', 'seen']);
    expect(most).toBe(2);
    expect(done).toEqual([1, 2, 3]);
  });

  it('stops when aborted, and keeps the briefing when one ask fails', async () => {
    const abort = new AbortController();
    const promise = classifyExchangesAsync(source, { classifiers: [later(() => 20)], signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(promise).rejects.toThrow('enough');
    const flaky: AsyncClassifier<'seen'> = {
      ...later(() => 0),
      classify: ({ ask }) =>
        ask.text === 'Who pays?' ? Promise.reject(new Error('no line')) : Promise.resolve({ label: 'seen', confidence: 1 }),
    };
    const { exchanges, messages } = await classifyExchangesAsync(source, { classifiers: [flaky, ...defaultClassifiers] });
    expect(messages).toMatchObject([{ rule: 'classifier-failed' }]);
    expect(exchanges[1]?.verdict?.origin.by).toBe('model');
  });

  it('is the only one that takes async classifiers', () => {
    expect(() => classifyExchanges(source, { classifiers: [later(() => 0)] as never })).toThrow(TypeError);
  });
});
