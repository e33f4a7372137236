import type { Ask, Exchange, Message, Speaker, Turn, Verdict } from '../model.js';
import { leadsOnly } from '../exchanges/index.js';
import type { AnswerText, Classification, ClassifierContext, ClassifierInput } from '../options.js';
import { answerText, mapEvidence, spokenText } from './answer-text.js';
import type { Settings } from './settings.js';
import { verdictOf } from './verdict.js';
import type { Declared } from './verdict.js';

/** What a briefing's earlier stages hand to this one. */
export interface ExchangesInput {
  exchanges: readonly Exchange[];
  turns: readonly Turn[];
  speakers: readonly Speaker[];
  text: string;
  /** BCP 47; default `en`. */
  language?: string;
}

/** Exchanges with their verdicts, and what went wrong. */
export interface ClassifiedExchanges {
  exchanges: Exchange<string>[];
  messages: Message[];
}

/** One question to the classifiers: an ask, and the answer or one speaker's part of it. */
export interface Job {
  ask: Ask<string>;
  /** Set where only this speaker's part is looked at. */
  speaker: string | null;
  input: ClassifierInput;
}

/** A speaker's part of a joint answer counts from this many UTF-16 units of speech. */
const shortestPart = 12;

/** The jobs of one exchange. An ask that nobody answers has none. */
export function jobsOf(
  exchange: Exchange,
  asks: readonly Ask<string>[],
  source: ExchangesInput,
  turnsById: ReadonlyMap<string, Turn>,
): Job[] {
  const turnsOf = (ids: readonly string[]): Turn[] => ids.flatMap((id) => turnsById.get(id) ?? []);
  const question = spokenText(turnsOf(exchange.question), source.text);
  const cache = new Map<string, AnswerText>();
  const textOf = (turns: readonly Turn[]): AnswerText => {
    const key = turns.map(({ id }) => id).join(' ');
    const known = cache.get(key) ?? answerText(turns, source.text);
    cache.set(key, known);
    return known;
  };
  const brief = asks.map(({ text, type, slot }) => ({ text, type, slot }));
  return asks.flatMap((ask, index) => {
    const self = brief[index] ?? { text: ask.text, type: ask.type, slot: ask.slot };
    const turns = turnsOf(ask.answeredIn);
    const answer = textOf(turns);
    if (answer.text.trim() === '') return [];
    const whole: Job = { ask, speaker: null, input: { ask: self, question, answer, asks: brief } };
    return [
      whole,
      ...partsOf(turns, source).map(({ speaker, turns: own }) => ({ ask, speaker, input: { ...whole.input, answer: textOf(own) } })),
    ];
  });
}

/** The parts of a joint answer, where two officials or more speak in it; who only gives the floor has none. */
function partsOf(turns: readonly Turn[], { speakers }: ExchangesInput): { speaker: string; turns: Turn[] }[] {
  const bySpeaker = new Map<string, Turn[]>();
  for (const turn of turns) {
    if (turn.speaker === null || turn.role !== 'official' || leadsOnly(turn.text)) continue;
    bySpeaker.set(turn.speaker, [...(bySpeaker.get(turn.speaker) ?? []), turn]);
  }
  const parts = [...bySpeaker]
    .filter(([id]) => speakers.find((speaker) => speaker.id === id)?.anonymous !== true)
    .filter(([, own]) => own.reduce((sum, { start, end }) => sum + end - start, 0) >= shortestPart)
    .map(([speaker, own]) => ({ speaker, turns: own }));
  return parts.length > 1 ? parts : [];
}

/** The context of one exchange's jobs. */
export function contextOf(
  exchange: Exchange,
  previous: readonly Exchange<string>[],
  source: ExchangesInput,
  settings: Settings,
  signal?: AbortSignal,
): ClassifierContext {
  return {
    turns: source.turns,
    exchange,
    speakers: source.speakers,
    previous,
    taxonomy: settings.taxonomy,
    cues: settings.cues,
    language: settings.language,
    ...(signal === undefined ? {} : { signal }),
  };
}

/** A classifier's word on a job as a verdict with its evidence in the briefing. */
export function settle(
  said: Classification<string>,
  by: Declared,
  job: Job,
  text: string,
  { taxonomy, abstainBelow }: Settings,
): Verdict<string> {
  return verdictOf(said, by, mapEvidence(said.evidence ?? [], job.input.answer, text), taxonomy, abstainBelow);
}

/** The message for a classifier that threw. */
export function failure(name: string, { ask }: Job, error: unknown): Message {
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: 'classifier-failed',
    severity: 'warning',
    reason: `Classifier \`${name}\` failed on ${ask.id}: ${why}`,
    span: { start: ask.start, end: ask.end, text: ask.text },
  };
}
