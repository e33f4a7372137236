import type { Ask, Verdict } from '../model.js';
import type { AnswerOptions, ClassifierInput, LabelsOf } from '../options.js';
import { bareAnswer, mapEvidence } from './answer-text.js';
import { asksOf } from './asks.js';
import { onlySync, settingsOf } from './settings.js';
import type { Settings } from './settings.js';
import { turnVerdict } from './turn-verdict.js';
import { unansweredVerdict, unknownVerdict, verdictOf } from './verdict.js';

/** A question and its answer as bare strings. */
export interface AnswerInput {
  question: string;
  answer: string;
  context?: {
    /** The whole question turn, when `question` is one ask cut from it: the question then stays one ask. */
    questionTurn?: string;
  };
}

/**
 * Classifies one answer.
 *
 * @param input The question and the answer; `context.questionTurn` when the question is one ask cut from a longer turn.
 * @param options Taxonomy, cues, classifiers, threshold; all have defaults.
 * @returns The verdict of the answer with its asks, each with a verdict. The asks' spans index `question`, evidence indexes
 * `answer`. A question that asks nothing is `procedural`; an empty answer is `close-topic`.
 * @throws TypeError for an async classifier or what is no string, or when a classifier fails; RangeError for an unknown taxonomy.
 * @example
 * classifyAnswer({ question: 'Will the bridge reopen this week?', answer: 'I do not know.' }).strategy // 'no-knowledge'
 */
export function classifyAnswer<const O extends AnswerOptions>(
  input: AnswerInput,
  options?: O,
): Verdict<LabelsOf<O>> & { asks: Ask<LabelsOf<O>>[] } {
  const { question, answer, context } = input;
  if (typeof question !== 'string' || typeof answer !== 'string') throw new TypeError('Expected `question` and `answer` as strings');
  const settings = settingsOf(options ?? {}, options?.language ?? 'en');
  const asks = asksOf(question, settings.language, context?.questionTurn);
  const brief = asks.map(({ text, type, slot }) => ({ text, type, slot }));
  const whole = bareAnswer(answer);
  const judged = asks.map((ask, index): Ask<string> => {
    const self = brief[index] ?? ask;
    const base = { ask: self, question: context?.questionTurn ?? question, answer: whole, asks: brief };
    return { ...ask, verdict: judge(base, ask, settings), answeredIn: answer.trim() === '' ? [] : ['t2'] };
  });
  const verdict = turnVerdict(
    judged.flatMap((ask) => ask.verdict ?? []),
    settings.taxonomy,
    settings.abstainBelow,
  );
  if (!settings.served && judged.length > 0) Object.assign(verdict, { confidence: 0, abstained: true, strategy: null });
  return { ...verdict, asks: judged } as unknown as Verdict<LabelsOf<O>> & { asks: Ask<LabelsOf<O>>[] };
}

function judge(input: ClassifierInput, ask: Ask, settings: Settings): Verdict<string> {
  const { taxonomy, abstainBelow, cues, language } = settings;
  const classifiers = onlySync(settings.classifiers);
  if (!settings.served) return unknownVerdict(taxonomy, 'language-unsupported');
  if (input.answer.text.trim() === '') return { ...unansweredVerdict(ask, taxonomy), evidence: [] };
  const context = { turns: [], exchange: null, speakers: [], previous: [], taxonomy, cues, language };
  for (const classifier of classifiers) {
    const said = classifier.classify(input, context);
    if (said === undefined) continue;
    return verdictOf(said, classifier, mapEvidence(said.evidence ?? [], input.answer, input.answer.text), taxonomy, abstainBelow);
  }
  return unknownVerdict(taxonomy, 'no-classifier');
}
