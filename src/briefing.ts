import { classifyExchanges, classifyExchangesAsync } from './answers/index.js';
import type { ClassifiedExchanges, ExchangesInput } from './answers/index.js';
import { answerModels, resolveTaxonomy } from './answers/index.js';
import { checkOptions } from './check-options.js';
import { entityModels, tagBriefing } from './entities/index.js';
import { pairExchanges } from './exchanges/index.js';
import type { Briefing, Exchange, Message } from './model.js';
import type { AsyncOptions, LabelsOf, Options, Stage } from './options.js';
import { splitTurns } from './turns/index.js';
import type { SplitResult } from './turns/index.js';
import { version } from './version.js';

/**
 * Reads a press briefing: who asked what, what was answered, and what was not.
 *
 * @param input The transcript. Bytes are read as UTF-8.
 * @param options Everything replaceable is an argument with a default; see `Options`.
 * @returns The briefing. Offsets are UTF-16 units of `text`; for text and Markdown `text` is the input itself.
 * @throws TypeError for input that is no text and for an option that is not what it should be; RangeError for a wrong date, an unknown format or stage, or input over `maxLength`.
 * @example
 * const briefing = parseBriefing(transcript, { date: '2020-08-19' });
 * for (const { verdict } of briefing.exchanges) console.log(verdict?.label, verdict?.confidence);
 */
export function parseBriefing<const O extends Options>(input: string | Uint8Array, options?: O): Briefing<LabelsOf<O>> {
  const given: Options = options ?? {};
  checkOptions(given);
  const stages = stagesOf(given);
  const split = splitTurns(input, given);
  const paired = stages.has('exchanges') ? pairExchanges(split.turns, split) : [];
  const classified = stages.has('answers') ? classifyExchanges(withExchanges(split, paired), given) : unclassified(paired);
  return assemble<LabelsOf<O>>(split, classified, given, stages);
}

/**
 * As `parseBriefing`, and accepts classifiers that answer later (`async: true`).
 *
 * @param input The transcript.
 * @param options As for `parseBriefing`, with `concurrency` (default 4), `signal` and `onProgress`.
 * @throws The signal's reason when aborted, and what `parseBriefing` throws.
 * @example
 * const briefing = await parseBriefingAsync(transcript, { classifiers: [askMyModel], concurrency: 8 });
 */
export async function parseBriefingAsync<const O extends AsyncOptions>(
  input: string | Uint8Array,
  options?: O,
): Promise<Briefing<LabelsOf<O>>> {
  const given: AsyncOptions = options ?? {};
  checkOptions(given);
  given.signal?.throwIfAborted();
  const stages = stagesOf(given);
  const split = splitTurns(input, given);
  const paired = stages.has('exchanges') ? pairExchanges(split.turns, split) : [];
  const classified = stages.has('answers') ? await classifyExchangesAsync(withExchanges(split, paired), given) : unclassified(paired);
  return assemble<LabelsOf<O>>(split, classified, given, stages);
}

type StageOptions = Pick<Options, 'stages' | 'date' | 'taxonomy' | 'recognizers' | 'lexicons'>;

const needs: Record<Stage, readonly Stage[]> = {
  turns: ['turns'],
  exchanges: ['turns', 'exchanges'],
  answers: ['turns', 'exchanges', 'answers'],
  entities: ['turns', 'entities'],
};

function stagesOf({ stages }: StageOptions): Set<Stage> {
  if (stages === undefined) return new Set(['turns', 'exchanges', 'answers', 'entities']);
  return new Set(
    stages.flatMap((stage) => {
      if (!Object.hasOwn(needs, stage))
        throw new RangeError(`Expected stages of ${Object.keys(needs).join(', ')}, got \`${String(stage)}\``);
      return needs[stage];
    }),
  );
}

/** Written out: what a spread makes has a hidden class of its own, that the collector may drop, and then the code for it is compiled again. */
const withExchanges = ({ text, language, turns, speakers }: SplitResult, exchanges: Exchange[]): ExchangesInput => ({
  text,
  language,
  turns,
  speakers,
  exchanges,
});

const unclassified = (exchanges: Exchange[]): ClassifiedExchanges => ({ exchanges, messages: [] });

function assemble<L extends string>(
  split: SplitResult,
  classified: ClassifiedExchanges,
  options: StageOptions,
  stages: Set<Stage>,
): Briefing<L> {
  const { text, language, header, headerSpans, layout, speakers, turns, furniture } = split;
  const date = options.date ?? header.date;
  const tagged = stages.has('entities')
    ? tagBriefing(split, { ...options, language, ...(date === undefined ? {} : { date }) })
    : { entities: [], messages: [] };
  const { name, labels } = resolveTaxonomy(options.taxonomy);
  return {
    schema: 'https://unpkg.com/onrecord@1/schema/briefing-1.json',
    generator: {
      name: 'onrecord',
      version,
      models: { ...(stages.has('answers') ? answerModels : {}), ...(stages.has('entities') ? entityModels : {}) },
    },
    taxonomy: { name, labels: [...labels] },
    text,
    language,
    header,
    headerSpans,
    layout,
    speakers,
    turns,
    exchanges: classified.exchanges as unknown as Exchange<L>[],
    entities: tagged.entities,
    furniture,
    messages: oneOnLanguage([...split.messages, ...classified.messages, ...tagged.messages]),
  };
}

/** Stages that do not serve the language each say so; a briefing says it once, with all their reasons. */
function oneOnLanguage(messages: readonly Message[]): Message[] {
  const [first, ...others] = messages.filter(({ rule }) => rule === 'language-unsupported');
  if (!first) return [...messages];
  const reason = [first, ...others].map((message) => message.reason).join(' ');
  return messages.flatMap((message) => (message === first ? [{ ...message, reason }] : others.includes(message) ? [] : [message]));
}
