import type { Exchange, Message, Turn, Verdict } from '../model.js';
import type { AnswerOptions, Classifier, ClassifierContext } from '../options.js';
import { closeExchange, openAsks, silence, unserved } from './assemble.js';
import { contextOf, failure, jobsOf, settle } from './jobs.js';
import type { ClassifiedExchanges, ExchangesInput, Job } from './jobs.js';
import { onlySync, settingsOf } from './settings.js';
import type { Settings } from './settings.js';

/**
 * Classifies how each ask of each exchange was answered, and rolls the asks up to the exchange.
 *
 * @param source Exchanges with the turns, speakers and text they come from.
 * @param options Taxonomy, cues, classifiers and the threshold for abstaining; all have defaults.
 * @returns New exchanges with verdicts (the input stays as it is), and messages. An error of a classifier on one ask becomes
 * a message `classifier-failed`, and the next classifier is asked.
 * @throws TypeError for an async classifier; RangeError for an unknown taxonomy.
 * @example
 * const { exchanges } = classifyExchanges({ ...split, exchanges: pairExchanges(split.turns) });
 */
export function classifyExchanges(source: ExchangesInput, options: AnswerOptions = {}): ClassifiedExchanges {
  const settings = settingsOf(options, options.language ?? source.language ?? 'en');
  const classifiers = onlySync(settings.classifiers);
  if (!settings.served) return unserved(source, settings);
  const turnsById = new Map<string, Turn>(source.turns.map((turn) => [turn.id, turn]));
  const messages: Message[] = [];
  const exchanges: Exchange<string>[] = [];
  const allJobs: Job[] = [];
  const allVerdicts: (Verdict<string> | undefined)[] = [];
  for (const exchange of source.exchanges) {
    const asks = openAsks(exchange);
    const jobs = jobsOf(exchange, asks, source, turnsById);
    const context = contextOf(exchange, exchanges, source, settings);
    const verdicts = jobs.map((job) => askAll(job, classifiers, context, source.text, settings, messages));
    allJobs.push(...jobs);
    allVerdicts.push(...verdicts);
    exchanges.push(closeExchange(exchange, asks, jobs, verdicts, settings));
  }
  messages.push(...silence(allJobs, allVerdicts));
  return { exchanges, messages };
}

/** The first classifier that says something wins. */
function askAll(
  job: Job,
  classifiers: readonly Classifier[],
  context: ClassifierContext,
  text: string,
  settings: Settings,
  messages: Message[],
): Verdict<string> | undefined {
  for (const classifier of classifiers) {
    try {
      const said = classifier.classify(job.input, context);
      if (said !== undefined) return settle(said, classifier, job, text, settings);
    } catch (error) {
      messages.push(failure(classifier.name, job, error));
    }
  }
  return undefined;
}
