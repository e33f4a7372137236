import { describe, expectTypeOf, it } from 'vitest';
import { classifyAnswer, parseBriefing, parseBriefingAsync, parseBriefings, taxonomies } from '../../src/index.js';
import { refiQdaCodebook, csvWriter } from '../../src/formats/index.js';
import type { AsyncClassifier, Briefing, Classifier, Cue, Label, Taxonomy, Writer } from '../../src/index.js';

declare const slow: AsyncClassifier<'late'>;
declare const own: Taxonomy<'open' | 'shut'>;

describe('a wrong use is an error where it is written', () => {
  it('async classifiers are for the async functions', () => {
    // @ts-expect-error
    parseBriefing('', { classifiers: [slow] });
    // @ts-expect-error
    classifyAnswer({ question: '', answer: '' }, { classifiers: [slow] });
    expectTypeOf(parseBriefingAsync('', { classifiers: [slow] })).resolves.toEqualTypeOf<Briefing<'late' | Label>>();
  });

  it('names that are none', () => {
    // @ts-expect-error
    parseBriefing('', { taxonomy: 'mild' });
    // @ts-expect-error
    parseBriefing('', { format: 'pdf' });
    // @ts-expect-error
    parseBriefing('', { stages: ['turns', 'verdicts'] });
    // @ts-expect-error
    parseBriefing('', { abstainbelow: 0.4 });
    // @ts-expect-error
    parseBriefing({ text: '' });
    // @ts-expect-error
    const cue: Cue = { id: 'x', strategy: 'evade', match: 'x', where: 'head', note: 'x' };
    expectTypeOf(cue).toExtend<Cue>();
  });

  it('a result that is not awaited', () => {
    // @ts-expect-error
    expectTypeOf(parseBriefingAsync('').turns);
    // @ts-expect-error
    for (const result of parseBriefings([])) expectTypeOf(result);
  });

  it('labels that a briefing cannot have', () => {
    const briefing = parseBriefing('', { taxonomy: own });
    expectTypeOf(briefing).toEqualTypeOf<Briefing<'open' | 'shut' | 'procedural'>>();
    const label = briefing.exchanges[0]?.verdict?.label;
    // @ts-expect-error
    expectTypeOf(label === 'refusal');
    expectTypeOf(parseBriefing('', { taxonomy: taxonomies.bull3 }).exchanges[0]!.verdict!.label).toEqualTypeOf<
      'reply' | 'intermediate' | 'non-reply' | 'procedural'
    >();
    // @ts-expect-error
    const wrong: Classifier<'warm'> = { name: '', labels: ['warm'], classify: () => ({ label: 'hot', confidence: 1 }) };
    expectTypeOf(wrong).toExtend<Classifier<'warm'>>();
  });

  it('writers take a briefing of any labels, and a context', () => {
    expectTypeOf(csvWriter).toExtend<Writer>();
    expectTypeOf(csvWriter.write).toBeCallableWith({} as Briefing<'open'>, { index: 0 });
    // @ts-expect-error
    csvWriter.write({} as Briefing);
    expectTypeOf(refiQdaCodebook).toBeCallableWith(own);
    // @ts-expect-error
    refiQdaCodebook('default');
  });
});
