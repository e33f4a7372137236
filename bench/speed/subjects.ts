/** What is measured: ours as it was built, and the peers. Each loads itself, makes ready, and gives the work to time. */
import type * as Answers from '../../src/answers/index.js';
import type * as Entities from '../../src/entities/index.js';
import type * as Exchanges from '../../src/exchanges/index.js';
import type * as Whole from '../../src/index.js';
import type * as Turns from '../../src/turns/index.js';
import type * as Unified from '../../src/unified/index.js';

/** Something that can be timed. `load` is what an import costs. */
export interface Subject {
  name: string;
  kind: 'ours' | 'peer';
  load: (lib: (name: string) => string) => Promise<Ready>;
  /** Longest text it is asked to read, in UTF-16 units. */
  most?: number;
}

/** A loaded subject: `prepare` is not timed, what it returns is. */
export type Ready = (text: string) => () => unknown;

const options = { maxLength: 1e9, maxTurns: 1e9, date: '2021-06-01' };
const paragraphs = (text: string): string[] => text.split(/\n\s*\n/u).filter((each) => each.trim() !== '');

const stage = (name: string, load: Subject['load']): Subject => ({ name, kind: 'ours', load });
const peer = (name: string, load: Subject['load'], most = 1_000_000): Subject => ({ name, kind: 'peer', load, most });

export const subjects: readonly Subject[] = [
  stage('parseBriefing', async (lib) => {
    const { parseBriefing } = (await import(lib('index'))) as typeof Whole;
    return (text) => () => parseBriefing(text, options);
  }),
  stage('turns', async (lib) => {
    const { splitTurns } = (await import(lib('turns'))) as typeof Turns;
    return (text) => () => splitTurns(text, options);
  }),
  stage('pairing and asks', async (lib) => {
    const { pairExchanges } = (await import(lib('exchanges'))) as typeof Exchanges;
    const { splitTurns } = (await import(lib('turns'))) as typeof Turns;
    return (text) => {
      const split = splitTurns(text, options);
      return () => pairExchanges(split.turns, split);
    };
  }),
  stage('answers', async (lib) => {
    const { classifyExchanges } = (await import(lib('answers'))) as typeof Answers;
    const { pairExchanges } = (await import(lib('exchanges'))) as typeof Exchanges;
    const { splitTurns } = (await import(lib('turns'))) as typeof Turns;
    return (text) => {
      const split = splitTurns(text, options);
      const exchanges = pairExchanges(split.turns, split);
      return () => classifyExchanges({ ...split, exchanges }, {});
    };
  }),
  stage('entities', async (lib) => {
    const { tagBriefing } = (await import(lib('entities'))) as typeof Entities;
    const { splitTurns } = (await import(lib('turns'))) as typeof Turns;
    return (text) => {
      const split = splitTurns(text, options);
      return () => tagBriefing(split, { date: options.date, language: 'en' });
    };
  }),
  {
    ...stage('unified', async (lib) => {
      const { unified } = await import('unified');
      const { briefingParse, briefingPair, briefingClassify, briefingEntities, briefingJson } = (await import(
        lib('unified')
      )) as typeof Unified;
      const processor = unified()
        .use(briefingParse, options)
        .use(briefingPair)
        .use(briefingClassify)
        .use(briefingEntities, { date: options.date })
        .use(briefingJson)
        .freeze();
      return (text) => () => processor.runSync(processor.parse(text));
    }),
    most: 2_000_000,
  },
  peer('compromise', async () => {
    const { default: nlp } = await import('compromise');
    return (text) => () => {
      const names: unknown[] = [];
      for (const paragraph of paragraphs(text)) {
        const doc = nlp(paragraph);
        for (const found of [doc.people(), doc.places(), doc.organizations()]) names.push(found.json({ offset: true }));
      }
      return names;
    };
  }),
  peer('compromise/one', async () => {
    const { default: nlp } = await import('compromise/one');
    return (text) => () => paragraphs(text).map((paragraph) => nlp(paragraph).terms().length);
  }),
  peer('wink-nlp', async () => {
    const { default: wink } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = wink(model, ['sbd', 'pos', 'ner']);
    return (text) => () => nlp.readDoc(text).entities().length();
  }),
  peer('retext-english', async (lib) => {
    const { unified } = await import('unified');
    const { default: retextEnglish } = await import('retext-english');
    const { splitTurns } = (await import(lib('turns'))) as typeof Turns;
    const processor = unified().use(retextEnglish).freeze();
    return (text) => {
      const { turns } = splitTurns(text, options);
      return () => {
        for (const turn of turns) processor.parse(turn.text);
      };
    };
  }),
];
