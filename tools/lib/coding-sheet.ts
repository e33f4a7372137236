import { readFileSync } from 'node:fs';
import { pairExchanges } from '../../src/exchanges/index.js';
import type { Ask, Exchange, Turn } from '../../src/index.js';
import { htmlReader } from '../../src/sources/html/index.js';
import { xmlReader } from '../../src/sources/xml/index.js';
import { defaultReaders, splitTurns } from '../../src/turns/index.js';

/** One exchange as a coder reads it. White space is collapsed; ` / ` joins turns. */
export interface SheetExchange {
  id: string;
  speaker: string;
  questions: string[];
  answers: string[];
  asks: Pick<Ask, 'text' | 'type' | 'slot'>[];
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const spoken = (turn: Turn): string => flat(turn.spoken.map((span) => span.text).join(' '));

/** The exchanges of a shared transcript, cut by the project's own pairing. */
export function exchangesOf(source: string): SheetExchange[] {
  const bytes = readFileSync(new URL(`../../../shared/transcripts/${source}`, import.meta.url));
  const split = splitTurns(bytes.toString('utf8'), { readers: [...defaultReaders, htmlReader, xmlReader] });
  const turns = new Map(split.turns.map((turn) => [turn.id, turn]));
  const of = (ids: string[]): Turn[] => ids.map((id) => turns.get(id)!);
  const names = new Map(split.speakers.map((speaker) => [speaker.id, speaker.name]));
  return pairExchanges(split.turns, split).map((exchange: Exchange) => ({
    id: exchange.id,
    speaker: [...new Set(of(exchange.answer).map((turn) => names.get(turn.speaker ?? '') ?? turn.label ?? '?'))].join(' + '),
    questions: of(exchange.question).map(spoken),
    answers: of(exchange.answer).map(spoken),
    asks: exchange.asks.map((ask) => ({ text: flat(ask.text), type: ask.type, slot: ask.slot })),
  }));
}

/** Every n-th exchange of a document as text for a reader. */
export function sheetOf(source: string, exchanges: SheetExchange[], every: number, most: number): string {
  const asked = exchanges.filter((exchange) => exchange.asks.length > 0);
  const taken = asked.filter((_, i) => i % every === 0).slice(0, most);
  const block = ({ id, speaker, questions, answers, asks }: SheetExchange): string =>
    [
      `## ${source} ${id} (${speaker})`,
      `Q: ${questions.join(' / ')}`,
      ...asks.map((ask, i) => `  [${i + 1}] ${ask.type}/${ask.slot}: ${ask.text}`),
      `A: ${answers.join(' / ') || '(no answer)'}`,
    ].join('\n');
  return taken.map(block).join('\n\n');
}
