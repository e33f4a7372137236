import { describe, expectTypeOf, it } from 'vitest';
import { classifyAnswer, defaultClassifiers, taxonomies } from '../../src/answers/index.js';
import type { Label } from '../../src/model.js';
import type { AnswerOptions, AsyncClassifier, Classifier, LabelsOf, Taxonomy } from '../../src/options.js';

declare const own: Taxonomy<'a' | 'b'>;
const input = { question: 'Will it open?', answer: 'Yes.' };
const mood: Classifier<'warm' | 'cold'> = { name: 'mood', labels: ['warm', 'cold'], classify: () => ({ label: 'warm', confidence: 1 }) };
const slow: AsyncClassifier<'warm'> = { name: 'slow', labels: ['warm'], async: true, classify: () => Promise.resolve(undefined) };

describe('labels', () => {
  it('are the default ones', () => {
    expectTypeOf(classifyAnswer(input).label).toEqualTypeOf<Label>();
    expectTypeOf(classifyAnswer(input, { abstainBelow: 0.4 }).asks[0]!.verdict!.label).toEqualTypeOf<Label>();
  });

  it('follow the taxonomy by name, and a taxonomy of one’s own', () => {
    expectTypeOf(classifyAnswer(input, { taxonomy: 'thomas2024' }).label).toEqualTypeOf<
      'Clear Reply' | 'Ambivalent' | 'Clear Non-Reply' | 'procedural'
    >();
    expectTypeOf(classifyAnswer(input, { taxonomy: 'bull3' }).runnerUp!.label).toEqualTypeOf<
      'reply' | 'intermediate' | 'non-reply' | 'procedural'
    >();
    expectTypeOf(classifyAnswer(input, { taxonomy: own }).label).toEqualTypeOf<'a' | 'b' | 'procedural'>();
    expectTypeOf(classifyAnswer(input, { taxonomy: taxonomies.strict }).label).toEqualTypeOf<Label>();
  });

  it('take in those of custom classifiers', () => {
    expectTypeOf<LabelsOf<{ classifiers: [typeof mood] }>>().toEqualTypeOf<'warm' | 'cold' | Label>();
    expectTypeOf(classifyAnswer(input, { classifiers: [mood, ...defaultClassifiers] }).label).toEqualTypeOf<'warm' | 'cold' | Label>();
    expectTypeOf(classifyAnswer(input, { classifiers: defaultClassifiers }).label).toEqualTypeOf<Label>();
  });

  it('keep async classifiers out of calls that answer at once', () => {
    expectTypeOf(slow).not.toExtend<NonNullable<AnswerOptions['classifiers']>[number]>();
    expectTypeOf(mood).toExtend<NonNullable<AnswerOptions['classifiers']>[number]>();
  });
});
