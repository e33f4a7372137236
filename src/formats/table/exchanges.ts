import type { Chain, ChainLink } from '../../analysis/index.js';
import type { Ask, Briefing, Exchange, Turn, Verdict } from '../../model.js';
import { clip, hanging, oneLine, sideBySide, wrap } from './layout.js';
import type { Style } from './style.js';
import { evidenceLines, verdictLine } from './verdict.js';

/** What the table looks up again and again. */
export interface Lookup {
  briefing: Briefing<string>;
  turns: ReadonlyMap<string, Turn>;
  names: ReadonlyMap<string, string>;
  exchanges: ReadonlyMap<string, Exchange<string>>;
  /** What an exchange takes up, by its id. */
  before: ReadonlyMap<string, readonly ChainLink[]>;
  /** Who asks in an exchange. */
  askersOf(id: string): string;
}

export function lookup(briefing: Briefing<string>, chains: readonly Chain[]): Lookup {
  const before = new Map<string, ChainLink[]>();
  for (const link of chains.flatMap(({ links }) => links)) {
    const here = before.get(link.to) ?? [];
    if (!here.some(({ from }) => from === link.from)) before.set(link.to, [...here, link]);
  }
  const look: Lookup = {
    briefing,
    turns: new Map(briefing.turns.map((turn) => [turn.id, turn])),
    names: new Map(briefing.speakers.map(({ id, name }) => [id, oneLine(name)])),
    exchanges: new Map(briefing.exchanges.map((exchange) => [exchange.id, exchange])),
    before,
    askersOf: (id) => speakersOf(look.exchanges.get(id)?.question ?? [], look),
  };
  return look;
}

/** Names of those who speak in these turns, each once. */
export function speakersOf(ids: readonly string[], { turns, names }: Lookup): string {
  const found = ids.map((id) => {
    const turn = turns.get(id);
    return (turn?.speaker && names.get(turn.speaker)) || (turn?.label && oneLine(turn.label)) || 'somebody';
  });
  return [...new Set(found)].join(', ');
}

/** Where the terminal is this wide, ask and verdict stand side by side. */
const wide = 96;
const margin = 5;

/** One exchange: who asked whom, then each ask with its verdict and the words that it rests on. */
export function exchangeLines(exchange: Exchange<string>, look: Lookup, columns: number, style: Style): string[] {
  const head = headLine(exchange, look, columns, style);
  if (exchange.asks.length === 0) {
    const said = exchange.question.map((id) => look.turns.get(id)?.text ?? '').join(' ');
    return [
      ...head,
      ...hanging(' '.repeat(margin), style('dim', clip(`asks nothing: “${clip(said, columns - margin - 16)}”`, columns - margin)), columns),
    ];
  }
  const lines = exchange.asks.flatMap((ask) => askLines(ask, exchange, look, columns, style));
  return [...head, ...lines];
}

function headLine(exchange: Exchange<string>, look: Lookup, columns: number, style: Style): string[] {
  const asker = style('bold', speakersOf(exchange.question, look));
  const answerer = exchange.answer.length > 0 ? `→ ${speakersOf(exchange.answer, look)}` : '→ nobody answers';
  const link = (look.before.get(exchange.id) ?? [])
    .map(({ from, kind }) => (kind === 'relay' ? `takes up ${from}${ofWhom(look.exchanges.get(from), look)}` : `presses again on ${from}`))
    .join(', ');
  const text = `${asker} ${style('dim', answerer)}${link === '' ? '' : `  ${style('magenta', `↳ ${link}`)}`}`;
  return hanging(style('cyan', exchange.id.padEnd(margin)), text, columns);
}

/** A generic label such as `Q` names nobody. */
function ofWhom(exchange: Exchange<string> | undefined, look: Lookup): string {
  if (exchange === undefined) return '';
  const speaker = look.turns.get(exchange.question[0] ?? '')?.speaker;
  const named = look.briefing.speakers.some(({ id, anonymous }) => id === speaker && !anonymous);
  return named ? ` of ${speakersOf(exchange.question, look)}` : '';
}

function askLines(ask: Ask<string>, exchange: Exchange<string>, look: Lookup, columns: number, style: Style): string[] {
  const question = clip(ask.text, longestAsk);
  const beside = columns >= wide;
  const room = columns - margin;
  const left = beside ? Math.floor((room - 3) * 0.44) : room;
  const right = beside ? room - 3 - left : room - 2;
  const verdicts = ask.verdict === null ? [style('dim', 'not classified')] : verdictBlock(ask, exchange, look, right, style);
  if (beside) return sideBySide(wrap(question, left), verdicts, margin, left, 3);
  return [...wrap(question, left).map((line) => ' '.repeat(margin) + line), ...verdicts.map((line) => `${' '.repeat(margin + 2)}${line}`)];
}

/** Longest ask shown, in columns. */
const longestAsk = 260;

function verdictBlock(ask: Ask<string>, exchange: Exchange<string>, look: Lookup, columns: number, style: Style): string[] {
  const { labels } = look.briefing.taxonomy;
  const answers = [...new Set([...ask.answeredIn, ...exchange.answer])].flatMap((id) => look.turns.get(id) ?? []);
  const before = exchange.asks[exchange.asks.indexOf(ask) - 1]?.verdict;
  const each = ask.bySpeaker?.length ? ask.bySpeaker : ask.verdict === null ? [] : [{ speaker: '', verdict: ask.verdict }];
  return each.flatMap(({ speaker, verdict }) => {
    const who = speaker === '' ? '' : `${look.names.get(speaker) ?? speaker}: `;
    const words = sameWords(verdict, before) ? [style('dim', 'the same words')] : evidenceLines(verdict, answers, style);
    const shown = words.length > 0 ? words : [style('dim', noWords(ask, exchange, look))];
    return [...wrap(who + verdictLine(verdict, labels, style), columns), ...shown.flatMap((line) => wrap(line, columns))];
  });
}

/** Asks of one question often rest on the same words: said once, they are read once. */
const sameWords = (verdict: Verdict<string>, before: Verdict<string> | null | undefined): boolean =>
  verdict.evidence.length > 0 &&
  before?.evidence.length === verdict.evidence.length &&
  verdict.evidence.every(({ start, end }, place) => before.evidence[place]?.start === start && before.evidence[place]?.end === end);

/** A verdict on what is missing has no words of its own: then the answer's beginning, said to be that. */
function noWords(ask: Ask<string>, exchange: Exchange<string>, look: Lookup): string {
  const ids = ask.answeredIn.length > 0 ? ask.answeredIn : exchange.answer;
  const answer = ids.map((id) => look.turns.get(id)?.text ?? '').join(' ');
  return oneLine(answer) === '' ? 'no answer follows' : `the answer begins “${clip(answer, 100)}”`;
}
