import type { Ask, Exchange, Message, Verdict } from '../model.js';
import type { ExchangesInput, Job } from './jobs.js';
import type { Settings } from './settings.js';
import { turnVerdict } from './turn-verdict.js';
import { unansweredVerdict, unknownVerdict } from './verdict.js';

/** Copies of an exchange's asks that say where they are answered: in the exchange's own answer, unless pairing said otherwise. */
export function openAsks(exchange: Exchange): Ask<string>[] {
  return exchange.asks.map((ask) => ({
    ...ask,
    verdict: null,
    answeredIn: ask.answeredIn.length > 0 ? [...ask.answeredIn] : [...exchange.answer],
  }));
}

/** The exchange with its verdicts. `verdicts` go with `jobs`; undefined where no classifier spoke. */
export function closeExchange(
  exchange: Exchange,
  asks: readonly Ask<string>[],
  jobs: readonly Job[],
  verdicts: readonly (Verdict<string> | undefined)[],
  settings: Settings,
): Exchange<string> {
  const { taxonomy, abstainBelow } = settings;
  const byAsk = new Map<Ask<string>, number[]>();
  jobs.forEach(({ ask }, index) => byAsk.set(ask, [...(byAsk.get(ask) ?? []), index]));
  const judged = asks.map((ask): Ask<string> => {
    const own = byAsk.get(ask) ?? [];
    const whole = own.find((index) => jobs[index]?.speaker === null);
    if (whole === undefined) return { ...ask, verdict: unansweredVerdict(ask, taxonomy) };
    const verdict = verdicts[whole] ?? unknownVerdict(taxonomy, 'no-classifier');
    const bySpeaker = own.flatMap((index) => {
      const [speaker, said] = [jobs[index]?.speaker, verdicts[index]];
      return typeof speaker === 'string' && said !== undefined ? [{ speaker, verdict: said }] : [];
    });
    return { ...ask, verdict, ...(bySpeaker.length > 0 ? { bySpeaker } : {}) };
  });
  const forTurn = judged.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  return { ...exchange, asks: judged, verdict: turnVerdict(forTurn, taxonomy, abstainBelow) };
}

/** Every verdict abstained with confidence 0, and one message that says why. */
export function unserved(
  source: ExchangesInput,
  { taxonomy, language, abstainBelow }: Settings,
): { exchanges: Exchange<string>[]; messages: Message[] } {
  const exchanges = source.exchanges.map((exchange): Exchange<string> => {
    const asks = openAsks(exchange).map((ask) => ({ ...ask, verdict: unknownVerdict(taxonomy, 'language-unsupported') }));
    return {
      ...exchange,
      asks,
      verdict: turnVerdict(
        asks.map(({ verdict }) => verdict),
        taxonomy,
        abstainBelow,
      ),
    };
  });
  for (const { verdict } of exchanges) {
    if (verdict !== null) Object.assign(verdict, { confidence: 0, abstained: true, strategy: null });
  }
  const reason = `No cues and no model serve the language \`${language}\`: all verdicts abstain.`;
  return { exchanges, messages: [{ rule: 'language-unsupported', severity: 'warning', reason }] };
}

/** One message for all asks on which no classifier spoke. */
export function silence(jobs: readonly Job[], verdicts: readonly (Verdict<string> | undefined)[]): Message[] {
  const open = jobs.filter((job, index) => job.speaker === null && verdicts[index] === undefined);
  const [first] = open;
  if (first === undefined) return [];
  const { start, end, text } = first.ask;
  return [
    {
      rule: 'not-classified',
      severity: 'info',
      reason: `No classifier said anything of ${open.length} ask(s).`,
      span: { start, end, text },
    },
  ];
}
