import { describe, expectTypeOf, it } from 'vitest';
import { classifyAnswer, parseBriefing, parseBriefingAsync, parseBriefings, taxonomies } from '../../src/index.js';
import { refiQdaCodebook, csvWriter } from '../../src/formats/index.js';
import type { AsyncClassifier, Briefing, Classifier, Cue, Label, Taxonomy, Writer } from '../../src/index.js';

declare const slow: AsyncClassifier<'late'>;
declare const own: Taxonomy<'open' | 'shut'>;

describe('a wrong use is an error where it is written', () => {
  it('async classifiers are for the async functions', () => {
    // @ts-expect-error answers at once
    parseBriefing('', { classifiers: [slow] });
    // @ts-expect-error answers at once
    classifyAnswer({ question: '', answer: '' }, { classifiers: [slow] });
    expectTypeOf(parseBriefingAsync('', { classifiers: [slow] })).resolves.toEqualTypeOf<Briefing<'late' | Label>>();
  });

  it('names that are none', () => {
    // @ts-expect-error no such taxonomy
    parseBriefing('', { taxonomy: 'mild' });
    // @ts-expect-error no such format
    parseBriefing('', { format: 'pdf' });
    // @ts-expect-error no such stage
    parseBriefing('', { stages: ['turns', 'verdicts'] });
    // @ts-expect-error no such option: abstainBelow
    parseBriefing('', { abstainbelow: 0.4 });
    // @ts-expect-error no text and no bytes
    parseBriefing({ text: '' });
    // @ts-expect-error no such strategy
    const cue: Cue = { id: 'x', strategy: 'evade', match: 'x', where: 'head', note: 'x' };
    expectTypeOf(cue).toExtend<Cue>();
  });

  it('a result that is not awaited', () => {
    // @ts-expect-error a promise has no turns
    expectTypeOf(parseBriefingAsync('').turns);
    // @ts-expect-error an async iterable
    for (const result of parseBriefings([])) expectTypeOf(result);
  });

  it('labels that a briefing cannot have', () => {
    const briefing = parseBriefing('', { taxonomy: own });
    expectTypeOf(briefing).toEqualTypeOf<Briefing<'open' | 'shut' | 'procedural'>>();
    const label = briefing.exchanges[0]?.verdict?.label;
    // @ts-expect-error no label of this taxonomy
    expectTypeOf(label === 'refusal');
    expectTypeOf(parseBriefing('', { taxonomy: taxonomies.bull3 }).exchanges[0]!.verdict!.label).toEqualTypeOf<
      'reply' | 'intermediate' | 'non-reply' | 'procedural'
    >();
    // @ts-expect-error a label that it does not declare
    const wrong: Classifier<'warm'> = { name: '', labels: ['warm'], classify: () => ({ label: 'hot', confidence: 1 }) };
    expectTypeOf(wrong).toExtend<Classifier<'warm'>>();
  });

  it('writers take a briefing of any labels, and a context', () => {
    expectTypeOf(csvWriter).toExtend<Writer>();
    expectTypeOf(csvWriter.write).toBeCallableWith({} as Briefing<'open'>, { index: 0 });
    // @ts-expect-error the context is missing
    csvWriter.write({} as Briefing);
    expectTypeOf(refiQdaCodebook).toBeCallableWith(own);
    // @ts-expect-error a taxonomy, and not its name
    refiQdaCodebook('default');
  });
});
