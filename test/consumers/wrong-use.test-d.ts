import { describe, expectTypeOf, it } from 'vitest';
import { classifyAnswer, parseBriefing, parseBriefingAsync, parseBriefings, splitTurns, tagEntities, taxonomies } from '../../src/index.js';
import { refiQdaCodebook, csvWriter } from '../../src/formats/index.js';
import type { AsyncClassifier, Briefing, Classifier, Cue, Label, Lexicon, Taxonomy, Writer } from '../../src/index.js';

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

  it('labels of objects written in place are known as well', () => {
    const { exchanges } = parseBriefing('', {
      classifiers: [{ name: 'tone', labels: ['warm', 'cold'], classify: () => ({ label: 'warm', confidence: 1 }) }],
      taxonomy: 'bull3',
    });
    const label = exchanges[0]!.asks[0]!.verdict!.label;
    expectTypeOf(label).toEqualTypeOf<'warm' | 'cold' | 'reply' | 'intermediate' | 'non-reply' | 'procedural'>();
    // @ts-expect-error no label of these
    expectTypeOf(label === 'lukewarm');
    const options = { taxonomy: 'thomas2024', abstainBelow: 0.4 } as const;
    expectTypeOf(parseBriefing('', options).exchanges[0]!.verdict!.label).toEqualTypeOf<
      'Clear Reply' | 'Ambivalent' | 'Clear Non-Reply' | 'procedural'
    >();
  });

  it('many briefings have the labels of one', () => {
    type Result = Awaited<ReturnType<ReturnType<typeof parseBriefings<{ classifiers: [typeof slow] }>>['next']>>['value'];
    expectTypeOf<Extract<Result, { briefing: unknown }>['briefing']>().toEqualTypeOf<Briefing<'late' | Label>>();
    // @ts-expect-error a record without a text
    parseBriefings([{ id: 'a' }]);
  });

  it('lexicons, recognizers and layouts that are none', () => {
    const lexicon: Lexicon = { type: 'place', entries: { Danube: { aliases: ['Donau'] } } };
    expectTypeOf(tagEntities).toBeCallableWith('', { lexicons: [lexicon] });
    // @ts-expect-error no such type of entity
    tagEntities('', { lexicons: [{ type: 'river', entries: {} }] });
    // @ts-expect-error entries by name, no list of names
    tagEntities('', { lexicons: [{ type: 'place', entries: ['Danube'] }] });
    // @ts-expect-error a recognizer without a name
    tagEntities('', { recognizers: [{ recognize: () => [] }] });
    // @ts-expect-error a layout whose furniture has no kind
    splitTurns('', { layouts: [{ name: 'x', evidence: {}, furniture: [{ pattern: /x/u }] }] });
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
