import { describe, expect, it } from 'vitest';
import { classifyAnswer, createModelClassifier } from '../../src/answers/index.js';
import { answerModel } from '../../src/answers/model/weights.generated.js';
import { unpack } from '../../src/answers/model/unpack.js';
import { codedOf } from '../../tools/answers/data.js';
import { fit, settings } from '../../tools/answers/fit.js';
import { uncalibrated } from '../../tools/answers/pack.js';
import { prepare } from '../../tools/answers/prepare.js';

const towns = ['Ashby', 'Brampton', 'Corley', 'Dunmore', 'Elswick', 'Farley', 'Glenholm', 'Harrow', 'Ilkley', 'Jarrow', 'Kelso', 'Louth'];
const rows = towns.flatMap((town, index) => {
  const question = `Will the bridge at ${town} reopen this year?`;
  const row = (kind: string, answer: string, strategy: string) =>
    codedOf(`${town}-${kind}`, `${town}.txt`, question, answer, [
      { text: question, strategy, evidence: [{ start: 0, end: answer.length }] },
    ]);
  return [
    row('yes', `Yes, the bridge at ${town} will reopen in ${index + 2} weeks.`, 'explicit'),
    row('talk', 'Bridges are a priority for all of us and we are committed to safety.', 'general'),
    row('no', 'I would refer you to the roads office on that.', 'refer'),
  ];
});

describe('training on one’s own codes', () => {
  const small = { ...settings, trees: { ...settings.trees, rounds: 10 }, inner: 3 };
  const { examples } = prepare(rows, unpack(answerModel).idf);

  it('gives the same weights twice, within 200 KB', () => {
    const first = fit(examples, unpack(answerModel).idf, 'own', uncalibrated, small);
    expect(fit(examples, unpack(answerModel).idf, 'own', uncalibrated, small)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(atob(answerModel.weights).length).toBeLessThanOrEqual(200_000);
  });

  it('gives a model that createModelClassifier takes', () => {
    const own = createModelClassifier(fit(examples, unpack(answerModel).idf, 'own', uncalibrated, small));
    const label = (answer: string) =>
      classifyAnswer({ question: 'Will the bridge at Moffat reopen this year?', answer }, { classifiers: [own] });
    expect(label('Yes, the bridge at Moffat will reopen in nine weeks.')).toMatchObject({
      label: 'substantive',
      origin: { by: 'model', name: 'own' },
    });
    expect(label('Bridges are a priority for all of us and we are committed to safety.').label).toBe('deflection');
    expect(label('I would refer you to the roads office on that.').label).toBe('refusal');
  });
});
