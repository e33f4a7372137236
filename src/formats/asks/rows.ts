import type { Ask, Briefing, Exchange, Speaker, Turn } from '../../model.js';
import type { WriterContext } from '../../options.js';

/** One ask with everything that a table needs of it; the same fields in `asks-jsonl` and CSV. */
export interface AskRow {
  /** `source#ask_id`: unique over all rows where sources differ. */
  id: string;
  source: string;
  ask_id: string;
  exchange_id: string;
  /** ISO date, or null. */
  date: string | null;
  /** Of the ask's wording, UTF-16 units of the briefing's text. */
  start: number;
  end: number;
  asker: string | null;
  /** The asker's key: the same across briefings. Null for generic labels, which are nobody in particular. */
  asker_key: string | null;
  outlet: string | null;
  ask: string;
  type: string;
  slot: string;
  answerer: string | null;
  answer: string;
  label: string | null;
  strategy: string | null;
  confidence: number | null;
  abstained: boolean | null;
  runner_up_label: string | null;
  runner_up_strategy: string | null;
  runner_up_confidence: number | null;
  evidence: { start: number; end: number; text: string; rule: string }[];
  origin: string | null;
  coder: string | null;
  follows: string | null;
  follow_kind: string | null;
}

/** A briefing without a name still needs one, so that rows of several can be told apart. */
export const sourceName = ({ source, index }: WriterContext): string => source ?? `briefing-${index + 1}`;

/** One row an ask, in text order. Procedural exchanges hold no asks. */
export function askRows(briefing: Briefing<string>, context: WriterContext): AskRow[] {
  const turns = new Map(briefing.turns.map((turn) => [turn.id, turn]));
  const speakers = new Map(briefing.speakers.map((speaker) => [speaker.id, speaker]));
  const source = sourceName(context);
  return briefing.exchanges.flatMap((exchange) => exchange.asks.map((ask) => rowOf(ask, exchange, briefing, source, turns, speakers)));
}

function rowOf(
  ask: Ask<string>,
  exchange: Exchange<string>,
  briefing: Briefing<string>,
  source: string,
  turns: ReadonlyMap<string, Turn>,
  speakers: ReadonlyMap<string, Speaker>,
): AskRow {
  const asker = speakers.get(turns.get(ask.turn)?.speaker ?? '');
  const answers = (ask.answeredIn.length > 0 ? ask.answeredIn : exchange.answer).flatMap((id) => turns.get(id) ?? []);
  const answerers = answers.flatMap(({ speaker }) => speakers.get(speaker ?? '')?.name ?? []);
  const { verdict } = ask;
  return {
    id: `${source}#${ask.id}`,
    source,
    ask_id: ask.id,
    exchange_id: exchange.id,
    date: briefing.header.date ?? null,
    start: ask.start,
    end: ask.end,
    asker: asker?.name ?? null,
    asker_key: asker === undefined || asker.anonymous ? null : asker.key,
    outlet: asker?.affiliation ?? null,
    ask: ask.text,
    type: ask.type,
    slot: ask.slot,
    answerer: [...new Set(answerers)].join('; ') || null,
    answer: answers.map((turn) => turn.spoken.map(({ text }) => text).join(' ')).join('\n\n'),
    label: verdict?.label ?? null,
    strategy: verdict?.strategy ?? null,
    confidence: verdict?.confidence ?? null,
    abstained: verdict?.abstained ?? null,
    runner_up_label: verdict?.runnerUp?.label ?? null,
    runner_up_strategy: verdict?.runnerUp?.strategy ?? null,
    runner_up_confidence: verdict?.runnerUp?.confidence ?? null,
    evidence: (verdict?.evidence ?? []).map(({ start, end, text, rule }) => ({ start, end, text, rule })),
    origin: verdict?.origin.by ?? null,
    coder: verdict?.origin.by === 'human' ? verdict.origin.name : null,
    follows: exchange.follows ?? null,
    follow_kind: exchange.followKind ?? null,
  };
}
